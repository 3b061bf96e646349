import { defineWords, plural } from '../../../i18n/words.ts';

/** What the register says. */
export const registerWords = defineWords({
  title: { sv: 'Personer', en: 'People' },
  lead: {
    sv: 'Alla som huset känner: förnamn, organisation och hur du når dem. Inga titlar.',
    en: 'Everybody the house knows: first name, organisation and how to reach them. No titles.',
  },
  back: { sv: 'Till början', en: 'To the start' },
  search: { sv: 'Sök på namn, organisation eller e-post', en: 'Search by name, organisation or mail' },
  count: {
    sv: (n: number) => plural(n, { one: 'En person', other: `${n} personer` }),
    en: (n: number) => plural(n, { one: 'One person', other: `${n} people` }),
  },
  none: { sv: 'Ingen här heter så.', en: 'Nobody here is called so.' },
  nobody: { sv: 'Här är tomt än så länge', en: 'It is empty here so far' },
  nobodyText: {
    sv: 'Läs in listan ni redan har, eller låt folk skriva in sig vid dörren.',
    en: 'Read in the list you already have, or let people write themselves in at the door.',
  },
  toImport: { sv: 'Läs in en lista', en: 'Read in a list' },
  toMerge: { sv: 'Slå ihop dubbletter', en: 'Merge duplicates' },
  toNewcomers: { sv: 'Nya medlemmar', en: 'New members' },
  saveCsv: { sv: 'Spara som CSV', en: 'Save as CSV' },
  saveExcel: { sv: 'Spara som Excel', en: 'Save as Excel' },
  saved: { sv: 'Listan är sparad', en: 'List saved' },
  file: { sv: 'personer', en: 'people' },
  more: { sv: 'Visa fler', en: 'Show more' },
  unchecked: { sv: 'Inskriven vid dörren', en: 'Written in at the door' },
  member: { sv: 'medlem', en: 'member' },
  guest: { sv: 'gäst', en: 'guest' },
  noHouse: { sv: 'utan organisation', en: 'no organisation' },
});
