import { defineWords } from '../../i18n/words.ts';

/** What every page of the register may say. */
export const deskWords = defineWords({
  title: { sv: 'Personer', en: 'People' },
  toStart: { sv: 'Till början', en: 'To the start' },
  deskOnly: {
    sv: 'Registret finns på värdens surfplatta.',
    en: 'The register is on the host’s tablet.',
  },
});
