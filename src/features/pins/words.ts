import { defineWords } from '../../i18n/words.ts';

/** What the menu says. */
export const words = defineWords({
  pins: { sv: 'Klädnypor', en: 'Pins' },
});
