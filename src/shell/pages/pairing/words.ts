import { defineWords } from '../../../i18n/words.ts';

export const words = defineWords({
  unpairedTitle: {
    sv: 'Den här enheten hör inte till någon hubb än',
    en: 'This device does not belong to a hub yet',
  },
  unpairedLead: {
    sv: 'Rikta telefonens kamera mot koden vid hubbens dörr. Eller skriv koden som står under den.',
    en: 'Point your phone’s camera at the code by the hub’s door. Or type the code written below it.',
  },
  code: { sv: 'Kod', en: 'Code' },
  codeHint: {
    sv: 'Stora eller små bokstäver spelar ingen roll. Hela adressen går också bra.',
    en: 'Capital or small letters make no difference. The whole address is fine too.',
  },
  codeMissing: { sv: 'Skriv koden först.', en: 'Type the code first.' },
  connect: { sv: 'Anslut', en: 'Connect' },
  newHub: {
    sv: 'Ska du starta en ny hubb? Öppna länken som servern skrev ut när den startades första gången.',
    en: 'Starting a new hub? Open the link that the server printed when it was first started.',
  },
  joinTitle: { sv: 'Välkommen in', en: 'Come on in' },
  joining: { sv: 'Vi kopplar ihop telefonen med hubben …', en: 'Connecting this phone to the hub …' },
  linkTitle: { sv: 'Din telefon', en: 'Your phone' },
  linking: { sv: 'Vi kopplar telefonen till dig …', en: 'Linking this phone to you …' },
  linked: { sv: 'Telefonen är kopplad till dig', en: 'This phone is linked to you' },
  doorTitle: { sv: 'Ska den här stå vid dörren?', en: 'Is this one for the door?' },
  doorLead: {
    sv: 'Enheten blir en surfplatta vid hubbens dörr: den kan checka in alla och se vilka som är i huset.',
    en: 'This device becomes a tablet at the hub’s door: it can check anybody in and see who is in the house.',
  },
  makeDoor: { sv: 'Gör den till dörrens surfplatta', en: 'Make it the door’s tablet' },
  deskTitle: { sv: 'Ska den här vara värdens?', en: 'Is this one the host’s?' },
  deskLead: {
    sv: 'Enheten blir värdens: den ser och ändrar allt i hubben, också inställningar, kontaktuppgifter och andra enheter. Hade den en PIN-kod väljer du en ny.',
    en: 'This device becomes the host’s: it sees and changes everything in the hub, settings, contact details and other devices too. If it had a PIN, you choose a new one.',
  },
  makeDesk: { sv: 'Gör den till värdens enhet', en: 'Make it the host’s device' },
  pairing: { sv: 'Vi ansluter enheten …', en: 'Pairing this device …' },
  sentAwayTitle: { sv: 'Enheten är bortkopplad från hubben', en: 'This device is disconnected from the hub' },
  sentAwayLead: {
    sv: 'Allt den visste om hubben är borttaget. Vill du ansluta den igen behövs en ny kod.',
    en: 'All it knew of the hub has been removed. To connect it again you need a new code.',
  },
  keptTitle: { sv: 'Det här hann inte delas', en: 'This was not shared in time' },
  keptText: {
    sv: 'Det finns bara här på enheten. Spara det som fil och ge den till husets värd. Ansluts enheten till samma hubb igen skickas det då.',
    en: 'It is only on this device. Save it as a file and give it to the host. If the device is connected to the same hub again, it is sent then.',
  },
  keptThing: {
    sv: (what: string, n: number) => `${what}: ${n}`,
    en: (what: string, n: number) => `${what}: ${n}`,
  },
  keptSave: { sv: 'Spara som fil', en: 'Save as a file' },
  keptSaved: { sv: 'Sparad som fil', en: 'Saved as a file' },
  keptFailed: { sv: 'Det gick inte att läsa enhetens data', en: 'This device’s data could not be read' },
  notNow: { sv: 'Inte nu', en: 'Not now' },
  unreachable: {
    sv: 'Ingen kontakt med hubben just nu. Vi försöker igen så fort det går; lämna sidan öppen.',
    en: 'No contact with the hub right now. We try again as soon as we can; leave this page open.',
  },
  badCode: {
    sv: 'Koden stämmer inte. Den kan vara felskriven, redan använd eller utbytt.',
    en: 'That code is not right. It may be mistyped, used already or replaced.',
  },
  expired: {
    sv: 'Koden har gått ut; den gäller i tio minuter. Be om en ny vid dörren.',
    en: 'The code has expired; it lasts ten minutes. Ask for a new one at the door.',
  },
  tooMany: {
    sv: 'Många försök på kort tid. Vänta en minut.',
    en: 'Many attempts in a short time. Wait a minute.',
  },
  refused: { sv: 'Hubben tog inte emot enheten.', en: 'The hub did not take this device.' },
  tryAgain: { sv: 'Försök igen', en: 'Try again' },
  typeCode: { sv: 'Skriv en kod i stället', en: 'Type a code instead' },
  pinTitle: { sv: 'Det här är en klädnypa', en: 'This is a clothespin' },
  pinLead: {
    sv: 'Håll upp den mot surfplattan vid dörren, så checkas den som bär den in. Mer än så öppnar den inte.',
    en: 'Hold it up to the tablet by the door, and whoever wears it is checked in. It opens nothing else.',
  },
  toStart: { sv: 'Till början', en: 'To the start' },
});
