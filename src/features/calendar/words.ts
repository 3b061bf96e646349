import { defineWords } from '../../i18n/words.ts';

export const calendarWords = defineWords({
  title: { sv: 'Kalender', en: 'Calendar' },
});
