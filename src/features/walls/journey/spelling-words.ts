import { defineWords, plural } from '../../../i18n/words.ts';

export const spellingWords = defineWords({
  title: { sv: 'Samma organisation?', en: 'The same organisation?' },
  lead: {
    sv: 'Stavningar som kan vara en och samma. Slår du ihop dem rättas markeringarna, och det syns i loggen.',
    en: 'Spellings that may be one and the same. If you merge them the marks are corrected, and the log says so.',
  },
  one: {
    sv: (from: string, to: string) => `${from} → ${to}`,
    en: (from: string, to: string) => `${from} → ${to}`,
  },
  letters: { sv: 'Samma bokstäver.', en: 'The same letters.' },
  short: { sv: 'Den ena är en kortform av den andra.', en: 'One is short for the other.' },
  near: { sv: 'Skiljer på någon bokstav.', en: 'A letter or two differ.' },
  marks: {
    sv: (n: number) => plural(n, { one: 'En markering rättas.', other: `${n} markeringar rättas.` }),
    en: (n: number) =>
      plural(n, { one: 'One mark will be corrected.', other: `${n} marks will be corrected.` }),
  },
  merge: { sv: (to: string) => `Slå ihop till ${to}`, en: (to: string) => `Merge into ${to}` },
  merged: { sv: (to: string) => `Sammanslaget till ${to}`, en: (to: string) => `Merged into ${to}` },
  refuse: { sv: 'Inte samma', en: 'Not the same' },
});
