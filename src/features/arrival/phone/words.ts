import { isolate } from '../../../i18n/isolate.ts';
import { defineWords } from '../../../i18n/words.ts';

export const words = defineWords({
  whoTitle: { sv: 'Vem är du?', en: 'Who are you?' },
  whoLead: {
    sv: 'Skriv det en gång, så minns telefonen. Inget konto behövs.',
    en: 'Write it once and the phone remembers. No account needed.',
  },
  thisIsMe: { sv: 'Det här är jag', en: 'This is me' },
  haveAPin: { sv: 'Jag har redan en klädnypa här', en: 'I already have a pin here' },
  linkTitle: { sv: 'Koppla telefonen till dig', en: 'Link the phone to you' },
  linkLead: {
    sv: 'Checka in på surfplattan vid dörren och välj ”Koppla min telefon”. Skanna koden med kameran, eller skriv den här.',
    en: 'Check in on the tablet by the door and choose “Link my phone”. Scan the code with your camera, or type it here.',
  },
  code: { sv: 'Kod', en: 'Code' },
  codeBad: {
    sv: 'Koden ser inte hel ut. Skriv den precis som den står på surfplattan.',
    en: 'The code doesn’t look whole. Type it just as it stands on the tablet.',
  },
  link: { sv: 'Koppla telefonen', en: 'Link the phone' },
  back: { sv: 'Tillbaka', en: 'Back' },
  hello: { sv: (name: string) => `Hej ${isolate(name)}!`, en: (name: string) => `Hello ${isolate(name)}!` },
  notHere: { sv: 'Du är inte incheckad', en: 'You’re not checked in' },
  checkIn: { sv: 'Checka in', en: 'Check in' },
  checkOut: { sv: 'Checka ut', en: 'Check out' },
  checkInAgain: { sv: 'Checka in igen', en: 'Check in again' },
  checkedIn: { sv: (time: string) => `Incheckad ${time}`, en: (time: string) => `Checked in ${time}` },
  checkedOut: { sv: (time: string) => `Utcheckad ${time}`, en: (time: string) => `Checked out ${time}` },
  closed: { sv: 'Huset har stängt för i dag', en: 'The house has closed for today' },
  undone: { sv: 'Ångrat', en: 'Undone' },
  hereTitle: { sv: 'Vilka är här?', en: 'Who’s here?' },
  planTitle: { sv: 'Jag tänker komma', en: 'I plan to come' },
  myCode: { sv: 'Min kod', en: 'My code' },
  myCodeLead: {
    sv: 'Håll upp koden mot surfplattan vid dörren, så är du incheckad.',
    en: 'Hold the code up to the tablet by the door and you’re checked in.',
  },
  myCodeLabel: { sv: 'Din kod för att checka in', en: 'Your code for checking in' },
  notKnownYet: {
    sv: 'Dina uppgifter hämtas när telefonen når hubben.',
    en: 'Your details come when the phone reaches the hub.',
  },
  // /me
  meTitle: { sv: 'Min sida', en: 'My page' },
  meLead: {
    sv: 'Det här vet hubben om dig. Ändra när du vill.',
    en: 'This is what the hub knows about you. Change it any time.',
  },
  contact: { sv: 'Så når husets värd dig', en: 'How the host reaches you' },
  contactLead: {
    sv: 'Frivilligt, och bara för husets värd. Visas aldrig vid dörren.',
    en: 'Optional, and only for the host. Never shown at the door.',
  },
  lastName: { sv: 'Efternamn', en: 'Last name' },
  email: { sv: 'E-post', en: 'Email' },
  phone: { sv: 'Telefon', en: 'Phone' },
  save: { sv: 'Spara', en: 'Save' },
  saved: { sv: 'Sparat', en: 'Saved' },
  firstDay: { sv: (day: string) => `Första besöket: ${day}`, en: (day: string) => `First visit: ${day}` },
  language: { sv: 'Språk', en: 'Language' },
  export: { sv: 'Spara en kopia av mina uppgifter', en: 'Save a copy of my details' },
  signOut: {
    sv: 'Vill du ta bort hubben från telefonen gör du det under Inställningar.',
    en: 'To remove the hub from this phone, go to Settings.',
  },
});
