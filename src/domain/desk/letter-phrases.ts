import type { Day } from '../time.ts';

/** A letter is written in its own language, whatever the screen speaks. */
export type LetterLanguage = 'sv' | 'en';

const locales: Readonly<Record<LetterLanguage, string>> = { sv: 'sv-SE', en: 'en-GB' };

/** "onsdag 2 december". */
export const dayIn = (day: Day, language: LetterLanguage): string =>
  new Intl.DateTimeFormat(locales[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  })
    .format(new Date(`${day}T12:00:00Z`))
    .replace(',', '');

/** "08:15". */
export const timeIn = (ms: number, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(
    ms,
  );

/** "Anna, Bo och Cai". */
export const listIn = (items: readonly string[], language: LetterLanguage): string =>
  new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(items);

interface Phrases {
  readonly title: (hub: string, week: number) => string;
  readonly hello: (hub: string) => string;
  readonly past: string;
  readonly coming: string;
  readonly story: string;
  readonly came: (n: number) => string;
  readonly breakfastCame: (n: number) => string;
  readonly onWall: (wall: string, n: number) => string;
  readonly newcomers: (n: number) => string;
  readonly welcome: (names: string) => string;
  readonly quietWeek: string;
  readonly breakfast: string;
  readonly noBreakfast: string;
  readonly helpWith: (tasks: string) => string;
  readonly nothingYet: string;
  readonly gaps: string;
  readonly bye: string;
}

export const letterPhrases: Readonly<Record<LetterLanguage, Phrases>> = {
  sv: {
    title: (hub, week) => `Veckobrev från ${hub}, vecka ${week}`,
    hello: (hub) => `Hej! Så här var veckan på ${hub}, och det här är på gång.`,
    past: 'Veckan som gick',
    coming: 'Veckan som kommer',
    story: 'Veckans berättelse',
    came: (n) => `${n} kom`,
    breakfastCame: (n) => `Frukosten: ${n} kom.`,
    onWall: (wall, n) =>
      `På väggen ”${wall}” hängdes det upp ${n === 1 ? 'ett nytt bidrag' : `${n} nya bidrag`}.`,
    newcomers: (n) =>
      n === 1 ? 'En person var här för första gången.' : `${n} personer var här för första gången.`,
    welcome: (names) => `Välkomna, ${names}!`,
    quietWeek: 'En lugn vecka med gott om plats för samtal.',
    breakfast: 'Frukost',
    noBreakfast: 'Ingen frukost den här veckan.',
    helpWith: (tasks) => `Till frukosten behövs någon för: ${tasks}. Säg till vid dörren eller i appen.`,
    nothingYet: 'Inget är bokat än.',
    gaps: 'Det finns gott om luckor. Har du något du vill prata om, visa eller fråga? Föreslå en tid i kalendern.',
    bye: 'Välkomna!',
  },
  en: {
    title: (hub, week) => `Weekly letter from ${hub}, week ${week}`,
    hello: (hub) => `Hello! This is how the week was at ${hub}, and what comes next.`,
    past: 'The week that was',
    coming: 'The week to come',
    story: 'Story of the week',
    came: (n) => `${n} came`,
    breakfastCame: (n) => `Breakfast: ${n} came.`,
    onWall: (wall, n) =>
      `On the wall “${wall}” ${n === 1 ? 'one new contribution' : `${n} new contributions`} went up.`,
    newcomers: (n) =>
      n === 1 ? 'One person was here for the first time.' : `${n} people were here for the first time.`,
    welcome: (names) => `Welcome, ${names}!`,
    quietWeek: 'A calm week with plenty of room to talk.',
    breakfast: 'Breakfast',
    noBreakfast: 'No breakfast this week.',
    helpWith: (tasks) => `Breakfast needs somebody for: ${tasks}. Say so at the door or in the app.`,
    nothingYet: 'Nothing is booked yet.',
    gaps: 'There are plenty of gaps. Is there something you want to talk about, show or ask? Propose a time in the calendar.',
    bye: 'Welcome!',
  },
};
