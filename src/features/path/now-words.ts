import { defineWords } from '../../i18n/words.ts';

/** What the path calls things of other subjects. */
export const words = defineWords({
  breakfast: { sv: 'Frukost', en: 'Breakfast' },
});
