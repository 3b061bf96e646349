import { defineWords } from '../../i18n/words.ts';

/** What the walls are called in the menu. */
export const wallsWords = defineWords({
  title: { sv: 'Väggar', en: 'Walls' },
});
