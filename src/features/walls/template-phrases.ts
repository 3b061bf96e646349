import { defineWords, plural } from '../../i18n/words.ts';

/** How the screens speak of each template; `template-words.ts` says which word is whose. */
export const templatePhrases = defineWords({
  // names of the templates
  tree: { sv: 'Kulturträdet', en: 'The Culture Tree' },
  treeDetail: {
    sv: 'Tips på blad, som växer på grenar.',
    en: 'Tips on leaves that grow on branches.',
  },
  journey: { sv: 'Resan', en: 'The journey' },
  journeyDetail: {
    sv: 'Steg i en människas väg. Var möter ni den?',
    en: 'Steps on a person’s way. Where do you meet them?',
  },
  question: { sv: 'Hur gör du?', en: 'How do you do it?' },
  questionDetail: {
    sv: 'Frågor, svar och tack.',
    en: 'Questions, answers and thanks.',
  },
  idea: { sv: 'Idévägg', en: 'Idea wall' },
  ideaDetail: { sv: 'Lappar i kolumner.', en: 'Notes in columns.' },
  signals: { sv: 'Signaler och trender', en: 'Signals and trends' },
  signalsDetail: { sv: 'Det som rör sig där ute.', en: 'What’s moving out there.' },
  // how many
  leaves: {
    sv: (n: number) => `${n} blad`,
    en: (n: number) => plural(n, { one: '1 leaf', other: `${n} leaves` }),
  },
  marks: {
    sv: (n: number) => plural(n, { one: '1 markering', other: `${n} markeringar` }),
    en: (n: number) => plural(n, { one: '1 mark', other: `${n} marks` }),
  },
  questions: {
    sv: (n: number) => plural(n, { one: '1 fråga', other: `${n} frågor` }),
    en: (n: number) => plural(n, { one: '1 question', other: `${n} questions` }),
  },
  ideas: {
    sv: (n: number) => plural(n, { one: '1 idé', other: `${n} idéer` }),
    en: (n: number) => plural(n, { one: '1 idea', other: `${n} ideas` }),
  },
  signalCount: {
    sv: (n: number) => plural(n, { one: '1 signal', other: `${n} signaler` }),
    en: (n: number) => plural(n, { one: '1 signal', other: `${n} signals` }),
  },
  // the way to add one
  addLeaf: { sv: 'Häng upp ett blad', en: 'Put up a leaf' },
  addMark: { sv: 'Sätt en markering', en: 'Place a mark' },
  addQuestion: { sv: 'Ställ en fråga', en: 'Ask a question' },
  addIdea: { sv: 'Sätt upp en idé', en: 'Put up an idea' },
  addSignal: { sv: 'Sätt upp en signal', en: 'Put up a signal' },
  // at the door: how many, and one's own
  ownLeaf: { sv: 'Häng upp ett eget', en: 'Put up your own' },
  ownMark: { sv: 'Sätt en egen', en: 'Place your own' },
  ownQuestion: { sv: 'Ställ en egen', en: 'Ask your own' },
  ownNote: { sv: 'Sätt upp en egen', en: 'Put up your own' },
  // the button, and what it answers
  putLeaf: { sv: 'Häng upp', en: 'Put it up' },
  leafIsUp: { sv: 'Upphängt', en: 'It’s up' },
  putMark: { sv: 'Sätt markeringen', en: 'Place the mark' },
  markIsUp: { sv: 'Markeringen är satt', en: 'The mark is placed' },
  putQuestion: { sv: 'Ställ frågan', en: 'Ask' },
  questionIsUp: { sv: 'Frågan är ställd', en: 'Asked' },
  putNote: { sv: 'Sätt upp', en: 'Put it up' },
  noteIsUp: { sv: 'Uppsatt', en: 'It’s up' },
  // places
  branches: { sv: 'Grenar', en: 'Branches' },
  whichBranch: { sv: 'Vilken gren?', en: 'Which branch?' },
  steps: { sv: 'Steg', en: 'Steps' },
  whichStep: { sv: 'Vilket steg?', en: 'Which step?' },
  columns: { sv: 'Kolumner', en: 'Columns' },
  whichColumn: { sv: 'Var hör den hemma?', en: 'Where does it belong?' },
  // the drawing beside the list
  theTree: { sv: 'Trädet', en: 'The tree' },
  theJourney: { sv: 'Resan', en: 'The journey' },
  theWall: { sv: 'Väggen', en: 'The wall' },
});
