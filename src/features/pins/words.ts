import { defineWords } from '../../i18n/words.ts';

/** The words of the menu, which must be there at once. */
export const words = defineWords({
  pins: { sv: 'Klädnypor', en: 'Pins' },
});
