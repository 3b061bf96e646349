import { isolate } from '../../i18n/isolate.ts';
import { defineWords, plural } from '../../i18n/words.ts';

/** The words of the door's first screen and of the welcome, which must be there at once. */
export const doorWords = defineWords({
  // the door
  morning: { sv: 'God morgon!', en: 'Good morning!' },
  midday: { sv: 'Hej och välkommen!', en: 'Hello and welcome!' },
  afternoon: { sv: 'God eftermiddag!', en: 'Good afternoon!' },
  evening: { sv: 'God kväll!', en: 'Good evening!' },
  night: { sv: 'Hej!', en: 'Hello!' },
  twoLetters: { sv: 'Skriv två bokstäver av ditt namn', en: 'Type two letters of your name' },
  hits: {
    sv: (n: number) => plural(n, { one: 'Ett namn', other: `${n} namn` }),
    en: (n: number) => plural(n, { one: 'One name', other: `${n} names` }),
  },
  tapYourName: { sv: 'Tryck på ditt namn', en: 'Tap your name' },
  looking: { sv: 'Hämtar namnen …', en: 'Fetching the names…' },
  noHit: {
    sv: (typed: string) => `Ingen ”${isolate(typed)}” här än – men du är lika välkommen för det.`,
    en: (typed: string) => `No “${isolate(typed)}” here yet – you’re just as welcome.`,
  },
  notYou: { sv: 'Hittar du inte dig själv?', en: 'Can’t find yourself?' },
  imNew: { sv: 'Jag är ny här', en: 'I’m new here' },
  scan: { sv: 'Skanna', en: 'Scan' },
  group: { sv: 'Grupp', en: 'Group' },
  leave: { sv: 'Gå hem', en: 'Leave' },
  plan: { sv: 'Jag tänker komma', en: 'I plan to come' },
  otherWays: { sv: 'Fler sätt', en: 'Other ways' },
  whoIsHere: { sv: 'Vilka är här?', en: 'Who’s here?' },
  forStaff: { sv: 'För personalen', en: 'For staff' },
  myPage: { sv: 'Min sida', en: 'My page' },
  cafeRule: {
    sv: 'Här är det som på ett kafé: känsligt arbete gör du på din vanliga arbetsplats.',
    en: 'It’s like a café in here: sensitive work stays at your ordinary workplace.',
  },
  // the welcome
  welcome: {
    sv: (name: string) => `Välkommen, ${isolate(name)}!`,
    en: (name: string) => `Welcome, ${isolate(name)}!`,
  },
  helloAgain: {
    sv: (name: string) => `Hej igen, ${isolate(name)}!`,
    en: (name: string) => `Hello again, ${isolate(name)}!`,
  },
  welcomeBack: {
    sv: (name: string) => `Välkommen tillbaka, ${isolate(name)}!`,
    en: (name: string) => `Welcome back, ${isolate(name)}!`,
  },
  checkedIn: { sv: (time: string) => `Incheckad ${time}`, en: (time: string) => `Checked in ${time}` },
  alreadyHere: {
    sv: (time: string) => `Du är redan här sedan ${time}`,
    en: (time: string) => `You’ve been here since ${time}`,
  },
  backAgain: {
    sv: (time: string) => `Incheckad igen – du kom först ${time}`,
    en: (time: string) => `Checked in again – you first came at ${time}`,
  },
  firstTime: {
    sv: 'Första gången här – roligt! Någon kommer och hälsar.',
    en: 'Your first time here – lovely! Someone will come and say hello.',
  },
  undo: { sv: 'Ångra', en: 'Undo' },
  undone: { sv: 'Ångrat – du är inte incheckad.', en: 'Undone – you’re not checked in.' },
  undoneBack: { sv: 'Ångrat – du är utcheckad igen.', en: 'Undone – you’re checked out again.' },
  secondsLeft: { sv: (n: number) => `${n} s`, en: (n: number) => `${n} s` },
  done: { sv: 'Klart', en: 'Done' },
  // what may go wrong
  unknownPerson: {
    sv: 'Det namnet finns inte kvar här. Skriv in dig som ny, så är du välkommen.',
    en: 'That name is no longer here. Sign in as new and you’re welcome.',
  },
  storageFull: {
    sv: 'Surfplattan är full, så det gick inte att spara. Säg till husets värd – och kom in ändå.',
    en: 'This device is full, so it couldn’t be saved. Tell the host – and do come in.',
  },
  storageFailed: {
    sv: 'Det gick inte att spara. Försök igen – och säg till husets värd om det inte hjälper.',
    en: 'It couldn’t be saved. Try again – and tell the host if that doesn’t help.',
  },
});
