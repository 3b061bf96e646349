import { defineWords, plural } from '../../../i18n/words.ts';

export const words = defineWords({
  title: { sv: 'Synk', en: 'Sync' },
  lead: {
    sv: 'Allt du gör sparas först här på enheten. När hubbens server svarar delas det med de andra.',
    en: 'All you do is saved here on the device first. When the hub’s server answers, it is shared with the others.',
  },
  state: { sv: 'Just nu', en: 'Right now' },
  starting: { sv: 'börjar', en: 'beginning' },
  syncing: { sv: 'synkar', en: 'syncing' },
  live: { sv: 'i ständig kontakt med hubben', en: 'in constant touch with the hub' },
  waitingState: { sv: 'väntar en stund och försöker igen', en: 'waiting a moment, then trying again' },
  unreachable: { sv: 'når inte hubbens server', en: 'cannot reach the hub’s server' },
  stopped: { sv: 'vilar', en: 'resting' },
  whyNot: { sv: 'Varför inte', en: 'Why not' },
  waiting: { sv: 'Väntar på att delas', en: 'Waiting to be shared' },
  nothingWaiting: { sv: 'ingenting', en: 'nothing' },
  things: {
    sv: (n: number) => plural(n, { one: 'en ändring', other: `${n} ändringar` }),
    en: (n: number) => plural(n, { one: 'one change', other: `${n} changes` }),
  },
  last: { sv: 'Senast synkat', en: 'Last synced' },
  never: { sv: 'inte än', en: 'not yet' },
  clock: { sv: 'Klockan', en: 'The clock' },
  clockFast: {
    sv: (age: string) => `går ${age} före hubbens; vi räknar om tiderna`,
    en: (age: string) => `is ${age} ahead of the hub’s; we correct the times`,
  },
  clockSlow: {
    sv: (age: string) => `går ${age} efter hubbens; vi räknar om tiderna`,
    en: (age: string) => `is ${age} behind the hub’s; we correct the times`,
  },
  syncNow: { sv: 'Synka nu', en: 'Sync now' },
  refusedTitle: { sv: 'Togs inte emot', en: 'Not accepted' },
  refusedText: {
    sv: 'Hubben sa nej till det här. Inget är borta: försök igen, eller släng det om det inte behövs.',
    en: 'The hub said no to these. Nothing is gone: try again, or throw it away if it is not needed.',
  },
  retry: { sv: 'Försök igen', en: 'Try again' },
  discard: { sv: 'Släng', en: 'Throw away' },
  discardTitle: { sv: 'Släng ändringen?', en: 'Throw the change away?' },
  discardText: {
    sv: 'Den finns bara här. När den är slängd går den inte att få tillbaka.',
    en: 'It exists only here. Once thrown away it cannot be brought back.',
  },
  discarded: { sv: 'Slängd', en: 'Thrown away' },
  cancel: { sv: 'Avbryt', en: 'Cancel' },
  exportData: { sv: 'Spara enhetens data som fil', en: 'Save this device’s data as a file' },
  exportUnsent: { sv: 'Spara det som väntar som fil', en: 'Save what is waiting as a file' },
  exported: { sv: 'Sparad som fil', en: 'Saved as a file' },
  exportFailed: { sv: 'Det gick inte att läsa enhetens data', en: 'This device’s data could not be read' },
});

/** What a refused change was about. */
export const kindWords = defineWords({
  hub: { sv: 'hubbens inställningar', en: 'the hub’s settings' },
  person: { sv: 'en person', en: 'a person' },
  contact: { sv: 'kontaktuppgifter', en: 'contact details' },
  organisation: { sv: 'en organisation', en: 'an organisation' },
  visit: { sv: 'ett besök', en: 'a visit' },
  plan: { sv: 'en plan att komma', en: 'a plan to come' },
  pinJob: { sv: 'en klädnypa', en: 'a clothespin' },
  device: { sv: 'en enhet', en: 'a device' },
  series: { sv: 'när frukosten är', en: 'when breakfast is' },
  kitchen: { sv: 'kökets listor', en: 'the kitchen’s lists' },
  breakfastDay: { sv: 'en frukostdag', en: 'a breakfast day' },
  signUp: { sv: 'en anmälan till frukosten', en: 'a sign-up for breakfast' },
  turn: { sv: 'ett pass vid frukosten', en: 'a turn at breakfast' },
  diet: { sv: 'kost och allergier', en: 'diet and allergies' },
  eaters: { sv: 'kosten räknad för köket', en: 'diets counted for the kitchen' },
  bought: { sv: 'en rad på inköpslistan', en: 'a line of the shopping list' },
  onboarding: { sv: 'en önskan om att bli visad runt', en: 'a wish to be shown around' },
  seat: { sv: 'en plats i frukostmixen', en: 'a seat in the breakfast mix' },
  attendance: { sv: 'hur många som kom till frukosten', en: 'how many came to breakfast' },
  activity: { sv: 'en aktivitet', en: 'an activity' },
  joining: { sv: 'en anmälan till en aktivitet', en: 'a sign-up for an activity' },
  turnout: { sv: 'hur många som kom till en aktivitet', en: 'how many came to an activity' },
  task: { sv: 'en uppgift på värdens lista', en: 'a task on the host’s list' },
  dayMessage: { sv: 'dagens ord vid dörren', en: 'the word of the day at the door' },
  introduction: { sv: 'vilka som presenterats för varandra', en: 'who has been introduced to whom' },
  letter: { sv: 'ett veckobrev', en: 'a weekly letter' },
  other: { sv: 'något nytt', en: 'something new' },
});

