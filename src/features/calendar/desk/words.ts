import { defineWords } from '../../../i18n/words.ts';

export const words = defineWords({
  title: { sv: 'Att svara på', en: 'To answer' },
  lead: {
    sv: 'Förslag från medlemmar, och det som har hamnat över en frukost.',
    en: 'Proposals from members, and what has come to lie over a breakfast.',
  },
  toCalendar: { sv: 'Till kalendern', en: 'To the calendar' },
  proposals: { sv: 'Förslag', en: 'Proposals' },
  conflicts: { sv: 'Krockar med frukosten', en: 'Clashes with breakfast' },
  none: { sv: 'Inget väntar på svar.', en: 'Nothing waits for an answer.' },
  noneDetail: { sv: 'Nya förslag dyker upp här.', en: 'New proposals turn up here.' },
  by: { sv: (who: string) => `Från ${who}`, en: (who: string) => `From ${who}` },
  look: { sv: 'Läs mer', en: 'Read more' },
  agree: { sv: 'Säg ja', en: 'Agree' },
  decline: { sv: 'Tacka nej', en: 'Decline' },
  move: { sv: 'Flytta', en: 'Move' },
  named: {
    sv: (verb: string, title: string) => `${verb}: ${title}`,
    en: (verb: string, title: string) => `${verb}: ${title}`,
  },
  clash: {
    sv: (title: string, place: string, times: string) => `${place} är upptagen då: ${title}, ${times}`,
    en: (title: string, place: string, times: string) => `${place} is taken then: ${title}, ${times}`,
  },
  breakfastHere: {
    sv: (when: string) => `Frukosten är ${when}.`,
    en: (when: string) => `Breakfast is ${when}.`,
  },
});
