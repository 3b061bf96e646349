import { defineWords, plural } from '../i18n/words.ts';

export const words = defineWords({
  close: { sv: 'Stäng', en: 'Close' },
  dismiss: { sv: 'Ta bort meddelandet', en: 'Dismiss the message' },
  suggestions: {
    sv: (n: number) => plural(n, { one: 'Ett förslag', other: `${n} förslag` }),
    en: (n: number) => plural(n, { one: 'One suggestion', other: `${n} suggestions` }),
  },
});
