import { defineWords } from '../../../i18n/words.ts';

/** The two membership questions, and the manifesto. */
export const belongWords = defineWords({
  toWalk: { sv: 'Till stämpelrundan', en: 'To the stamp walk' },
  // the questions
  title: { sv: 'Vill du vara med här?', en: 'Would you like to belong here?' },
  lead: {
    sv: 'Två frågor räcker. Svaren går till husets värd, som hör av sig. Inget rätt, inget fel.',
    en: 'Two questions are enough. Your answers go to the host, who gets back to you. No right, no wrong.',
  },
  aim: { sv: 'Vad hoppas du få ut av att vara här?', en: 'What do you aim to get out of being here?' },
  contribute: { sv: 'Vad vill du bidra med?', en: 'What do you hope to contribute?' },
  contributeHint: {
    sv: 'Stort eller litet: en kunskap, ett samtal, en kaka.',
    en: 'Large or small: something you know, a conversation, a cake.',
  },
  firstName: { sv: 'Förnamn', en: 'First name' },
  organisation: { sv: 'Organisation', en: 'Organisation' },
  send: { sv: 'Lämna svaren', en: 'Hand in the answers' },
  sent: { sv: 'Svaren är lämnade', en: 'Answers handed in' },
  thanks: { sv: 'Tack!', en: 'Thank you!' },
  thanksText: {
    sv: 'Värden läser dina svar och hör av sig, kanske redan vid kaffet. Du kan ändra dem här så länge.',
    en: 'The host will read your answers and get back to you, perhaps over coffee already. You can change them here meanwhile.',
  },
  answered: { sv: 'Värden har svarat dig.', en: 'The host has answered you.' },
  unsent: {
    sv: 'Svaren är sparade på telefonen och lämnas så fort den når hubben.',
    en: 'Your answers are saved on the phone and are handed in as soon as it reaches the hub.',
  },
  change: { sv: 'Ändra svaren', en: 'Change the answers' },
  saveChange: { sv: 'Spara ändringen', en: 'Save the change' },
  takeBack: { sv: 'Ta tillbaka svaren', en: 'Take the answers back' },
  takenBack: { sv: 'Svaren är borttagna', en: 'Answers removed' },
  yourAim: { sv: 'Du hoppas på', en: 'You hope for' },
  yourGift: { sv: 'Du bidrar med', en: 'You contribute' },
  'name-empty': { sv: 'Skriv ditt förnamn.', en: 'Write your first name.' },
  'name-too-long': { sv: 'Namnet är för långt.', en: 'The name is too long.' },
  'aim-empty': { sv: 'Skriv några ord.', en: 'Write a few words.' },
  'contribute-empty': { sv: 'Skriv några ord.', en: 'Write a few words.' },
  'aim-too-long': { sv: 'Korta lite: högst 1 000 tecken.', en: 'Make it shorter: at most 1,000 characters.' },
  'contribute-too-long': {
    sv: 'Korta lite: högst 1 000 tecken.',
    en: 'Make it shorter: at most 1,000 characters.',
  },
  onPhone: {
    sv: 'Svara på din egen telefon: skanna koden. Inget konto behövs.',
    en: 'Answer on your own phone: scan the code. No account needed.',
  },
  onPhoneLabel: { sv: 'QR-kod till frågorna', en: 'QR code to the questions' },
  // the manifesto
  manifesto: { sv: 'Manifestet', en: 'The manifesto' },
  none: { sv: 'Huset har inte skrivit något manifest än.', en: 'The house has not written a manifesto yet.' },
  sign: { sv: 'Skriv under', en: 'Sign' },
  signText: {
    sv: 'Förnamn och organisation, inget mer. Ditt namn syns bara för värden.',
    en: 'First name and organisation, nothing more. Only the host sees your name.',
  },
  signed: { sv: 'Underskrivet', en: 'Signed' },
  youSigned: {
    sv: (name: string) => `Du har skrivit under som ${name}.`,
    en: (name: string) => `You have signed as ${name}.`,
  },
  isNewer: {
    sv: 'Texten har fått en ny version sedan dess. Läs den och skriv under igen om du vill.',
    en: 'The text has a new version since then. Read it and sign again if you like.',
  },
  signAgain: { sv: 'Skriv under den nya', en: 'Sign the new one' },
  unsign: { sv: 'Ta bort mitt namn', en: 'Take my name off' },
  unsigned: { sv: 'Ditt namn är borttaget', en: 'Your name is taken off' },
  questions: { sv: 'Svara på två frågor', en: 'Answer two questions' },
});
