import { defineWords } from '../../i18n/words.ts';

/** What the walls are called in the menu: in the first bundle, so nothing else is here. */
export const wallsWords = defineWords({
  title: { sv: 'Väggar', en: 'Walls' },
});
