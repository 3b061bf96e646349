import { defineWords } from '../../i18n/words.ts';

/** What the menu says of the register. */
export const peopleWords = defineWords({
  title: { sv: 'Personer', en: 'People' },
});
