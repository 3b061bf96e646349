import { defineWords } from '../../../i18n/words.ts';

export const leavingWords = defineWords({
  title: { sv: 'Får vi fråga två saker?', en: 'May we ask two things?' },
  text: {
    sv: 'Ingen får veta vem som svarade, inte ens värden. Du kan också bara gå.',
    en: 'Nobody learns who answered, not even the host. You can also just go.',
  },
  back: { sv: 'Vill du komma hit igen?', en: 'Would you come back?' },
  recommend: { sv: 'Skulle du tipsa en kollega?', en: 'Would you recommend it to a colleague?' },
  yes: { sv: 'Ja', en: 'Yes' },
  maybe: { sv: 'Kanske', en: 'Maybe' },
  no: { sv: 'Nej', en: 'No' },
  thanks: {
    sv: 'Tack! Svaren är ingens namn, bara en del av helheten.',
    en: 'Thank you! The answers carry no name, they are just part of the whole.',
  },
});
