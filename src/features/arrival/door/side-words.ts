import { defineWords, plural } from '../../../i18n/words.ts';

export const words = defineWords({
  hereNow: { sv: 'Här just nu', en: 'Here right now' },
  people: {
    sv: (n: number) => plural(n, { one: 'person', other: 'personer' }),
    en: (n: number) => plural(n, { one: 'person', other: 'people' }),
  },
  calm: {
    sv: 'Det är lugnt just nu. Kaffet räcker till fler.',
    en: 'It’s calm right now. There’s coffee for more.',
  },
  seeWho: { sv: 'Vilka är här?', en: 'Who’s here?' },
  byPhone: { sv: 'Checka in med telefonen', en: 'Check in with your phone' },
  byPhoneHint: { sv: 'Skanna koden. Inget konto behövs.', en: 'Scan the code. No account needed.' },
  phoneCode: { sv: 'Kod för att checka in med telefonen', en: 'Code for checking in with your phone' },
  count: {
    sv: (name: string, n: number) => `${name}, ${n}`,
    en: (name: string, n: number) => `${name}, ${n}`,
  },
});
