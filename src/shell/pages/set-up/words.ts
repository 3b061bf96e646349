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

/** A hub that comes back from a file. */
export const fileWords = defineWords({
  title: { sv: 'Har du en fil från en hubb?', en: 'Do you have a file from a hub?' },
  text: {
    sv: 'Då kommer allt tillbaka: människor, besök och inställningar. Surfplattor och telefoner ansluts på nytt.',
    en: 'Then all comes back: people, visits and settings. Tablets and phones are paired anew.',
  },
  choose: { sv: 'Välj filen', en: 'Choose the file' },
  foreign: {
    sv: 'Det är ingen fil från en hubb. Den du söker heter ungefär stigen-2026-01-07.hub.gz.',
    en: 'This is no file from a hub. The one you look for is called something like stigen-2026-01-07.hub.gz.',
  },
  deviceFile: {
    sv: 'Filen är vad en enda enhet sparade. Öppna hubben först och ta in den på sidan Synk.',
    en: 'This is what a single device saved. Open the hub first and bring it in on the Sync page.',
  },
  damaged: {
    sv: 'Filen är skadad eller inte hel. Hämta den igen, eller ta en äldre. Inget har sparats.',
    en: 'The file is damaged or not whole. Fetch it again, or take an older one. Nothing was saved.',
  },
  newer: {
    sv: 'Filen kommer från en nyare version av Stigen. Uppdatera servern först.',
    en: 'The file is from a newer version of Stigen. Update the server first.',
  },
  tooLarge: {
    sv: 'Filen är för stor att skicka härifrån. På servern går det med --restore.',
    en: 'The file is too large to send from here. On the server it works with --restore.',
  },
  full: { sv: 'Hubbens disk är full. Inget har sparats.', en: 'The hub’s disk is full. Nothing was saved.' },
});
