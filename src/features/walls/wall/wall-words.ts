import { defineWords, plural } from '../../../i18n/words.ts';

export const wallWords = defineWords({
  toWalls: { sv: 'Till väggarna', en: 'To the walls' },
  notHere: { sv: 'Den väggen finns inte här.', en: 'That wall isn’t here.' },
  notHereDetail: {
    sv: 'Den kan ha tagits bort, eller så har den inte kommit hit än. I så fall kommer den med nästa synk.',
    en: 'It may have been taken down, or it hasn’t reached this device yet. If so, it will come with the next sync.',
  },
  howTo: { sv: 'Så gör du', en: 'How it works' },
  // how it stands
  waiting: {
    sv: 'Väggen är inte öppen än. Titta gärna så länge.',
    en: 'The wall isn’t open yet. Do have a look meanwhile.',
  },
  closed: {
    sv: 'Väggen har stängt, men det är inte för sent. Det du lägger till sparas och märks som sent.',
    en: 'The wall has closed, but it’s not too late. What you add is kept, and marked as late.',
  },
  archived: {
    sv: 'Väggen ligger i arkivet. Allt som hängde på den finns kvar att läsa.',
    en: 'The wall is in the archive. Everything on it is still here to read.',
  },
  draft: {
    sv: 'Så här kommer väggen att se ut. Ingen annan ser den förrän du öppnar den.',
    en: 'This is what the wall will look like. Nobody else sees it until you open it.',
  },
  openIt: { sv: 'Öppna väggen', en: 'Open the wall' },
  isOpen: { sv: 'Väggen är öppnad', en: 'The wall is open' },
  bigScreen: { sv: 'Visa på stor skärm', en: 'Show on a big screen' },
  change: { sv: 'Ändra väggen', en: 'Change the wall' },
  membersOnly: { sv: 'Den här väggen är medlemmarnas', en: 'This wall is for members' },
  membersHow: {
    sv: 'Är du medlem? Be husets värd om en kod, så vet hubben att mobilen är din. Eller skriv på surfplattan vid dörren.',
    en: 'Are you a member? Ask the host for a code, so that the hub knows this phone is yours. Or write on the tablet by the door.',
  },
  lookFirst: {
    sv: 'Värden tittar på allt nytt innan andra ser det.',
    en: 'The host takes a look at everything new before others see it.',
  },
  // the list
  list: { sv: 'Listan', en: 'The list' },
  view: { sv: 'Visa som', en: 'Show as' },
  everything: { sv: 'Allt på väggen', en: 'Everything on the wall' },
  others: { sv: 'Övrigt', en: 'Other' },
  onlyMine: { sv: 'Visa bara mitt', en: 'Show only mine' },
  empty: { sv: 'Tomt än så länge. Börja du!', en: 'Nothing here yet. You start!' },
  emptyPlace: { sv: 'Inget här än.', en: 'Nothing here yet.' },
  showInDrawing: { sv: 'Visa i bilden', en: 'Show in the picture' },
  showInList: { sv: 'Visa i listan', en: 'Show in the list' },
  // one of them
  mine: { sv: 'Ditt', en: 'Yours' },
  late: { sv: 'Kom sent', en: 'Came late' },
  paper: { sv: 'Från papper', en: 'From paper' },
  unseen: { sv: 'Värden har inte tittat än', en: 'The host hasn’t looked yet' },
  hidden: { sv: 'Nertaget av värden', en: 'Taken down by the host' },
  label: { sv: (label: string) => `${label}:`, en: (label: string) => `${label}:` },
  edit: { sv: 'Ändra', en: 'Edit' },
  editTitle: { sv: 'Ändra det du skrev', en: 'Edit what you wrote' },
  save: { sv: 'Spara', en: 'Save' },
  saved: { sv: 'Sparat', en: 'Saved' },
  takeDown: { sv: 'Ta ner', en: 'Take down' },
  takenDown: { sv: 'Nertaget', en: 'Taken down' },
  isBack: { sv: 'Det hänger där igen', en: 'It’s back up' },
  // questions
  question: { sv: 'Frågan', en: 'The question' },
  answer: { sv: 'Svara', en: 'Answer' },
  answers: {
    sv: (n: number) => `${n} svar`,
    en: (n: number) => plural(n, { one: '1 answer', other: `${n} answers` }),
  },
  noAnswers: { sv: 'Inget svar än', en: 'No answer yet' },
  thank: { sv: 'Tacka', en: 'Thank' },
  thanked: { sv: 'Tackat', en: 'Thanked' },
  askerThanks: { sv: 'Tack från den som frågade', en: 'Thanks from whoever asked' },
  closeQuestion: { sv: 'Stäng frågan', en: 'Close the question' },
  questionClosed: { sv: 'Frågan är stängd', en: 'The question is closed' },
  openAgain: { sv: 'Öppna frågan igen', en: 'Open the question again' },
  questionOpen: { sv: 'Frågan är öppnad igen', en: 'The question is open again' },
  content: { sv: 'Klar – frågan är besvarad', en: 'Done – the question is answered' },
  // further ways
  more: { sv: 'Mer om väggen', en: 'More about the wall' },
  typeInPaper: { sv: 'Skriv in från papper', en: 'Type in from paper' },
  whoOughtToTalk: { sv: 'Vilka borde prata?', en: 'Who ought to talk?' },
  onPaper: { sv: 'Skriv ut på papper', en: 'Print on paper' },
  takeHome: { sv: 'Ta med hem', en: 'Take home' },
  lookThrough: { sv: 'Titta igenom', en: 'Look through' },
  waitingForLook: {
    sv: (n: number) => `${n} väntar på en titt`,
    en: (n: number) => plural(n, { one: '1 is waiting for a look', other: `${n} are waiting for a look` }),
  },
  byPhone: { sv: 'Från din mobil', en: 'From your phone' },
  byPhoneHint: {
    sv: 'Skanna koden och skriv i lugn och ro. Inget konto behövs.',
    en: 'Scan the code and write in peace. No account needed.',
  },
  byPhoneCode: {
    sv: (title: string) => `Kod för att skriva på väggen ${title} från mobilen`,
    en: (title: string) => `Code for writing on the wall ${title} from a phone`,
  },
});
