import { defineWords, plural } from '../../../i18n/words.ts';

export const addWords = defineWords({
  toWall: { sv: 'Till väggen', en: 'To the wall' },
  answerTo: { sv: 'Svara', en: 'Answer' },
  put: { sv: 'Svara', en: 'Answer' },
  answered: { sv: 'Svarat', en: 'Answered' },
  // what is said afterwards, after the word for "done"
  doneLate: {
    sv: (done: string) => `${done}. Det märks som sent, eftersom väggen har stängt.`,
    en: (done: string) => `${done}. It’s marked as late, because the wall has closed.`,
  },
  doneWaiting: {
    sv: (done: string) => `${done}. Andra ser det när värden har tittat.`,
    en: (done: string) => `${done}. Others will see it once the host has taken a look.`,
  },
  takenBack: { sv: 'Ångrat. Det du skrev står kvar.', en: 'Undone. What you wrote is still here.' },
  // writing
  left: {
    sv: (n: number) => `${n} tecken kvar`,
    en: (n: number) => plural(n, { one: '1 character left', other: `${n} characters left` }),
  },
  over: {
    sv: (n: number) => `${n} tecken för mycket`,
    en: (n: number) => plural(n, { one: '1 character too many', other: `${n} characters too many` }),
  },
  empty: { sv: 'Skriv något först.', en: 'Write something first.' },
  noPlace: { sv: 'Välj var det ska sitta.', en: 'Choose where it goes.' },
  closed: {
    sv: 'Väggen har stängt, men skriv gärna ändå. Det sparas och märks som sent.',
    en: 'The wall has closed, but do write. It’s kept, and marked as late.',
  },
  lookFirst: {
    sv: 'Värden tittar innan andra ser det.',
    en: 'The host takes a look before others see it.',
  },
  // signing
  sign: { sv: 'Skriv under', en: 'Sign it' },
  signOptional: {
    sv: 'Bara om du vill. Titeln hänger vi av oss.',
    en: 'Only if you like. Titles hang with the coats.',
  },
  firstName: { sv: 'Förnamn', en: 'First name' },
  signNeeded: {
    sv: 'Organisationen syns på väggen.',
    en: 'The organisation shows on the wall.',
  },
  signOrFind: {
    sv: 'Bara om du vill, utan titel. Två bokstäver räcker för att hitta ditt namn.',
    en: 'Only if you like, and no titles. Two letters are enough to find your name.',
  },
  organisation: { sv: 'Organisation', en: 'Organisation' },
  organisationNeeded: {
    sv: 'Skriv vilken organisation det gäller.',
    en: 'Write which organisation this is about.',
  },
  titleFound: {
    sv: (name: string) => `Vi skippar titlar här. Räcker det med ${name}?`,
    en: (name: string) => `We leave titles out here. Is ${name} enough?`,
  },
  titleOnly: {
    sv: 'Det ser ut som en titel. Förnamnet räcker fint.',
    en: 'That looks like a title. The first name is plenty.',
  },
  titleYes: { sv: (name: string) => `Ja, ${name}`, en: (name: string) => `Yes, ${name}` },
  // why not now
  'not-open-yet': { sv: 'Väggen har inte öppnat än', en: 'The wall hasn’t opened yet' },
  draft: { sv: 'Väggen är inte färdig än', en: 'The wall isn’t ready yet' },
  archived: { sv: 'Väggen ligger i arkivet', en: 'The wall is in the archive' },
  comeBack: {
    sv: (when: string) => `${when}. Välkommen tillbaka då!`,
    en: (when: string) => `${when}. Do come back then!`,
  },
  archivedDetail: {
    sv: 'Det går att läsa allt, men inte att lägga till mer.',
    en: 'You can read everything, but not add more.',
  },
  draftDetail: {
    sv: 'Husets värd håller på att göra den i ordning.',
    en: 'The host is getting it ready.',
  },
  noQuestion: {
    sv: 'Frågan har tagits ner, så det går inte att svara på den längre.',
    en: 'The question has been taken down, so it can’t be answered any more.',
  },
});
