import { defineWords, plural } from '../../../i18n/words.ts';

export const words = defineWords({
  title: { sv: 'I köket', en: 'In the kitchen' },
  diets: { sv: 'Kost', en: 'Diets' },
  dietsNone: {
    sv: 'Ingen anmäld har sagt något om kost.',
    en: 'Nobody signed up has said anything about diets.',
  },
  dietsNote: {
    sv: 'Bara antal. En person kan ha flera.',
    en: 'Counts only. One person may have several.',
  },
  dietsUnknown: {
    sv: 'Räknas på värdens enhet när någon har anmält sig.',
    en: 'Counted on the host’s device once somebody has signed up.',
  },
  otherDiet: { sv: 'Annat', en: 'Other' },
  who: { sv: 'Vem gör vad', en: 'Who does what' },
  backup: { sv: (name: string) => `Reserv: ${name}`, en: (name: string) => `Backup: ${name}` },
  shopping: { sv: 'Inköp', en: 'Shopping' },
  bought: {
    sv: (done: number, of: number) =>
      done === of
        ? 'Allt är inköpt'
        : `${done} av ${of} ${plural(of, { one: 'vara', other: 'varor' })} är inköpta`,
    en: (done: number, of: number) =>
      done === of
        ? 'Everything is bought'
        : `${done} of ${of} ${plural(of, { one: 'item', other: 'items' })} bought`,
  },
  printRoster: { sv: 'Skriv ut turerna', en: 'Print the roster' },
  nothingToBuy: { sv: 'Inget att handla än', en: 'Nothing to buy yet' },
  missing: { sv: (what: string) => `Saknas: ${what}`, en: (what: string) => `Missing: ${what}` },
});
