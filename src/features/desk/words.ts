import { defineWords } from '../../i18n/words.ts';

/** What the menu says. */
export const deskWords = defineWords({
  today: { sv: 'I dag', en: 'Today' },
});
