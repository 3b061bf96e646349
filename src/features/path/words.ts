import { defineWords } from '../../i18n/words.ts';

/** What the house is called in the menu. */
export const pathWords = defineWords({
  title: { sv: 'Hitta i huset', en: 'Find your way' },
});
