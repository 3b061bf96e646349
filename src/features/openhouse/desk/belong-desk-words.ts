import { defineWords, plural } from '../../../i18n/words.ts';

/** What the host reads of those who want to belong, and of the manifesto. */
export const belongDeskWords = defineWords({
  applications: { sv: 'Vill vara med', en: 'Would like to belong' },
  noApplications: {
    sv: 'Ingen har svarat på frågorna än. Svaren kommer hit.',
    en: 'Nobody has answered the questions yet. The answers come here.',
  },
  aim: { sv: 'Hoppas få ut', en: 'Aims to get out of it' },
  contribute: { sv: 'Vill bidra med', en: 'Hopes to contribute' },
  mark: { sv: 'Jag har svarat', en: 'I have answered' },
  marked: { sv: 'Markerat som besvarat', en: 'Marked as answered' },
  unmark: { sv: 'Inte besvarat än', en: 'Not answered yet' },
  unmarked: { sv: 'Markerat som obesvarat', en: 'Marked as not answered' },
  isAnswered: { sv: (day: string) => `${day} · besvarat`, en: (day: string) => `${day} · answered` },
  manifesto: { sv: 'Manifestet', en: 'The manifesto' },
  manifestoText: {
    sv: 'Husets egna ord. En ny version ersätter den gamla på skärmarna; de som har skrivit under räknas kvar, en gång var.',
    en: 'The house’s own words. A new version replaces the old one on the screens; those who have signed still count, once each.',
  },
  noManifesto: { sv: 'Inte skrivet än', en: 'Not written yet' },
  version: {
    sv: (n: number, day: string) => `Version ${n}, ${day}`,
    en: (n: number, day: string) => `Version ${n}, ${day}`,
  },
  signed: {
    sv: (n: number) => plural(n, { one: 'en har skrivit under', other: `${n} har skrivit under` }),
    en: (n: number) => plural(n, { one: 'one has signed', other: `${n} have signed` }),
  },
  manifestoTitle: { sv: 'Rubrik', en: 'Title' },
  manifestoWords: { sv: 'Manifestets text', en: 'The words of the manifesto' },
  publish: { sv: 'Häng upp manifestet', en: 'Hang up the manifesto' },
  publishNew: { sv: 'Häng upp en ny version', en: 'Hang up a new version' },
  published: { sv: 'Manifestet är upphängt', en: 'Manifesto hung up' },
  'title-empty': { sv: 'Skriv en rubrik.', en: 'Write a title.' },
  'title-too-long': { sv: 'Rubriken är för lång.', en: 'The title is too long.' },
  'text-empty': { sv: 'Skriv manifestets text.', en: 'Write the words of the manifesto.' },
  'text-too-long': { sv: 'Texten är för lång.', en: 'The text is too long.' },
});
