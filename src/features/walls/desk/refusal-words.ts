import { defineWords } from '../../../i18n/words.ts';

const words = defineWords({
  'title-empty': { sv: 'Väggen behöver en titel.', en: 'The wall needs a title.' },
  'title-too-long': { sv: 'Titeln är för lång.', en: 'The title is too long.' },
  'question-too-long': { sv: 'Frågan är för lång.', en: 'The question is too long.' },
  'instruction-too-long': { sv: 'Instruktionen är för lång.', en: 'The instruction is too long.' },
  'closes-before-opens': {
    sv: 'Den stänger innan den har öppnat.',
    en: 'It closes before it has opened.',
  },
  'name-empty': { sv: 'En plats saknar namn.', en: 'A place has no name.' },
  'name-too-long': { sv: 'Ett av namnen är för långt.', en: 'One of the names is too long.' },
  'hint-too-long': { sv: 'En av beskrivningarna är för lång.', en: 'One of the descriptions is too long.' },
  'too-many-places': { sv: 'Det är för många platser.', en: 'There are too many places.' },
  'place-in-use': {
    sv: 'Något har hunnit hamna på en plats som du tog bort. Den får stå kvar.',
    en: 'Something has been put on a place that you removed. It stays.',
  },
});

/** Why a wall cannot be kept as it is. */
export const sayWallRefusal = (code: string): string =>
  Object.hasOwn(words, code) ? words[code as keyof typeof words]() : words['title-empty']();
