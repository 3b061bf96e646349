import { defineWords, plural } from '../../../i18n/words.ts';

export const editorWords = defineWords({
  title: { sv: 'Rita huset', en: 'Draw the house' },
  lead: {
    sv: 'Möblera om i lugn och ro. Ingen annan ser något förrän du publicerar.',
    en: 'Move things around in peace. Nobody else sees anything until you publish.',
  },
  back: { sv: 'Hitta i huset', en: 'Find your way' },
  onlyDesk: {
    sv: 'Huset ritas på värdens enhet.',
    en: 'The house is drawn on the host’s device.',
  },
  // the draft
  nothingChanged: { sv: 'Allt är publicerat.', en: 'Everything is published.' },
  changed: {
    sv: (n: number) =>
      plural(n, { one: 'En ändring att publicera.', other: `${n} ändringar att publicera.` }),
    en: (n: number) => plural(n, { one: 'One change to publish.', other: `${n} changes to publish.` }),
  },
  publish: { sv: 'Publicera', en: 'Publish' },
  published: { sv: 'Publicerat. Alla får det nya huset.', en: 'Published. Everybody gets the new house.' },
  undo: { sv: 'Ångra', en: 'Undo' },
  redo: { sv: 'Gör om', en: 'Redo' },
  discard: { sv: 'Släng utkastet', en: 'Throw the draft away' },
  discarded: { sv: 'Utkastet är slängt', en: 'The draft is thrown away' },
  // to begin
  begin: { sv: 'Börja med ett hus', en: 'Begin with a house' },
  beginText: {
    sv: 'Ta det som liknar ert hus mest. Allt går att flytta, byta namn på och ta bort.',
    en: 'Take what is most like your house. Everything can be moved, renamed and removed.',
  },
  beginAgain: { sv: 'Det ersätter hela utkastet', en: 'It replaces the whole draft' },
  oneFloor: { sv: 'Ett hus på ett plan', en: 'A house on one floor' },
  oneFloorDetail: {
    sv: 'De sju platserna runt en slingrande stig.',
    en: 'The seven places around a winding path.',
  },
  twoFloors: { sv: 'Ett hus på två plan', en: 'A house on two floors' },
  twoFloorsDetail: {
    sv: 'Livligt nere och tyst uppe, med hiss och trappa.',
    en: 'Lively below and quiet above, with a lift and stairs.',
  },
  emptyHouse: { sv: 'Ett tomt hus', en: 'An empty house' },
  emptyHouseDetail: {
    sv: 'En våning där du placerar allt själv.',
    en: 'One floor where you place everything.',
  },
  groundFloor: { sv: 'Bottenvåningen', en: 'Ground floor' },
  // what is shown
  list: { sv: 'Lista', en: 'List' },
  map: { sv: 'Karta', en: 'Map' },
  view: { sv: 'Visa som', en: 'Show as' },
  toList: { sv: 'Till listan', en: 'To the list' },
  what: { sv: 'Vad det är', en: 'What it is' },
  ends: { sv: 'Mellan', en: 'Between' },
  // floors
  floors: { sv: 'Våningar', en: 'Floors' },
  floor: { sv: 'Våning', en: 'Floor' },
  addFloor: { sv: 'Lägg till våning', en: 'Add a floor' },
  newFloor: { sv: (n: number) => `Våning ${n}`, en: (n: number) => `Floor ${n}` },
  unnamedFloor: { sv: 'Våning utan namn', en: 'Floor without a name' },
  floorSize: {
    sv: (width: string, depth: string) => `${width} × ${depth} m`,
    en: (width: string, depth: string) => `${width} × ${depth} m`,
  },
  level: { sv: 'Plan', en: 'Level' },
  levelHint: {
    sv: '0 är gatuplanet. Källaren är minus ett.',
    en: '0 is the ground floor. The basement is minus one.',
  },
  floorWidth: { sv: 'Bredd, meter', en: 'Width, metres' },
  floorDepth: { sv: 'Djup, meter', en: 'Depth, metres' },
  removeFloor: { sv: 'Ta bort våningen', en: 'Remove the floor' },
  removeFloorText: {
    sv: 'Allt som finns på våningen följer med. Det går att ångra.',
    en: 'Everything on the floor goes with it. It can be undone.',
  },
  // places
  places: { sv: 'Platser', en: 'Places' },
  placesOn: {
    sv: (floor: string) => `Platser på ${floor}`,
    en: (floor: string) => `Places on ${floor}`,
  },
  addPlace: { sv: 'Lägg till plats', en: 'Add a place' },
  noPlaces: { sv: 'Här finns inga platser än.', en: 'There are no places here yet.' },
  unnamed: { sv: (kind: string) => `${kind} utan namn`, en: (kind: string) => `${kind} without a name` },
  junctionAt: {
    sv: (name: string) => `Korsning vid ${name}`,
    en: (name: string) => `Junction by ${name}`,
  },
  junctionBetween: {
    sv: (a: string, b: string) => `Korsning mellan ${a} och ${b}`,
    en: (a: string, b: string) => `Junction between ${a} and ${b}`,
  },
  kind: { sv: 'Vad är det?', en: 'What is it?' },
  zone: { sv: 'Vilken av de sju?', en: 'Which of the seven?' },
  zoneNone: { sv: 'Välj en plats', en: 'Choose a place' },
  name: { sv: 'Namn', en: 'Name' },
  nameMissing: { sv: 'Skriv ett namn, så att folk hittar hit.', en: 'Write a name, so that people find it.' },
  junctionHint: {
    sv: 'En korsning går man bara förbi. Den behöver inget namn.',
    en: 'A junction is only passed. It needs no name.',
  },
  purpose: { sv: 'Vad är platsen till för?', en: 'What is the place for?' },
  where: { sv: 'Var den ligger', en: 'Where it is' },
  x: { sv: 'Från vänster, meter', en: 'From the left, metres' },
  y: { sv: 'Uppifrån, meter', en: 'From the top, metres' },
  areaWidth: { sv: 'Ytans bredd, meter', en: 'Width of the area, metres' },
  areaDepth: { sv: 'Ytans djup, meter', en: 'Depth of the area, metres' },
  details: { sv: 'Mer om platsen', en: 'More about the place' },
  code: { sv: 'Kod på skylten', en: 'Code on the sign' },
  codeHint: {
    sv: 'För den som inte kan skanna. Bokstäver och siffror, högst åtta.',
    en: 'For those who can’t scan. Letters and digits, eight at most.',
  },
  codeTaken: {
    sv: (name: string) => `Koden finns redan på ${name}.`,
    en: (name: string) => `${name} already has this code.`,
  },
  sound: { sv: 'Så brukar det låta', en: 'How it usually sounds' },
  soundNone: { sv: 'Inte sagt', en: 'Not said' },
  seats: { sv: 'Sittplatser', en: 'Seats' },
  equipment: { sv: 'Utrustning, en sak per rad', en: 'Equipment, one thing per line' },
  open: { sv: 'Öppen', en: 'Open' },
  openDetail: {
    sv: 'Är den stängd leder ingen väg dit eller igenom.',
    en: 'When it is closed, nobody is led there or through it.',
  },
  order: { sv: 'Nummer i ordningen', en: 'Number in the order' },
  removePlace: { sv: 'Ta bort platsen', en: 'Remove the place' },
  removePlaceText: {
    sv: 'Vägarna hit följer med. Det går att ångra.',
    en: 'The ways to it go with it. It can be undone.',
  },
  closed: { sv: 'stängd', en: 'closed' },
  // ways
  ways: { sv: 'Vägar', en: 'Ways' },
  waysFrom: { sv: 'Vägar härifrån', en: 'Ways from here' },
  waysFromText: {
    sv: 'Vart kan man gå direkt, utan att passera något annat?',
    en: 'Where can one go straight, without passing anything else?',
  },
  way: { sv: (a: string, b: string) => `${a} – ${b}`, en: (a: string, b: string) => `${a} – ${b}` },
  wayTo: { sv: 'Ny väg till', en: 'New way to' },
  drawWay: { sv: 'Dra vägen', en: 'Draw the way' },
  wayFirst: { sv: 'Välj en plats', en: 'Choose a place' },
  wayMissing: { sv: 'Välj först vart vägen går.', en: 'First choose where the way leads.' },
  wayKind: { sv: 'Vad för väg?', en: 'What sort of way?' },
  wayLength: { sv: 'Längd, meter', en: 'Length, metres' },
  wayLengthHint: {
    sv: (metres: string) => `Lämna tomt, så räknas den till ${metres} m.`,
    en: (metres: string) => `Leave it empty, and it counts as ${metres} m.`,
  },
  wayWidth: { sv: 'Bredd, meter', en: 'Width, metres' },
  wayWidthHint: {
    sv: (metres: string) => `Smalare än ${metres} m går inte med rullstol.`,
    en: (metres: string) => `Narrower than ${metres} m won’t take a wheelchair.`,
  },
  wayStepFree: { sv: 'Går att ta sig fram utan steg.', en: 'It can be taken without steps.' },
  waySteps: {
    sv: 'Har steg eller är för smal: den som behöver en väg utan steg leds inte hit.',
    en: 'It has steps or is too narrow: nobody who needs a step-free way is led here.',
  },
  wayLandmark: { sv: 'Vad går man förbi?', en: 'What does one pass?' },
  wayLandmarkHint: {
    sv: 'Så som man säger det: ”förbi kapphängaren”.',
    en: 'As one says it: “past the coat rack”.',
  },
  wayLine: {
    sv: (kind: string, metres: string) => `${kind}, ${metres} m`,
    en: (kind: string, metres: string) => `${kind}, ${metres} m`,
  },
  wayGone: { sv: 'en plats som inte finns', en: 'a place that is gone' },
  removeWay: { sv: 'Ta bort vägen', en: 'Remove the way' },
  wayCount: {
    sv: (n: number) => plural(n, { one: 'En väg', other: `${n} vägar` }),
    en: (n: number) => plural(n, { one: 'One way', other: `${n} ways` }),
  },
  noWays: { sv: 'Inga vägar än.', en: 'No ways yet.' },
  // wishes
  wishes: { sv: 'Jag vill …', en: 'I want to …' },
  wishesText: {
    sv: 'Den första platsen som är ledig och passar visas överst.',
    en: 'The first place that is free and right is shown on top.',
  },
  wishesState: {
    sv: 'Vart leder det man vill göra?',
    en: 'Where does what people want to do lead?',
  },
  wishTitle: { sv: (wish: string) => `Jag vill ${wish}`, en: (wish: string) => `I want to ${wish}` },
  wishUsual: { sv: 'Som vanligt', en: 'As usual' },
  wishOwn: { sv: 'Er egen ordning', en: 'Your own order' },
  wishNone: { sv: 'leder ingenstans', en: 'leads nowhere' },
  wishPlaces: { sv: 'Leder hit, i den här ordningen', en: 'Leads here, in this order' },
  wishAdd: { sv: 'Lägg till', en: 'Add' },
  wishBack: { sv: 'Gör som vanligt', en: 'Do as usual' },
  moveUp: { sv: (name: string) => `Flytta upp ${name}`, en: (name: string) => `Move ${name} up` },
  drop: { sv: (name: string) => `Ta bort ${name}`, en: (name: string) => `Remove ${name}` },
  // numbers
  notANumber: { sv: 'Skriv ett tal.', en: 'Write a number.' },
  outOf: {
    sv: (min: string, max: string) => `Skriv ett tal från ${min} till ${max}.`,
    en: (min: string, max: string) => `Write a number from ${min} to ${max}.`,
  },
});
