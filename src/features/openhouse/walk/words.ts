import { defineWords } from '../../../i18n/words.ts';

/** The stamp walk. */
export const walkWords = defineWords({
  title: { sv: 'Stämpelrundan', en: 'The stamp walk' },
  lead: {
    sv: 'Sju platser längs en stig, var och en till för något eget. Stanna till, se dig om och ta en stämpel. Gå i vilken ordning du vill, och så länge du vill.',
    en: 'Seven places along a path, each there for something of its own. Stop, look round and take a stamp. Walk in any order, for as long as you like.',
  },
  toWeek: { sv: 'Till öppet hus', en: 'To open house' },
  progress: {
    sv: (done: number, all: number) => `${done} av ${all} platser`,
    en: (done: number, all: number) => `${done} of ${all} places`,
  },
  places: { sv: 'Platserna', en: 'The places' },
  next: { sv: 'Härnäst?', en: 'Next?' },
  iWasHere: { sv: 'Jag har varit här', en: 'I have been here' },
  iWasAt: {
    sv: (place: string) => `Jag har varit här: ${place}`,
    en: (place: string) => `I have been here: ${place}`,
  },
  stamped: { sv: 'Stämplad', en: 'Stamped' },
  takeOff: { sv: 'Ta bort stämpeln', en: 'Take the stamp off' },
  takeOffAt: {
    sv: (place: string) => `Ta bort stämpeln: ${place}`,
    en: (place: string) => `Take the stamp off: ${place}`,
  },
  saidStamped: {
    sv: (place: string) => `Stämpel från ${place}`,
    en: (place: string) => `Stamp from ${place}`,
  },
  stampedHere: {
    sv: (place: string, progress: string) => `Stämpel från ${place}. Du har varit på ${progress}.`,
    en: (place: string, progress: string) => `Stamp from ${place}. You have been at ${progress}.`,
  },
  seeWalk: { sv: 'Se hela rundan', en: 'See the whole walk' },
  offer: {
    sv: 'Nu är du här. Ta en stämpel till kortet om du vill.',
    en: 'Now you are here. Take a stamp for your card if you like.',
  },
  sign: { sv: 'Står du vid en skylt?', en: 'Are you at a sign?' },
  signText: {
    sv: 'Skanna koden eller skriv den korta koden på skylten. Det är precis lika bra att trycka på platsen i listan.',
    en: 'Scan the code or write the short code on the sign. Tapping the place in the list is just as good.',
  },
  code: { sv: 'Kort kod', en: 'Short code' },
  take: { sv: 'Ta stämpeln', en: 'Take the stamp' },
  noCode: {
    sv: 'Den koden hör inte till någon av platserna. Pröva igen, eller tryck på platsen i listan.',
    en: 'That code does not belong to any of the places. Try again, or tap the place in the list.',
  },
  scan: { sv: 'Skanna skylten', en: 'Scan the sign' },
  stopScan: { sv: 'Stäng kameran', en: 'Close the camera' },
  scanLabel: { sv: 'Kameran, för skyltens kod', en: 'The camera, for the sign’s code' },
  done: { sv: 'Hela stigen!', en: 'The whole path!' },
  doneText: {
    sv: 'Nu har du varit på alla platser. Slå dig gärna ner på den du tyckte om.',
    en: 'Now you have been at all the places. Feel free to sit down at the one you liked.',
  },
  goal: { sv: 'Stigens slut', en: 'Where the path ends' },
  goalText: {
    sv: 'Där stigen tar slut hänger vårt manifest, och två frågor till den som vill vara med. Du behöver inte ha alla stämplar.',
    en: 'At the end of the path hang our manifesto, and two questions for whoever wants to belong. You do not need all the stamps.',
  },
  manifesto: { sv: 'Läs manifestet', en: 'Read the manifesto' },
  questions: { sv: 'Svara på två frågor', en: 'Answer two questions' },
  paper: { sv: 'Stämpelkort på papper', en: 'Stamp cards on paper' },
  paperText: {
    sv: 'För den som hellre går med papper. Fyra kort på ett A4, klipp längs linjerna. Korten är lika giltiga som telefonen.',
    en: 'For whoever would rather walk with paper. Four cards on an A4, cut along the lines. The cards are worth as much as the phone.',
  },
  printCards: { sv: 'Skriv ut fyra kort', en: 'Print four cards' },
  privacy: {
    sv: 'Stämplarna är dina. Ingen annan ser dem, och de tas bort en vecka efteråt. Huset räknar bara hur många som varit på varje plats.',
    en: 'The stamps are yours. Nobody else sees them, and they are removed a week later. The house only counts how many have been at each place.',
  },
  // on paper
  cardTitle: { sv: 'Gå stigen', en: 'Walk the path' },
  cardText: {
    sv: 'Kryssa för när du har varit där. Vilken ordning som helst.',
    en: 'Tick when you have been there. Any order will do.',
  },
  cardGoal: {
    sv: 'Sist: läs manifestet. Vill du vara med? Säg det till värden.',
    en: 'Last: read the manifesto. Want to belong? Tell the host.',
  },
  first: { sv: 'Förnamn', en: 'First name' },
});
