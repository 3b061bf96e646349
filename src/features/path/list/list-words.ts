import { defineWords } from '../../../i18n/words.ts';

/** What is said of the house as a list. */
export const words = defineWords({
  empty: { sv: 'Huset är inte ritat än', en: 'The house is not drawn yet' },
  emptyDetail: {
    sv: 'När värden har lagt in platserna hittar du dem här.',
    en: 'You will find the places here once the host has put them in.',
  },
});
