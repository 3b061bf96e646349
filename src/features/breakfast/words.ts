import { defineWords } from '../../i18n/words.ts';

/** Words that several pages of breakfast share. */
export const breakfastWords = defineWords({
  title: { sv: 'Frukost', en: 'Breakfast' },
});
