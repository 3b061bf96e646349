import { defineWords } from '../../../i18n/words.ts';

const words = defineWords({
  'not-a-wall': {
    sv: 'Det här är ingen vägg. Välj en fil som en annan hubb har sparat med ”Spara som fil”.',
    en: 'This isn’t a wall. Choose a file that another hub has saved with “Save as a file”.',
  },
  newer: {
    sv: 'Filen kommer från en nyare version av appen. Uppdatera den här hubben först.',
    en: 'The file comes from a newer version of the app. Update this hub first.',
  },
  damaged: {
    sv: 'Filen är skadad eller ändrad för hand, så den gick inte att hämta. Be om en ny.',
    en: 'The file is damaged or changed by hand, so it couldn’t be brought in. Ask for a new one.',
  },
});

const isSaid = (code: string): code is keyof typeof words => Object.hasOwn(words, code);

/** Why a file is no wall, in words. */
export const sayFileRefusal = (code: string): string => (isSaid(code) ? words[code]() : words.damaged());
