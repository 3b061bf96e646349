import { defineWords } from '../../i18n/words.ts';

export const listWords = defineWords({
  more: {
    sv: (n: number, left: number) => (n === left ? `Visa ${n} till` : `Visa ${n} till av ${left}`),
    en: (n: number, left: number) => (n === left ? `Show ${n} more` : `Show ${n} more of ${left}`),
  },
  before: {
    sv: (n: number, left: number) => (n === left ? `Visa ${n} före` : `Visa ${n} före av ${left}`),
    en: (n: number, left: number) => (n === left ? `Show ${n} before` : `Show ${n} before of ${left}`),
  },
});
