import { defineWords } from '../i18n/words.ts';

export const savingWords = defineWords({
  undo: { sv: 'Ångra', en: 'Undo' },
  isFull: {
    sv: 'Enheten är full, så det gick inte att spara.',
    en: 'This device is full, so it couldn’t be saved.',
  },
  hasFailed: { sv: 'Det gick inte att spara.', en: 'It couldn’t be saved.' },
  stillHere: { sv: 'Det du har skrivit står kvar.', en: 'What you wrote is still here.' },
  tellHost: { sv: 'Säg till husets värd.', en: 'Tell the host.' },
  tryAgain: {
    sv: 'Försök igen – och säg till husets värd om det inte hjälper.',
    en: 'Try again – and tell the host if that doesn’t help.',
  },
});
