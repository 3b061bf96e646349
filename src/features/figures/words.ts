import { defineWords } from '../../i18n/words.ts';

export const figuresWords = defineWords({
  title: { sv: 'Nyckeltal', en: 'Key figures' },
});
