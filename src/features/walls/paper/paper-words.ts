import { defineWords, plural } from '../../../i18n/words.ts';

export const paperWords = defineWords({
  title: { sv: 'Skriv in från papper', en: 'Type in from paper' },
  lead: {
    sv: 'Ett blad i taget. Platsen står kvar, och Enter sparar.',
    en: 'One leaf at a time. The place stays, and Enter keeps it.',
  },
  put: { sv: 'Skriv in', en: 'Type it in' },
  sign: { sv: 'Om det står på pappret.', en: 'If the paper says.' },
  count: {
    sv: (n: number) => plural(n, { one: '1 inskrivet nu', other: `${n} inskrivna nu` }),
    en: (n: number) => `${n} typed in now`,
  },
  none: { sv: 'Inget inskrivet än.', en: 'Nothing typed in yet.' },
  latest: { sv: (text: string) => `Senast: ${text}`, en: (text: string) => `Latest: ${text}` },
  undoLast: { sv: 'Ångra det senaste', en: 'Undo the latest' },
  undone: { sv: 'Ångrat. Texten står i fältet.', en: 'Undone. The text is in the field.' },
});
