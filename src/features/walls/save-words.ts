import { defineWords } from '../../i18n/words.ts';

export const saveWords = defineWords({
  undo: { sv: 'Ångra', en: 'Undo' },
  storageFull: {
    sv: 'Enheten är full, så det gick inte att spara. Det du har skrivit står kvar. Säg till husets värd.',
    en: 'This device is full, so it couldn’t be saved. What you wrote is still here. Tell the host.',
  },
  storageFailed: {
    sv: 'Det gick inte att spara. Det du har skrivit står kvar. Försök igen – och säg till husets värd om det inte hjälper.',
    en: 'It couldn’t be saved. What you wrote is still here. Try again – and tell the host if that doesn’t help.',
  },
});
