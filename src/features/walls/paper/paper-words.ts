import { defineWords, plural } from '../../../i18n/words.ts';

export const paperWords = defineWords({
  title: { sv: 'Skriv in från papper', en: 'Type in from paper' },
  lead: {
    sv: 'En lapp i taget. Platsen ligger kvar till nästa, och Enter skriver in.',
    en: 'One note at a time. The place stays for the next, and Enter types it in.',
  },
  put: { sv: 'Skriv in', en: 'Type it in' },
  sign: { sv: 'Om det står på pappret.', en: 'If it’s on the paper.' },
  count: {
    sv: (n: number) => plural(n, { one: '1 inskrivet nu', other: `${n} inskrivna nu` }),
    en: (n: number) => `${n} typed in now`,
  },
  none: { sv: 'Inget inskrivet än.', en: 'Nothing typed in yet.' },
  latest: { sv: (text: string) => `Senast: ${text}`, en: (text: string) => `Latest: ${text}` },
  undoLast: { sv: 'Ångra det senaste', en: 'Undo the latest' },
  undone: { sv: 'Ångrat. Texten står i fältet.', en: 'Undone. The text is in the field.' },
});
