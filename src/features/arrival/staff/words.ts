import { isolate } from '../../../i18n/isolate.ts';
import { defineWords, plural } from '../../../i18n/words.ts';

export const words = defineWords({
  title: { sv: 'I huset', en: 'In the house' },
  confirmLead: {
    sv: 'För personalen: här står alla namn. Titta bara om du behöver dem.',
    en: 'For staff: every name is here. Look only if you need them.',
  },
  show: { sv: 'Visa namnen', en: 'Show the names' },
  notNow: { sv: 'Inte nu', en: 'Not now' },
  headcount: {
    sv: (n: number) => plural(n, { one: 'person i huset', other: 'personer i huset' }),
    en: (n: number) => plural(n, { one: 'person in the house', other: 'people in the house' }),
  },
  asOf: {
    sv: (time: string) => `klockan ${time}, enligt den här surfplattan`,
    en: (time: string) => `at ${time}, as this tablet knows`,
  },
  firstVisits: { sv: 'Första besöket i dag', en: 'First visit today' },
  noFirst: { sv: 'Ingen är här för första gången i dag.', en: 'Nobody is here for the first time today.' },
  illGreet: { sv: 'Jag hälsar', en: 'I’ll greet' },
  greets: {
    sv: (name: string) => `${isolate(name)} hälsar`,
    en: (name: string) => `${isolate(name)} greets`,
  },
  giveBack: { sv: 'Lämna tillbaka', en: 'Give back' },
  guestOf: {
    sv: (name: string) => `gäst hos ${isolate(name)}`,
    en: (name: string) => `guest of ${isolate(name)}`,
  },
  whoTitle: { sv: 'Vad heter du?', en: 'What’s your name?' },
  whoLead: {
    sv: 'Ditt förnamn, så att andra ser att någon hälsar. Surfplattan minns det.',
    en: 'Your first name, so others see that someone greets. The tablet remembers it.',
  },
  firstName: { sv: 'Förnamn', en: 'First name' },
  notMe: {
    sv: (name: string) => `Är du inte ${isolate(name)}?`,
    en: (name: string) => `Not ${isolate(name)}?`,
  },
  rollCall: { sv: 'Alla i huset', en: 'Everyone in the house' },
  nobody: { sv: 'Ingen är incheckad.', en: 'Nobody is checked in.' },
  print: { sv: 'Skriv ut listan', en: 'Print the list' },
  unknownName: { sv: 'Namn saknas', en: 'Name missing' },
  groupPart: {
    sv: (n: number) => plural(n, { one: 'en person utan namn', other: `${n} personer utan namn` }),
    en: (n: number) => plural(n, { one: 'one person, unnamed', other: `${n} people, unnamed` }),
  },
  groupFallback: { sv: 'Grupp', en: 'Group' },
  refusedList: { sv: 'Synkning och sådant som fastnat', en: 'Sync and things that got stuck' },
  eraseSomeone: { sv: 'Någon vill bli glömd', en: 'Somebody wants to be forgotten' },
  sheetTitle: { sv: (house: string) => `I huset: ${house}`, en: (house: string) => `In the house: ${house}` },
  sheetTime: {
    sv: (day: string, time: string, n: number) => `${day} klockan ${time}, ${n} personer`,
    en: (day: string, time: string, n: number) => `${day} at ${time}, ${n} people`,
  },
});
