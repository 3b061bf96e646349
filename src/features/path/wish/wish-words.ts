import { defineWords } from '../../../i18n/words.ts';

/** What somebody may want, as it goes on after "I want to …". */
export const wishWords = defineWords({
  talk: { sv: 'samtala', en: 'talk' },
  listen: { sv: 'lyssna', en: 'listen' },
  ideas: { sv: 'få idéer', en: 'get ideas' },
  build: { sv: 'bygga något', en: 'build something' },
  quiet: { sv: 'ha det tyst', en: 'have it quiet' },
  phone: { sv: 'ringa', en: 'make a call' },
  rest: { sv: 'vila en stund', en: 'rest for a while' },
  pair: { sv: 'ses på tu man hand', en: 'meet two by two' },
  ahead: { sv: 'blicka framåt', en: 'look ahead' },
  coffee: { sv: 'ha kaffe', en: 'have coffee' },
  'step-look': { sv: 'spana i omvärlden', en: 'look around the world' },
  'step-explore': { sv: 'utforska i samtal', en: 'explore in conversation' },
  'step-frame': { sv: 'ringa in problemet', en: 'frame the problem' },
  'step-generate': { sv: 'ta fram idéer', en: 'generate ideas' },
  'step-deepen': { sv: 'fördjupa i samtal', en: 'talk in depth' },
  'step-prototype': { sv: 'göra en prototyp', en: 'make a prototype' },
  'step-test': { sv: 'testa och göra om', en: 'test and iterate' },
  'step-reflect': { sv: 'tänka på egen hand', en: 'reflect on my own' },
});

export const words = defineWords({
  title: { sv: 'Jag vill …', en: 'I want to …' },
  lead: {
    sv: 'Välj, så får du en plats som är ledig och passar just nu.',
    en: 'Choose, and you get a place that is free and right just now.',
  },
  wishTitle: { sv: (wish: string) => `Jag vill ${wish}`, en: (wish: string) => `I want to ${wish}` },
  back: { sv: 'Huset', en: 'The house' },
  backToWishes: { sv: 'Jag vill …', en: 'I want to …' },
  steps: { sv: 'Steg i en skapande process', en: 'Steps of a creative process' },
  goTo: { sv: 'Gå hit', en: 'Go here' },
  showWay: { sv: 'Visa vägen', en: 'Show the way' },
  alsoRight: { sv: 'Det finns också', en: 'There is also' },
  notNow: { sv: 'Inte just nu', en: 'Not right now' },
  allTaken: { sv: 'Allt som passar är upptaget just nu', en: 'All that would be right is taken just now' },
  allTakenDetail: { sv: 'Det här är närmast till hands.', en: 'This is the next best thing.' },
  again: {
    sv: (time: string) => `Passar igen klockan ${time}.`,
    en: (time: string) => `Right again at ${time}.`,
  },
  nothing: { sv: 'Huset har ingen plats för det än', en: 'The house has no place for that yet' },
  nothingDetail: {
    sv: 'Säg det till värden, som kan lägga till en. Se så länge vad som finns.',
    en: 'Tell the host, who can add one. Meanwhile, see what there is.',
  },
  unknown: { sv: 'Det kan ingen önska sig här', en: 'Nobody can wish for that here' },
});

/** Why a place is right or is not, in a sentence. */
export const reasonWords = defineWords({
  on: {
    sv: (title: string) => `Här pågår ${title}, och du är välkommen.`,
    en: (title: string) => `${title} is on here, and you are welcome.`,
  },
  soon: {
    sv: (title: string, time: string) => `Här börjar ${title} klockan ${time}, och du är välkommen.`,
    en: (title: string, time: string) => `${title} begins here at ${time}, and you are welcome.`,
  },
  empty: { sv: 'Ingen har sagt att de sitter här.', en: 'Nobody has said that they sit here.' },
  free: { sv: 'Här finns det plats.', en: 'There is room here.' },
  busy: {
    sv: (title: string, time: string) => `${title} pågår till ${time}.`,
    en: (title: string, time: string) => `${title} is on until ${time}.`,
  },
  starting: {
    sv: (title: string, time: string) => `${title} börjar klockan ${time}.`,
    en: (title: string, time: string) => `${title} begins at ${time}.`,
  },
  full: { sv: 'Alla platser är tagna.', en: 'All seats are taken.' },
  loud: { sv: 'Där är det sällan så tyst.', en: 'It is seldom that quiet there.' },
  disturbed: {
    sv: (title: string) => `Det hörs från platsen intill: ${title}.`,
    en: (title: string) => `One hears what is next door: ${title}.`,
  },
});
