import { isolate } from '../../../i18n/isolate.ts';
import { defineWords, plural } from '../../../i18n/words.ts';

export const words = defineWords({
  title: { sv: 'Välkomna, hela gruppen!', en: 'Welcome, all of you!' },
  lead: {
    sv: 'Checka in alla på en gång. Klistra in namnen, eller skriv bara hur många ni är.',
    en: 'Check everyone in at once. Paste the names, or just say how many you are.',
  },
  name: { sv: 'Gruppens namn', en: 'Name of the group' },
  host: { sv: 'Vem tar emot er?', en: 'Who’s receiving you?' },
  names: { sv: 'Förnamn, ett per rad', en: 'First names, one per line' },
  namesHint: {
    sv: 'Behövs bara om ni vill ha klädnypor med namn',
    en: 'Only needed if you’d like pins with names',
  },
  count: { sv: 'Hur många är ni?', en: 'How many are you?' },
  countHint: { sv: 'Alla, även de utan namn ovan', en: 'Everyone, also those not named above' },
  preview: {
    sv: (named: number, unnamed: number) =>
      `${named + unnamed} ${plural(named + unnamed, { one: 'person', other: 'personer' })}: ${named} med namn, ${unnamed} utan`,
    en: (named: number, unnamed: number) =>
      `${named + unnamed} ${plural(named + unnamed, { one: 'person', other: 'people' })}: ${named} named, ${unnamed} not`,
  },
  titles: {
    sv: (n: number) => plural(n, { one: 'Ett namn har en titel.', other: `${n} namn har en titel.` }),
    en: (n: number) => plural(n, { one: 'One name has a title.', other: `${n} names have a title.` }),
  },
  hangTitles: { sv: 'Häng av titlarna', en: 'Hang up the titles' },
  lastNames: {
    sv: 'Det räcker med förnamn på klädnypan.',
    en: 'First names are enough on the pin.',
  },
  onlyFirst: { sv: 'Korta till förnamn', en: 'Shorten to first names' },
  checkIn: { sv: 'Checka in alla', en: 'Check everyone in' },
  done: {
    sv: (n: number, time: string) => `${n} ${plural(n, { one: 'incheckad', other: 'incheckade' })} ${time}`,
    en: (n: number, time: string) => `${n} checked in ${time}`,
  },
  welcomeGroup: {
    sv: (name: string) => `Välkomna, ${isolate(name)}!`,
    en: (name: string) => `Welcome, ${isolate(name)}!`,
  },
  welcomeAll: { sv: 'Välkomna, allihop!', en: 'Welcome, everyone!' },
  undone: { sv: 'Ångrat – gruppen är inte incheckad.', en: 'Undone – the group is not checked in.' },
});
