import { defineWords } from '../../i18n/words.ts';

export const sayWords = defineWords({
  today: { sv: 'I dag', en: 'Today' },
  tomorrow: { sv: 'I morgon', en: 'Tomorrow' },
  dayAndDate: {
    sv: (near: string, date: string) => `${near}, ${date}`,
    en: (near: string, date: string) => `${near}, ${date}`,
  },
  dayAndTimes: {
    sv: (day: string, times: string) => `${day} ${times}`,
    en: (day: string, times: string) => `${day} ${times}`,
  },
  fromTo: {
    sv: (from: string, to: string) => `${from} till ${to}`,
    en: (from: string, to: string) => `${from} to ${to}`,
  },
});
