import { defineWords, plural } from '../../../i18n/words.ts';

/** What is said where duplicates are merged. */
export const mergeWords = defineWords({
  title: { sv: 'Slå ihop dubbletter', en: 'Merge duplicates' },
  lead: {
    sv: 'Samma person eller organisation i två stavningar blir en. Inget skrivs över, så det går alltid att ångra. Den som skriver den gamla stavningen igen hamnar rätt.',
    en: 'The same person or organisation in two spellings becomes one. Nothing is written over, so it can always be undone. Whoever writes the old spelling again ends up right.',
  },
  back: { sv: 'Personer', en: 'People' },
  people: { sv: 'Personer', en: 'People' },
  organisations: { sv: 'Organisationer', en: 'Organisations' },
  noPeople: { sv: 'Ingen ser ut att stå här två gånger.', en: 'Nobody seems to be here twice.' },
  noOrganisations: {
    sv: 'Ingen organisation ser ut att stå här två gånger.',
    en: 'No organisation seems to be here twice.',
  },
  merge: { sv: 'Slå ihop', en: 'Merge' },
  merged: { sv: 'Ihopslagna', en: 'Merged' },
  notSame: { sv: 'Inte samma', en: 'Not the same' },
  said: { sv: 'Du får inte frågan igen', en: 'You will not be asked again' },
  stays: { sv: 'blir kvar', en: 'stays' },
  turn: { sv: 'Byt vem som blir kvar', en: 'Swap which one stays' },
  sameMail: { sv: 'Samma e-postadress', en: 'The same mail address' },
  sameName: { sv: 'Samma namn på samma ställe', en: 'The same name at the same place' },
  sameNear: { sv: 'Nästan samma stavning', en: 'Nearly the same spelling' },
  sameShort: { sv: 'Kortnamnet för den andra', en: 'The short name of the other' },
  byHand: { sv: 'Slå ihop två du själv känner igen', en: 'Merge two that you know yourself' },
  this: { sv: 'Den här', en: 'This one' },
  is: { sv: 'är egentligen', en: 'is really' },
  kind: { sv: 'Vad', en: 'What' },
  done: { sv: 'Ihopslagna', en: 'Merged ones' },
  doneState: {
    sv: (n: number) => plural(n, { one: 'en', other: `${n}` }),
    en: (n: number) => plural(n, { one: 'one', other: `${n}` }),
  },
  isNow: {
    sv: (from: string, into: string) => `${from} är ${into}`,
    en: (from: string, into: string) => `${from} is ${into}`,
  },
  apart: { sv: 'Dela på dem', en: 'Take apart' },
  parted: { sv: 'Delade igen', en: 'Taken apart' },
  more: { sv: 'Visa fler', en: 'Show more' },
});
