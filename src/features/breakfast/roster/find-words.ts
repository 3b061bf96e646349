import { defineWords } from '../../../i18n/words.ts';

export const findWords = defineWords({
  tap: { sv: 'Tryck på namnet', en: 'Tap the name' },
  nobody: {
    sv: 'Vi hittar ingen med det namnet. Checka in som ny först.',
    en: 'We can’t find anyone by that name. Check in as new first.',
  },
});
