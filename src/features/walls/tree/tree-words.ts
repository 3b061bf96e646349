import { defineWords } from '../../../i18n/words.ts';

export const treeWords = defineWords({
  nearer: { sv: 'Närmare', en: 'Closer' },
  further: { sv: 'Längre bort', en: 'Further away' },
  whole: { sv: 'Hela trädet', en: 'The whole tree' },
});
