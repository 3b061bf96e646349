import { defineWords } from '../../../i18n/words.ts';

const refusalWords = defineWords({
  'text-empty': { sv: 'Skriv något först.', en: 'Write something first.' },
  'text-too-long': {
    sv: 'Det är lite för långt. Korta det, så får det plats.',
    en: 'It’s a little too long. Shorten it to make it fit.',
  },
  'no-such-place': {
    sv: 'Platsen har tagits bort från väggen. Välj en annan.',
    en: 'That place has been taken off the wall. Choose another one.',
  },
  'not-possible': {
    sv: 'Det gick inte att hänga upp. Det du har skrivit står kvar.',
    en: 'It couldn’t be put up. What you wrote is still here.',
  },
});

const isSaid = (code: string): code is keyof typeof refusalWords => Object.hasOwn(refusalWords, code);

/** Why what was written cannot be taken as it is. */
export const sayRefusal = (code: string): string =>
  isSaid(code) ? refusalWords[code]() : refusalWords['not-possible']();
