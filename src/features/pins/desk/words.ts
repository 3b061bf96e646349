import { isolate } from '../../../i18n/isolate.ts';
import { defineWords, plural } from '../../../i18n/words.ts';

export const words = defineWords({
  title: { sv: 'Klädnypor', en: 'Pins' },
  lead: {
    sv: 'Skriv ut det som väntar, eller ett helt ark inför morgonen.',
    en: 'Print what’s waiting, or a whole sheet for the morning.',
  },
  // how
  how: { sv: 'Form och ark', en: 'Form and sheet' },
  templateHint: {
    sv: 'Gäller allt som skrivs ut från den här sidan',
    en: 'For everything printed from this page',
  },
  startAt: { sv: 'Börja på plats', en: 'Start at place' },
  startHint: {
    sv: (most: number) => `1 är ett nytt ark. Har du ett påbörjat, räkna rad för rad: 1–${most}.`,
    en: (most: number) => `1 is a fresh sheet. If yours is half used, count row by row: 1–${most}.`,
  },
  sheetPicture: {
    sv: (taken: number) =>
      `Arket: ${taken} ${plural(taken, { one: 'plats använd', other: 'platser använda' })}`,
    en: (taken: number) => `The sheet: ${taken} ${plural(taken, { one: 'place', other: 'places' })} used`,
  },
  // waiting
  waiting: { sv: 'Väntar', en: 'Waiting' },
  nothingWaits: { sv: 'Ingen väntar på en klädnypa just nu.', en: 'Nobody is waiting for a pin right now.' },
  since: { sv: (time: string) => `sedan ${time}`, en: (time: string) => `since ${time}` },
  underWay: { sv: 'skrivs ut på en platta', en: 'being printed on a tablet' },
  printOne: { sv: 'Skriv ut', en: 'Print' },
  printThis: {
    sv: (name: string) => `Skriv ut: ${isolate(name)}`,
    en: (name: string) => `Print: ${isolate(name)}`,
  },
  cancelThis: {
    sv: (name: string) => `Ta bort: ${isolate(name)}`,
    en: (name: string) => `Remove: ${isolate(name)}`,
  },
  printAll: {
    sv: (n: number) => `Skriv ut alla ${n}`,
    en: (n: number) => `Print all ${n}`,
  },
  cancelled: { sv: 'Borttagen ur kön', en: 'Removed from the queue' },
  undo: { sv: 'Ångra', en: 'Undo' },
  // failed
  failed: { sv: 'Blev inte utskrivna', en: 'Not printed' },
  retryThis: {
    sv: (name: string) => `Försök igen: ${isolate(name)}`,
    en: (name: string) => `Try again: ${isolate(name)}`,
  },
  // printed
  printedToday: { sv: 'Utskrivna idag', en: 'Printed today' },
  printedAt: { sv: (time: string) => `utskriven ${time}`, en: (time: string) => `printed ${time}` },
  printedTimes: {
    sv: (time: string, n: number) => `utskriven ${time}, ${n} gånger`,
    en: (time: string, n: number) => `printed ${time}, ${n} times`,
  },
  againThis: {
    sv: (name: string) => `Skriv ut igen: ${isolate(name)}`,
    en: (name: string) => `Print again: ${isolate(name)}`,
  },
  // a sheet for the morning
  morning: { sv: 'Ark för morgonen', en: 'Sheet for the morning' },
  find: { sv: 'Lägg till någon', en: 'Add someone' },
  findHint: { sv: 'Skriv två bokstäver av namnet', en: 'Type two letters of the name' },
  addExpected: {
    sv: (n: number) => `Lägg till alla som väntas idag (${n})`,
    en: (n: number) => `Add everyone expected today (${n})`,
  },
  addArrived: {
    sv: (n: number) => `Lägg till incheckade utan klädnypa (${n})`,
    en: (n: number) => `Add those checked in without a pin (${n})`,
  },
  chosen: { sv: 'Valda', en: 'Chosen' },
  nobodyChosen: { sv: 'Ingen vald än.', en: 'Nobody chosen yet.' },
  drop: {
    sv: (name: string) => `Ta bort ${isolate(name)}`,
    en: (name: string) => `Take ${isolate(name)} off`,
  },
  clear: { sv: 'Töm listan', en: 'Empty the list' },
  printChosen: {
    sv: (n: number) => `Skriv ut ${n} ${plural(n, { one: 'klädnypa', other: 'klädnypor' })}`,
    en: (n: number) => `Print ${n} ${plural(n, { one: 'pin', other: 'pins' })}`,
  },
  sheets: {
    sv: (n: number) => `Det blir ${n} ${plural(n, { one: 'sida', other: 'sidor' })}.`,
    en: (n: number) => `That makes ${n} ${plural(n, { one: 'page', other: 'pages' })}.`,
  },
  done: {
    sv: (n: number) => `${n} ${plural(n, { one: 'klädnypa utskriven', other: 'klädnypor utskrivna' })}`,
    en: (n: number) => `${n} ${plural(n, { one: 'pin', other: 'pins' })} printed`,
  },
  doneWithRoom: {
    sv: (n: number, next: number) =>
      `${n} ${plural(n, { one: 'klädnypa utskriven', other: 'klädnypor utskrivna' })}. Arket har plats kvar från nummer ${next}.`,
    en: (n: number, next: number) =>
      `${n} ${plural(n, { one: 'pin', other: 'pins' })} printed. The sheet has room from number ${next}.`,
  },
  // by hand, and the ways on
  byHand: {
    sv: 'I det här huset skrivs klädnyporna för hand. Vill ni skriva ut dem väljer du skrivare i inställningarna.',
    en: 'In this house pins are written by hand. To print them, choose a printer in the settings.',
  },
  settings: { sv: 'Till inställningarna', en: 'To the settings' },
  calibrate: { sv: 'Kalibrera skrivaren', en: 'Calibrate the printer' },
  printing: { sv: 'Skriv ut utan att fråga', en: 'Print without asking' },
});
