import { defineWords, plural } from '../../../i18n/words.ts';

/** Words that turns, kitchen and shopping share. */
export const rosterWords = defineWords({
  toBreakfast: { sv: 'Till frukosten', en: 'To breakfast' },
  whichBreakfast: { sv: 'Vilken frukost?', en: 'Which breakfast?' },
  somebody: { sv: 'Någon', en: 'Somebody' },
  free: { sv: 'Ledig', en: 'Free' },
  backup: { sv: 'Reserv', en: 'Backup' },
  none: { sv: 'Ingen frukost på gång', en: 'No breakfast ahead' },
  noneDetail: {
    sv: 'Värden bestämmer vilka dagar det är frukost. Titta in igen senare.',
    en: 'The host decides on which days there is breakfast. Look in again later.',
  },
  time: {
    sv: (day: string, from: string, to: string) => `${day}, ${from}–${to}`,
    en: (day: string, from: string, to: string) => `${day}, ${from}–${to}`,
  },
  expected: { sv: 'väntas till frukosten', en: 'expected for breakfast' },
  why: {
    sv: (signedUp: number, walkIns: number, of: number) =>
      `${signedUp} ${plural(signedUp, { one: 'anmäld', other: 'anmälda' })} + ${walkIns} brukar komma ändå (${of === 1 ? 'som förra gången' : `som vanligt de senaste ${of} gångerna`})`,
    en: (signedUp: number, walkIns: number, of: number) =>
      `${signedUp} signed up + ${walkIns} usually come anyway (${of === 1 ? 'as last time' : `as usual the last ${of} times`})`,
  },
  whyNew: {
    sv: (signedUp: number) =>
      `${signedUp} ${plural(signedUp, { one: 'anmäld', other: 'anmälda' })}. Hur många som brukar komma ändå vet vi efter första frukosten.`,
    en: (signedUp: number) =>
      `${signedUp} signed up. How many usually come anyway we will know after the first breakfast.`,
  },
  whySeen: {
    sv: (signedUp: number) =>
      `${signedUp} ${plural(signedUp, { one: 'anmäld', other: 'anmälda' })} som visar sig. Surfplattan i huset vet om fler kommer.`,
    en: (signedUp: number) =>
      `${signedUp} signed up who can be seen. The tablet in the house knows if more are coming.`,
  },
  print: { sv: 'Skriv ut', en: 'Print' },
  turns: { sv: 'Turer', en: 'Turns' },
  shopping: { sv: 'Att handla', en: 'Shopping' },
});
