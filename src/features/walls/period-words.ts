import { defineWords } from '../../i18n/words.ts';

export const periodWords = defineWords({
  openUntil: { sv: (when: string) => `Öppen till ${when}`, en: (when: string) => `Open until ${when}` },
  openForGood: { sv: 'Öppen tills vidare', en: 'Open until further notice' },
  opens: { sv: (when: string) => `Öppnar ${when}`, en: (when: string) => `Opens ${when}` },
  closed: { sv: (when: string) => `Stängde ${when}`, en: (when: string) => `Closed ${when}` },
  archived: { sv: 'I arkivet', en: 'In the archive' },
  draft: { sv: 'Utkast', en: 'Draft' },
  today: { sv: (time: string) => `i dag ${time}`, en: (time: string) => `today at ${time}` },
  tomorrow: { sv: (time: string) => `i morgon ${time}`, en: (time: string) => `tomorrow at ${time}` },
  dayAndTime: {
    sv: (day: string, time: string) => `${day} ${time}`,
    en: (day: string, time: string) => `${day} at ${time}`,
  },
  elsewhere: {
    sv: (when: string, place: string) => `${when} (tiden i ${place})`,
    en: (when: string, place: string) => `${when} (${place} time)`,
  },
});
