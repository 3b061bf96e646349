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
});

/** Why a file cannot be brought in, in words. */
export const sayFileRefusal = (code: 'not-a-wall' | 'newer'): string => words[code]();
