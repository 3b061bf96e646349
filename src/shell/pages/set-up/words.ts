import { defineWords } from '../../../i18n/words.ts';

export const words = defineWords({
  title: { sv: 'En ny hubb', en: 'A new hub' },
  lead: {
    sv: 'Tre saker, sedan är dörren öppen. Allt går att ändra sedan.',
    en: 'Three things, and the door is open. All can be changed later.',
  },
  name: { sv: 'Vad heter hubben?', en: 'What is the hub called?' },
  nameHint: {
    sv: 'Så som folk säger, till exempel Hubben i Norrby.',
    en: 'As people say, for instance The Norrby hub.',
  },
  nameMissing: { sv: 'Hubben behöver ett namn.', en: 'The hub needs a name.' },
  language: { sv: 'Språk vid dörren', en: 'Language at the door' },
  closes: { sv: 'När stänger huset?', en: 'When does the house close?' },
  closesHint: {
    sv: 'Då avslutas besök som ingen checkat ut från.',
    en: 'Visits that nobody checked out of end then.',
  },
  closesMissing: { sv: 'Skriv en tid, till exempel 18:00.', en: 'Write a time, for instance 18:00.' },
  open: { sv: 'Öppna hubben', en: 'Open the hub' },
  openSample: { sv: 'Öppna exempelhubben', en: 'Open the sample hub' },
  sampleTitle: { sv: 'Vill du bara prova?', en: 'Just trying things out?' },
  sampleText: {
    sv: 'Exempelhubben är full av påhittade människor. Den går inte att göra om till en riktig.',
    en: 'The sample hub is full of invented people. It cannot be turned into a real one.',
  },
  unreachable: {
    sv: 'Servern svarar inte. Försök igen om en stund.',
    en: 'The server does not answer. Try again soon.',
  },
  badToken: {
    sv: 'Länken gäller inte. Servern skriver ut en ny när den startas om.',
    en: 'This link is not valid. The server prints a new one when it is restarted.',
  },
  already: {
    sv: 'Hubben är redan öppnad. Anslut den här enheten med en kod från värdens inställningar.',
    en: 'The hub is open already. Pair this device with a code from the host’s settings.',
  },
  refused: { sv: 'Servern tog inte emot det.', en: 'The server did not take it.' },
  openedTitle: { sv: 'Hubben är öppnad', en: 'The hub is open' },
  openedLead: {
    sv: 'Den här enheten är nu dörrens surfplatta. Så här kommer folk in:',
    en: 'This device is now the door’s tablet. This is how people come in:',
  },
  doorCode: { sv: 'Kod för telefoner vid dörren', en: 'Code for phones at the door' },
  doorCodeText: {
    sv: 'Sätt upp den vid dörren. Den som skannar den checkar in på sin egen telefon, utan konto.',
    en: 'Put it up by the door. Whoever scans it checks in on their own phone, without an account.',
  },
  printPoster: { sv: 'Skriv ut affischen', en: 'Print the poster' },
  next: { sv: 'Sedan', en: 'Then' },
  nextPins: {
    sv: 'Välj hur klädnyporna kommer till: för hand eller från en skrivare.',
    en: 'Choose how the clothespins come about: by hand or from a printer.',
  },
  nextPin: {
    sv: 'Välj en PIN-kod, så att bara du kommer åt inställningarna.',
    en: 'Choose a PIN, so that only you can open the settings.',
  },
  nextTablet: { sv: 'Anslut fler surfplattor.', en: 'Pair more tablets.' },
  toSettings: { sv: 'Inställningar', en: 'Settings' },
  toDoor: { sv: 'Till dörren', en: 'To the door' },
});
