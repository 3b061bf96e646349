import { defineWords } from '../../../i18n/words.ts';

const words = defineWords({
  'title-empty': { sv: 'Vad ska det heta?', en: 'What is it called?' },
  'title-too-long': { sv: 'Namnet är för långt.', en: 'The name is too long.' },
  'about-too-long': { sv: 'Beskrivningen är för lång.', en: 'The description is too long.' },
  'capacity-out-of-range': {
    sv: 'Antalet platser ska vara ett helt tal från 1.',
    en: 'The number of places is a whole number from 1.',
  },
  'ends-before-it-starts': { sv: 'Den slutar innan den har börjat.', en: 'It ends before it has begun.' },
  'too-long': {
    sv: 'Så länge håller inget på i ett streck: dela upp det i flera delar.',
    en: 'Nothing goes on for so long at a stretch: make several parts of it.',
  },
  'over-breakfast': {
    sv: 'Den tiden är frukost, och då läggs inget annat.',
    en: 'That is breakfast time, and nothing else is put there.',
  },
  'learned-too-long': { sv: 'Texten är för lång.', en: 'The text is too long.' },
  'bad-link': {
    sv: 'En av länkarna går inte att öppna. Den ska börja med https://',
    en: 'One of the links cannot be opened. It should begin with https://',
  },
  when: { sv: 'Skriv dag och klockslag.', en: 'Write day and time.' },
  past: { sv: 'Den tiden har redan varit.', en: 'That time has passed already.' },
  by: {
    sv: 'Skriv ett förnamn, så vet andra vem de ska fråga.',
    en: 'Write a first name, so that others know whom to ask.',
  },
});

/** Why an activity cannot be as it is written, and what helps. */
export const sayActivityRefusal = (code: keyof typeof words): string => words[code]();
