import { defineWords } from '../../../i18n/words.ts';

export const repeatWords = defineWords({
  title: { sv: 'Flera gånger', en: 'More than once' },
  rhythm: { sv: 'Hur ofta?', en: 'How often?' },
  once: { sv: 'En gång', en: 'Once' },
  weekly: { sv: 'Varje vecka', en: 'Every week' },
  fortnightly: { sv: 'Varannan vecka', en: 'Every other week' },
  monthly: { sv: 'Varje månad, samma veckodag', en: 'Every month, on the same weekday' },
  times: { sv: 'Hur många gånger?', en: 'How many times?' },
  course: { sv: 'Gångerna hör ihop', en: 'The times belong together' },
  courseDetail: {
    sv: 'Som delarna av en kurs: del 1, del 2 och så vidare.',
    en: 'As the parts of a course: part 1, part 2 and so on.',
  },
  all: { sv: 'Alla gånger', en: 'All the times' },
  skipped: {
    sv: 'Då är det frukost, så den gången hoppas över.',
    en: 'That is breakfast, so this time is left out.',
  },
});