/** Why the hub said no. */
export const codeWords = defineWords({
  newer: {
    sv: 'Hubbens server är äldre än appen och känner inte till det än. Försök igen när den uppdaterats.',
    en: 'The hub’s server is older than the app and does not know this yet. Try again once it is updated.',
  },
  badField: { sv: 'Något i det hade fel form.', en: 'Something in it had the wrong form.' },
  notAllowed: { sv: 'Den här enheten får inte ändra det.', en: 'This device may not change that.' },
  tooLarge: { sv: 'Det är större än vad hubben tar emot.', en: 'It is larger than what the hub takes.' },
  otherHub: {
    sv: 'Det gjordes i en annan hubb. Anslut enheten dit igen, eller spara det som fil.',
    en: 'It was done in another hub. Pair the device with that one again, or save it as a file.',
  },
  notYours: { sv: 'Det hör till någon annan.', en: 'It belongs to somebody else.' },
  gone: { sv: 'Personen är raderad.', en: 'The person is erased.' },
  notThere: {
    sv: 'Det som skulle ändras finns inte i hubben. Försök först med det som ändringen bygger på.',
    en: 'What it would change is not in the hub. Try what it builds on first.',
  },
  overBreakfast: {
    sv: 'Då är det frukost, och den tiden är skyddad. Välj en annan tid i kalendern.',
    en: 'That is when breakfast is, and its time is protected. Choose another time in the calendar.',
  },
  agreedAlready: {
    sv: 'Värden har redan sagt ja till den. Be värden ändra tid och plats.',
    en: 'The host has already said yes to it. Ask the host to change time and place.',
  },
  unknown: { sv: 'Hubben sa inte varför.', en: 'The hub did not say why.' },
});

/** A file that a device saved, brought in again. */
export const fileWords = defineWords({
  choose: { sv: 'Ta in en fil', en: 'Bring in a file' },
  title: { sv: 'Det här finns i filen', en: 'This is in the file' },
  savedAt: { sv: (when: string) => `Sparad ${when}.`, en: (when: string) => `Saved ${when}.` },
  holds: {
    sv: (waiting: number, refused: number) =>
      `${plural(waiting, { one: 'En ändring', other: `${waiting} ändringar` })} som inte var delade, och ${refused} som hubben sagt nej till.`,
    en: (waiting: number, refused: number) =>
      `${plural(waiting, { one: 'One change', other: `${waiting} changes` })} not shared yet, and ${refused} that the hub had said no to.`,
  },
  news: {
    sv: (n: number) =>
      plural(n, {
        one: 'En av dem är ny för den här enheten.',
        other: `${n} av dem är nya för den här enheten.`,
      }),
    en: (n: number) =>
      plural(n, { one: 'One of them is new to this device.', other: `${n} of them are new to this device.` }),
  },
  nothingNew: {
    sv: 'Den här enheten har redan allt.',
    en: 'This device has all of it already.',
  },
  bringIn: { sv: 'Ta in', en: 'Bring in' },
  broughtIn: {
    sv: (n: number) => plural(n, { one: 'En ändring intagen', other: `${n} ändringar intagna` }),
    en: (n: number) => plural(n, { one: 'One change brought in', other: `${n} changes brought in` }),
  },
  foreign: {
    sv: 'Det är ingen fil från en enhet i Stigen. Välj den som sparades med ”Spara enhetens data som fil”.',
    en: 'This is no file from a device in Stigen. Choose the one saved with “Save this device’s data as a file”.',
  },
  hubFile: {
    sv: 'Filen är en hel hubb. Den lämnas i när en ny hubb öppnas.',
    en: 'This file is a whole hub. It is handed in when a new hub is opened.',
  },
  damaged: {
    sv: 'Filen är skadad eller inte hel. Hämta den igen där den sparades.',
    en: 'The file is damaged or not whole. Fetch it again from where it was saved.',
  },
  newer: {
    sv: 'Filen kommer från en nyare version av appen. Uppdatera den här först.',
    en: 'The file is from a newer version of the app. Update this one first.',
  },
  otherHub: { sv: 'Filen hör till en annan hubb.', en: 'The file belongs to another hub.' },
  notPaired: {
    sv: 'Anslut enheten till hubben först, sedan kan filen tas in.',
    en: 'Pair this device with the hub first; then the file can be brought in.',
  },
  full: {
    sv: 'Enhetens lagring är full. Inget togs in.',
    en: 'The device’s storage is full. Nothing was brought in.',
  },
  failed: {
    sv: 'Det gick inte att spara. Inget togs in.',
    en: 'It could not be saved. Nothing was brought in.',
  },
});
