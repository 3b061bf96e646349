import { defineWords, plural } from '../../../i18n/words.ts';

export const findWords = defineWords({
  found: {
    sv: (n: number) => `${n} namn – tryck på rätt`,
    en: (n: number) => `${n} ${plural(n, { one: 'name', other: 'names' })} – tap the right one`,
  },
  tap: { sv: 'Tryck på namnet', en: 'Tap the name' },
  nobody: {
    sv: 'Vi hittar ingen med det namnet. Checka in som ny först.',
    en: 'We can’t find anyone by that name. Check in as new first.',
  },
});
