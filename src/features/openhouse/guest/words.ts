import { defineWords, plural } from '../../../i18n/words.ts';

/** The page of a week, as guests read it. */
export const words = defineWords({
  toStart: { sv: 'Till start', en: 'To start' },
  toDoor: { sv: 'Till dörren', en: 'To the door' },
  none: { sv: 'Just nu är inget öppet hus planerat.', en: 'No open house is planned right now.' },
  noneDetail: {
    sv: 'Två gånger om året öppnar vi dörrarna för alla i offentlig sektor. Stigen genom huset kan du gå när du vill.',
    en: 'Twice a year we open the doors to everyone in the public sector. You can walk the path through the house whenever you like.',
  },
  notRead: { sv: 'Hämtar veckan …', en: 'Fetching the week …' },
  where: { sv: (place: string) => `Vi ses ${place}`, en: (place: string) => `Meet us ${place}` },
  dates: {
    sv: (from: string, to: string) => `${from} – ${to}`,
    en: (from: string, to: string) => `${from} – ${to}`,
  },
  programme: { sv: 'Välj dina dagar', en: 'Choose your days' },
  programmeRead: { sv: 'Dag för dag', en: 'Day by day' },
  today: { sv: 'i dag', en: 'today' },
  over: { sv: 'Dagen har varit.', en: 'This day is over.' },
  roomForAll: { sv: 'Plats för alla', en: 'Room for everyone' },
  left: {
    sv: (n: number) => plural(n, { one: '1 plats kvar', other: `${n} platser kvar` }),
    en: (n: number) => plural(n, { one: '1 place left', other: `${n} places left` }),
  },
  full: { sv: 'Fullt', en: 'Full' },
  fullQueue: {
    sv: (n: number) => plural(n, { one: 'Fullt · 1 i kön', other: `Fullt · ${n} i kön` }),
    en: (n: number) => plural(n, { one: 'Full · 1 waiting', other: `Full · ${n} waiting` }),
  },
  wantDay: { sv: 'Jag vill komma', en: 'I want to come' },
  wantQueue: { sv: 'Ställ mig i kön', en: 'Put me in the queue' },
  notYet: { sv: 'Anmälan har inte öppnat.', en: 'Sign-up has not opened.' },
  closed: {
    sv: 'Anmälan är stängd. Kom ändå – vid dörren är alla välkomna.',
    en: 'Sign-up is closed. Come anyway – everyone is welcome at the door.',
  },
  // where one stands
  placed: { sv: 'Du har plats', en: 'You have a place' },
  waiting: {
    sv: (place: number) => `Du står på plats ${place} i kön`,
    en: (place: number) => `You are number ${place} in the queue`,
  },
  waitingDetail: {
    sv: 'Du flyttas upp när någon annan lämnar återbud. Platsen i kön räknas från när du anmälde dig.',
    en: 'You move up when somebody else withdraws. Your place in the queue counts from when you signed up.',
  },
  gotPlace: {
    sv: (day: string) => `Du har fått plats ${day}. Välkommen!`,
    en: (day: string) => `You have got a place on ${day}. Welcome!`,
  },
  lostPlace: {
    sv: (day: string, place: number) =>
      `Andra hann anmäla sig före dig till ${day}. Du står på plats ${place} i kön, och får veta här om en plats blir ledig.`,
    en: (day: string, place: number) =>
      `Others had signed up before you for ${day}. You are number ${place} in the queue, and will hear here if a place comes free.`,
  },
  heard: { sv: 'Okej', en: 'All right' },
  unsent: {
    sv: 'Anmälan är sparad på telefonen men har inte nått hubben än. Platsen är säker först när den har det.',
    en: 'Your sign-up is saved on the phone but has not reached the hub yet. The place is certain once it has.',
  },
  withdraw: { sv: 'Jag kommer inte', en: 'I’m not coming' },
  withdrawDay: {
    sv: (day: string) => `Jag kommer inte ${day}`,
    en: (day: string) => `I’m not coming on ${day}`,
  },
  withdrawn: {
    sv: (day: string) => `Du kommer inte ${day}.`,
    en: (day: string) => `You’re not coming on ${day}.`,
  },
  // the form
  who: { sv: 'Vem är du?', en: 'Who are you?' },
  whoText: {
    sv: 'Förnamn och organisation räcker: det är vad som står på din klädnypa. Titeln hänger vi av tillsammans med jackan.',
    en: 'First name and organisation are enough: that is what your clothespin says. We hang up our titles together with our jackets.',
  },
  firstName: { sv: 'Förnamn', en: 'First name' },
  organisation: { sv: 'Organisation', en: 'Organisation' },
  organisationHint: { sv: 'Lämna tomt om du inte har någon.', en: 'Leave empty if you have none.' },
  email: { sv: 'E-post (om du vill ha mejl)', en: 'E-mail (if you want mail)' },
  emailHint: {
    sv: 'Bara husets värd ser adressen, och den tas bort när veckan är slut.',
    en: 'Only the host sees the address, and it is deleted when the week is over.',
  },
  nameEmpty: { sv: 'Skriv ditt förnamn.', en: 'Write your first name.' },
  tooLong: { sv: 'Det blev för långt. Korta lite.', en: 'That is too long. Make it shorter.' },
  emailBad: {
    sv: 'Det ser inte ut som en e-postadress. Rätta den eller lämna fältet tomt.',
    en: 'That does not look like an e-mail address. Correct it or leave the field empty.',
  },
  titleFound: {
    sv: (rest: string) => `Titeln hänger vi av vid dörren. Ska det stå ${rest}?`,
    en: (rest: string) => `Titles are hung up at the door. Shall it say ${rest}?`,
  },
  titleOnly: {
    sv: 'Det låter som en titel. Vilket är ditt förnamn?',
    en: 'That sounds like a title. What is your first name?',
  },
  titleYes: { sv: (rest: string) => `Ja, ${rest}`, en: (rest: string) => `Yes, ${rest}` },
  signUp: {
    sv: (n: number) => plural(n, { one: 'Anmäl mig till 1 dag', other: `Anmäl mig till ${n} dagar` }),
    en: (n: number) => plural(n, { one: 'Sign me up for 1 day', other: `Sign me up for ${n} days` }),
  },
  signedUp: {
    sv: (n: number) => plural(n, { one: 'Anmäld till 1 dag', other: `Anmäld till ${n} dagar` }),
    en: (n: number) => plural(n, { one: 'Signed up for 1 day', other: `Signed up for ${n} days` }),
  },
  as: {
    sv: (who: string) => `Du anmäler dig som ${who}.`,
    en: (who: string) => `You are signing up as ${who}.`,
  },
  // mail
  mail: { sv: 'Mejl om veckan', en: 'Mail about the week' },
  noMail: { sv: 'Inget mejl', en: 'No mail' },
  saveMail: { sv: 'Spara adressen', en: 'Save the address' },
  savedMail: { sv: 'Adressen är sparad', en: 'Address saved' },
  removedMail: { sv: 'Adressen är borttagen', en: 'Address removed' },
  // the walk and what follows
  walk: { sv: 'Gå stigen genom huset', en: 'Walk the path through the house' },
  walkDetail: { sv: 'Sju platser, en stämpel på varje', en: 'Seven places, a stamp at each' },
  member: { sv: 'Vill du vara med här?', en: 'Would you like to belong here?' },
  memberDetail: { sv: 'Två frågor, i din egen takt', en: 'Two questions, in your own time' },
  more: { sv: 'När du är här', en: 'When you are here' },
  forHost: { sv: 'För husets värd', en: 'For the host' },
  scan: {
    sv: 'Anmäl dig med telefonen: skanna koden, välj dagar. Inget konto behövs.',
    en: 'Sign up with your phone: scan the code, choose days. No account needed.',
  },
  scanLabel: { sv: 'QR-kod till anmälan', en: 'QR code to the sign-up' },
  // reminders
  partToday: { sv: 'Öppet hus i dag', en: 'Open house today' },
  partSoon: { sv: (dates: string) => `Öppet hus ${dates}`, en: (dates: string) => `Open house ${dates}` },
  partMine: {
    sv: (days: string) => `Du har plats ${days}.`,
    en: (days: string) => `You have a place on ${days}.`,
  },
  partQueue: {
    sv: (day: string, place: number) => `Du står på plats ${place} i kön till ${day}.`,
    en: (day: string, place: number) => `You are number ${place} in the queue for ${day}.`,
  },
  partOpen: { sv: 'Se programmet och anmäl dig', en: 'See the programme and sign up' },
  partDoor: {
    sv: 'Ny här? Skriv ditt förnamn, så visar någon dig runt.',
    en: 'New here? Write your first name, and somebody will show you round.',
  },
});
