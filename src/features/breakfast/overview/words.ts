import { isolate } from '../../../i18n/isolate.ts';
import { defineWords, plural } from '../../../i18n/words.ts';

/** The words of the overview's first lines and of the reminders. */
export const words = defineWords({
  lead: {
    sv: 'Kaffe och en smörgås. Inget tema, inget program – bara den som råkar sitta bredvid.',
    en: 'Coffee and a sandwich. No theme, no programme – just whoever happens to sit next to you.',
  },
  toDoor: { sv: 'Till dörren', en: 'To the door' },
  toStart: { sv: 'Till start', en: 'To start' },
  toBreakfast: { sv: 'Till frukosten', en: 'To breakfast' },
  today: { sv: 'i dag', en: 'today' },
  tomorrow: { sv: 'i morgon', en: 'tomorrow' },
  now: {
    sv: (place: string) => `Frukost nu ${place}`.trim(),
    en: (place: string) => `Breakfast now ${place}`.trim(),
  },
  next: {
    sv: (day: string, time: string) => `Nästa frukost ${day} ${time}`,
    en: (day: string, time: string) => `Next breakfast ${day} ${time}`,
  },
  none: {
    sv: (day: string, next: string) => `Ingen frukost ${day}.${next === '' ? '' : ` Nästa är ${next}.`}`,
    en: (day: string, next: string) =>
      `No breakfast ${day}.${next === '' ? '' : ` The next one is ${next}.`}`,
  },
  noneAhead: { sv: 'Just nu är ingen frukost planerad.', en: 'No breakfast is planned right now.' },
  noneAheadDetail: {
    sv: 'Husets värd säger till när det blir frukost igen.',
    en: 'The host will say when there’s breakfast again.',
  },
  notKnown: {
    sv: 'Frukostens tider har inte kommit hit än. De kommer med nästa synk.',
    en: 'The breakfast times haven’t reached this device yet. They come with the next sync.',
  },
  isOn: { sv: 'Pågår nu', en: 'On now' },
  cancelled: { sv: 'Ingen frukost', en: 'No breakfast' },
  more: { sv: 'Frukostar framöver', en: 'Breakfasts to come' },
  youCome: { sv: 'Du kommer', en: 'You’re coming' },
  // signing up
  imComing: { sv: 'Jag kommer', en: 'I’m coming' },
  notComing: { sv: 'Jag kommer inte', en: 'I’m not coming' },
  youComeOn: {
    sv: (name: string, day: string) => `${isolate(name)} kommer ${day}`,
    en: (name: string, day: string) => `${isolate(name)} is coming ${day}`,
  },
  saidNotComing: { sv: 'Du kommer inte.', en: 'You’re not coming.' },
  saidNameNot: {
    sv: (name: string) => `${isolate(name)} kommer inte.`,
    en: (name: string) => `${isolate(name)} isn’t coming.`,
  },
  saidComing: { sv: 'Du kommer!', en: 'You’re coming!' },
  guests: { sv: 'Gäster jag tar med', en: 'Guests I’m bringing' },
  fewer: { sv: 'En gäst färre', en: 'One guest fewer' },
  moreGuests: { sv: 'En gäst till', en: 'One more guest' },
  how: { sv: 'Hur vill du synas?', en: 'How do you want to be seen?' },
  byName: { sv: 'Med namn', en: 'By name' },
  byNameDetail: { sv: 'Andra ser att du kommer.', en: 'Others see that you’re coming.' },
  byNameOff: {
    sv: 'Slå på ”Visa att jag är här” först.',
    en: 'Turn on “Show that I’m here” first.',
  },
  byCount: { sv: 'Bara som antal', en: 'Only as a number' },
  byCountDetail: { sv: 'Du räknas, utan namn.', en: 'You’re counted, without a name.' },
  notAsked: { sv: 'Föreslå mig inte för turer', en: 'Don’t suggest me for turns' },
  notAskedDetail: {
    sv: 'Vill du ta en tur går det bra ändå.',
    en: 'You can still take one if you like.',
  },
  whoFirst: { sv: 'Säg vem du är, så kan du anmäla dig', en: 'Say who you are to sign up' },
  find: { sv: 'Anmäl dig: skriv två bokstäver av ditt namn', en: 'Sign up: type two letters of your name' },
  notFound: {
    sv: 'Vi hittar dig inte än. Tryck ”+1 kommer” så länge.',
    en: 'We can’t find you yet. Tap “+1 coming” for now.',
  },
  plusOne: { sv: '+1 kommer', en: '+1 coming' },
  plusOneHint: { sv: 'Utan namn, för den som hellre vill det.', en: 'Without a name, if you’d rather.' },
  done: { sv: 'Klart', en: 'Done' },
  // who comes
  who: { sv: 'Vilka kommer?', en: 'Who’s coming?' },
  heads: {
    sv: (n: number) => `${n} kommer`,
    en: (n: number) => plural(n, { one: '1 is coming', other: `${n} are coming` }),
  },
  atLeast: {
    sv: (n: number) => `Minst ${n} kommer`,
    en: (n: number) => plural(n, { one: 'At least 1 is coming', other: `At least ${n} are coming` }),
  },
  atLeastNote: {
    sv: 'Alla visar inte att de kommer.',
    en: 'Not everybody shows that they’re coming.',
  },
  nobodyYet: {
    sv: 'Ingen har anmält sig än. Bli den första!',
    en: 'Nobody has signed up yet. Be the first!',
  },
  nobodySeen: {
    sv: 'Ingen visar än att den kommer. Bli den första!',
    en: 'Nobody has shown that they’re coming yet. Be the first!',
  },
  shownBy: { sv: 'De som visar sitt namn', en: 'Those who show their name' },
  withGuests: {
    sv: (n: number) => plural(n, { one: 'och en gäst', other: `och ${n} gäster` }),
    en: (n: number) => plural(n, { one: 'and one guest', other: `and ${n} guests` }),
  },
  // elsewhere
  around: { sv: 'Runt frukosten', en: 'Around breakfast' },
  turns: { sv: 'Turer', en: 'Turns' },
  turnsDetail: { sv: 'Koka kaffe, duka fram, hjälpa till', en: 'Make coffee, lay out, lend a hand' },
  kitchen: { sv: 'Köket', en: 'The kitchen' },
  kitchenDetail: { sv: 'Hur många, och vad de äter', en: 'How many, and what they eat' },
  shopping: { sv: 'Handla', en: 'Shopping' },
  shoppingDetail: { sv: 'Listan att bocka av tillsammans', en: 'The list to tick off together' },
  mix: { sv: 'Frukostmixen', en: 'The breakfast mix' },
  mixDetail: { sv: 'Sitt med någon ny, om du vill', en: 'Sit with somebody new, if you like' },
  deskList: { sv: 'Värdens lista', en: 'The host’s list' },
  deskListDetail: { sv: 'Namn, kost och introduktioner', en: 'Names, diets and introductions' },
  settings: { sv: 'Frukostens inställningar', en: 'Breakfast settings' },
});
