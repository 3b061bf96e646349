import { defineWords } from '../../../i18n/words.ts';

export const screenWords = defineWords({
  point: { sv: 'Rikta mobilens kamera hit.', en: 'Point your phone’s camera here.' },
  code: { sv: 'Kod till väggen', en: 'Code to the wall' },
  first: { sv: 'Här är tomt än. Bli den första.', en: 'Nothing here yet. Be the first.' },
  pause: { sv: 'Pausa', en: 'Pause' },
  goOn: { sv: 'Fortsätt', en: 'Go on' },
  toWall: { sv: 'Till väggen', en: 'To the wall' },
});

/** What the code invites to, by what the wall was made from. */
export const invitations = defineWords({
  tree: { sv: 'Häng upp ett eget blad', en: 'Put up a leaf of your own' },
  journey: { sv: 'Sätt en egen markering', en: 'Place a mark of your own' },
  question: { sv: 'Ställ en egen fråga', en: 'Ask a question of your own' },
  idea: { sv: 'Sätt upp en egen idé', en: 'Put up an idea of your own' },
  signals: { sv: 'Sätt upp en egen signal', en: 'Put up a signal of your own' },
});
