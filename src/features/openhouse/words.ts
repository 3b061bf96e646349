import { defineWords } from '../../i18n/words.ts';

/** What is said in the first bundle: the menu's line alone. */
export const openHouseWords = defineWords({
  title: { sv: 'Öppet hus', en: 'Open house' },
});
