import { defineWords } from '../../i18n/words.ts';

/** What the menu says. */
export const openHouseWords = defineWords({
  title: { sv: 'Öppet hus', en: 'Open house' },
});
