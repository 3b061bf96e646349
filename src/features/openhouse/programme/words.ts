import { defineWords } from '../../../i18n/words.ts';

/** What is on, on a day of a week. */
export const programmeWords = defineWords({
  title: { sv: 'Dagens program', en: 'The day’s programme' },
  coffee: { sv: 'Kaffe', en: 'Coffee' },
  breakfast: { sv: 'Frukost tillsammans', en: 'Breakfast together' },
  intro: {
    sv: 'Välkommen: vi visar runt och du får träffa folk',
    en: 'Welcome: we show you round and you get to meet people',
  },
  until: {
    sv: (from: string, to: string) => `${from}–${to}`,
    en: (from: string, to: string) => `${from}–${to}`,
  },
});
