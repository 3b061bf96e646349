import { defineWords } from '../../../i18n/words.ts';

export const posterWords = defineWords({
  drawn: {
    sv: (day: string) => `Så såg väggen ut ${day}`,
    en: (day: string) => `The wall as it was on ${day}`,
  },
});
