import { defineWords } from '../../../i18n/words.ts';

export const sheetWords = defineWords({
  title: { sv: 'Vi hjälps åt med frukosten', en: 'Breakfast: many hands' },
  task: { sv: 'Vad', en: 'What' },
  who: { sv: 'Vem', en: 'Who' },
  writeHere: {
    sv: 'En tom ruta är en ledig tur. Skriv ditt namn – och ta turen i appen, så ser alla den.',
    en: 'An empty box is a free turn. Write your name – and take the turn in the app, so that everyone sees it.',
  },
});
