import { defineWords } from '../../../i18n/words.ts';

export const words = defineWords({
  empty: { sv: 'Inget här än', en: 'Nothing here yet' },
  elsewhere: { sv: 'Utan plats', en: 'No place' },
  noQuestion: { sv: 'Ingen har frågat än', en: 'Nobody has asked yet' },
  wants: { sv: (help: string) => `Vill ha: ${help}`, en: (help: string) => `Wants: ${help}` },
  waits: { sv: 'Väntar på ett första svar', en: 'Waiting for a first answer' },
  thanked: { sv: 'Tack!', en: 'Thank you!' },
  closed: { sv: 'Avslutad', en: 'Closed' },
});
