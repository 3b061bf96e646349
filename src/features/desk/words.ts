import { defineWords } from '../../i18n/words.ts';

/** What is said in the first bundle: the menu's line alone. */
export const deskWords = defineWords({
  today: { sv: 'I dag', en: 'Today' },
});
