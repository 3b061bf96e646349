import { isolate } from '../../../i18n/isolate.ts';
import { defineWords, plural } from '../../../i18n/words.ts';

/** The words of diets, introductions, the calendar and the host's list. */
export const partWords = defineWords({
  // diets
  diet: { sv: 'Allergier och kost', en: 'Allergies and diets' },
  dietTell: { sv: 'Berätta vad du inte äter', en: 'Say what you don’t eat' },
  dietChange: { sv: 'Ändra', en: 'Change' },
  dietPrivate: {
    sv: 'Bara husets värd ser det med ditt namn. Köket ser bara hur många.',
    en: 'Only the host sees it with your name. The kitchen only sees how many.',
  },
  dietHas: { sv: (diets: string) => `Du har sagt: ${diets}`, en: (diets: string) => `You’ve said: ${diets}` },
  dietFor: {
    sv: (name: string) => `${isolate(name)}: allergier och kost`,
    en: (name: string) => `${isolate(name)}: allergies and diets`,
  },
  dietNote: { sv: 'Något mer vi bör veta?', en: 'Anything else we should know?' },
  dietNoteHint: { sv: 'Läses bara av husets värd.', en: 'Only read by the host.' },
  save: { sv: 'Spara', en: 'Save' },
  saved: { sv: 'Sparat', en: 'Saved' },
  // introductions
  onboarding: { sv: 'Ny i huset?', en: 'New here?' },
  onboardingLead: {
    sv: 'I samband med frukosten visar någon dig huset och presenterar dig för folk.',
    en: 'Around breakfast somebody shows you the house and introduces you to people.',
  },
  book: { sv: 'Boka en introduktion', en: 'Book an introduction' },
  booked: {
    sv: (day: string) => `Introduktion bokad ${day}`,
    en: (day: string) => `Introduction booked ${day}`,
  },
  receivedBy: {
    sv: (name: string) => `${isolate(name)} tar emot dig.`,
    en: (name: string) => `${isolate(name)} will receive you.`,
  },
  nobodyReceivesYet: { sv: 'Någon tar emot dig på plats.', en: 'Somebody will receive you there.' },
  unbook: { sv: 'Avboka', en: 'Cancel' },
  unbooked: { sv: 'Introduktionen är avbokad.', en: 'The introduction is cancelled.' },
  moveTo: { sv: (day: string) => `Flytta till ${day}`, en: (day: string) => `Move to ${day}` },
  movedTo: {
    sv: (day: string) => `Introduktionen är flyttad till ${day}.`,
    en: (day: string) => `The introduction is moved to ${day}.`,
  },
  offThatDay: {
    sv: 'Frukosten den dagen är inställd. Flytta introduktionen till en annan.',
    en: 'Breakfast that day is cancelled. Move the introduction to another one.',
  },
  full: {
    sv: 'Det är redan fullt den dagen. Boka gärna ändå, så hittar värden en lösning.',
    en: 'That day is full already. Do book anyway, and the host will find a way.',
  },
  placesLeft: {
    sv: (n: number) => plural(n, { one: 'En plats kvar', other: `${n} platser kvar` }),
    en: (n: number) => plural(n, { one: 'One place left', other: `${n} places left` }),
  },
  // the calendar
  calendar: { sv: 'I din kalender', en: 'In your calendar' },
  calendarLead: {
    sv: 'Kalendern säger när det är frukost, aldrig vilka som kommer.',
    en: 'The calendar says when breakfast is, never who’s coming.',
  },
  subscribe: { sv: 'Prenumerera på alla frukostar', en: 'Subscribe to all breakfasts' },
  saveOne: { sv: 'Lägg in bara den här', en: 'Add just this one' },
  savedOne: {
    sv: 'Filen är sparad. Öppna den i din kalender.',
    en: 'The file is saved. Open it in your calendar.',
  },
  calendarCode: { sv: 'Kod till frukostens kalender', en: 'Code for the breakfast calendar' },
  calendarScan: {
    sv: 'Rikta telefonens kamera mot koden för att prenumerera.',
    en: 'Point your phone’s camera at the code to subscribe.',
  },
  // the host's list
  deskTitle: { sv: 'Värdens frukostlista', en: 'The host’s breakfast list' },
  deskOnly: {
    sv: 'Listan med namn och kost finns bara på värdens enhet.',
    en: 'The list with names and diets is only on the host’s device.',
  },
  deskLead: {
    sv: 'Namn och kost är bara för dig. Köket ser antal.',
    en: 'Names and diets are for you alone. The kitchen sees numbers.',
  },
  withoutName: {
    sv: (n: number) => plural(n, { one: 'En till utan namn', other: `${n} till utan namn` }),
    en: (n: number) => plural(n, { one: 'One more without a name', other: `${n} more without a name` }),
  },
  signedUp: { sv: 'Anmälda', en: 'Signed up' },
  nobody: {
    sv: 'Ingen har anmält sig än. Anmälningar från telefoner och dörren syns här.',
    en: 'Nobody has signed up yet. Sign-ups from phones and the door show here.',
  },
  noName: { sv: 'Någon', en: 'Somebody' },
  introductions: { sv: 'Bokade introduktioner', en: 'Booked introductions' },
  noIntroductions: { sv: 'Ingen har bokat än.', en: 'Nobody has booked yet.' },
  tooMany: {
    sv: (day: string, n: number) =>
      plural(n, {
        one: `${day}: en fler än det finns platser. Fråga om någon hellre tar en annan gång.`,
        other: `${day}: ${n} fler än det finns platser. Fråga om några hellre tar en annan gång.`,
      }),
    en: (day: string, n: number) =>
      plural(n, {
        one: `${day}: one more than there are places. Ask whether somebody would rather take another time.`,
        other: `${day}: ${n} more than there are places. Ask whether some would rather take another time.`,
      }),
  },
  iReceive: { sv: 'Jag tar emot', en: 'I’ll receive them' },
  receives: {
    sv: (name: string) => `${isolate(name)} tar emot`,
    en: (name: string) => `${isolate(name)} receives`,
  },
  giveBack: { sv: 'Lämna över', en: 'Hand over' },
  move: { sv: 'Flytta', en: 'Move' },
  moveNamed: {
    sv: (name: string) => `Flytta ${isolate(name)}`,
    en: (name: string) => `Move ${isolate(name)}`,
  },
  moveWhen: {
    sv: (name: string) => `När kommer ${isolate(name)} i stället?`,
    en: (name: string) => `When does ${isolate(name)} come instead?`,
  },
  noPlaceLeft: { sv: 'Ingen plats kvar', en: 'No place left' },
  noOther: {
    sv: 'Ingen annan frukost är planerad än.',
    en: 'No other breakfast is planned yet.',
  },
  whoReceives: { sv: 'Vem tar emot?', en: 'Who receives?' },
  yourFirstName: { sv: 'Ditt förnamn', en: 'Your first name' },
  rememberedHere: {
    sv: 'Den här enheten minns det till nästa gång.',
    en: 'This device remembers it for next time.',
  },
  notMe: { sv: (name: string) => `Inte ${isolate(name)}?`, en: (name: string) => `Not ${isolate(name)}?` },
});
