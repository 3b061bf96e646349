import { isolate } from '../../../i18n/isolate.ts';
import { defineWords, plural } from '../../../i18n/words.ts';

export const words = defineWords({
  // who is here
  here: { sv: 'Här nu', en: 'Here now' },
  inHouse: { sv: 'i huset', en: 'in the house' },
  stillComing: {
    sv: (n: number) => plural(n, { one: 'en till tänker komma', other: `${n} till tänker komma` }),
    en: (n: number) => plural(n, { one: 'one more plans to come', other: `${n} more plan to come` }),
  },
  nobodyHere: { sv: 'Ingen har kommit än.', en: 'Nobody has come yet.' },
  everyone: { sv: 'Alla i huset', en: 'Everyone in the house' },
  manyFrom: {
    sv: (organisation: string, n: number, of: number) =>
      `Många från ${isolate(organisation)}: ${n} av ${of}.`,
    en: (organisation: string, n: number, of: number) => `Many from ${isolate(organisation)}: ${n} of ${of}.`,
  },
  // newcomers
  newcomers: { sv: 'Ny i dag', en: 'New today' },
  noNewcomers: { sv: 'Ingen är här för första gången.', en: 'Nobody is here for the first time.' },
  since: {
    sv: (time: string) => `sedan ${time}`,
    en: (time: string) => `since ${time}`,
  },
  illGreet: { sv: 'Jag hälsar', en: 'I’ll greet' },
  illGreetWhom: {
    sv: (name: string) => `Jag hälsar på ${name}`,
    en: (name: string) => `I’ll greet ${name}`,
  },
  greets: {
    sv: (name: string) => `${isolate(name)} hälsar`,
    en: (name: string) => `${isolate(name)} greets`,
  },
  giveBack: { sv: 'Lämna tillbaka', en: 'Give back' },
  whoTitle: { sv: 'Vad heter du?', en: 'What’s your name?' },
  whoHint: {
    sv: 'Ditt förnamn, så att andra ser att någon hälsar. Enheten minns det.',
    en: 'Your first name, so others see that someone greets. The device remembers it.',
  },
  firstName: { sv: 'Förnamn', en: 'First name' },
  notMe: {
    sv: (name: string) => `Är du inte ${isolate(name)}?`,
    en: (name: string) => `Not ${isolate(name)}?`,
  },
  weekGuests: {
    sv: (n: number, ungreeted: number) =>
      `${plural(n, { one: 'En gäst', other: `${n} gäster` })} i veckans öppna hus, ${ungreeted} utan någon som hälsar`,
    en: (n: number, ungreeted: number) =>
      `${plural(n, { one: 'One guest', other: `${n} guests` })} of the open house, ${ungreeted} without a greeter`,
  },
  // what is on
  on: { sv: 'På gång', en: 'What’s on' },
  calendar: { sv: 'Kalendern', en: 'The calendar' },
  breakfast: { sv: 'Frukost', en: 'Breakfast' },
  comes: {
    sv: (n: number) => plural(n, { one: 'en kommer', other: `${n} kommer` }),
    en: (n: number) => plural(n, { one: 'one comes', other: `${n} come` }),
  },
  now: { sv: 'Nu', en: 'Now' },
  nothingOn: { sv: 'Inget mer i dag.', en: 'Nothing more today.' },
  nextUp: {
    sv: (title: string, when: string) => `Närmast: ${isolate(title)}, ${when}.`,
    en: (title: string, when: string) => `Next: ${isolate(title)}, ${when}.`,
  },
  // what waits
  waits: { sv: 'Väntar på dig', en: 'Waits for you' },
  nothingWaits: { sv: 'Inget väntar på dig just nu.', en: 'Nothing waits for you right now.' },
  refused: {
    sv: (n: number) =>
      plural(n, { one: 'En sak som hubben sa nej till', other: `${n} saker som hubben sa nej till` }),
    en: (n: number) =>
      plural(n, { one: 'One thing the hub said no to', other: `${n} things the hub said no to` }),
  },
  conflicts: {
    sv: (n: number) =>
      plural(n, {
        one: 'En aktivitet krockar med frukosten',
        other: `${n} aktiviteter krockar med frukosten`,
      }),
    en: (n: number) =>
      plural(n, {
        one: 'One activity clashes with breakfast',
        other: `${n} activities clash with breakfast`,
      }),
  },
  proposals: {
    sv: (n: number) => plural(n, { one: 'Ett förslag till kalendern', other: `${n} förslag till kalendern` }),
    en: (n: number) =>
      plural(n, { one: 'One proposal for the calendar', other: `${n} proposals for the calendar` }),
  },
  applications: {
    sv: (n: number) =>
      plural(n, { one: 'En ansökan om medlemskap', other: `${n} ansökningar om medlemskap` }),
    en: (n: number) =>
      plural(n, { one: 'One application for membership', other: `${n} applications for membership` }),
  },
  toLookAt: {
    sv: (wall: string, n: number) =>
      `”${isolate(wall)}” har ${plural(n, { one: 'ett bidrag', other: `${n} bidrag` })} att titta på`,
    en: (wall: string, n: number) =>
      `“${isolate(wall)}” has ${plural(n, { one: 'one contribution', other: `${n} contributions` })} to look at`,
  },
  freeTurns: {
    sv: (day: string, tasks: string) => `Frukosten ${day} saknar någon för: ${tasks}`,
    en: (day: string, tasks: string) => `Breakfast ${day} has nobody for: ${tasks}`,
  },
  unreceived: {
    sv: (n: number, day: string) =>
      `${plural(n, { one: 'En ny', other: `${n} nya` })} ska visas runt ${day}, och ingen tar emot`,
    en: (n: number, day: string) =>
      `${plural(n, { one: 'One newcomer', other: `${n} newcomers` })} to be shown around ${day}, and nobody receives them`,
  },
  // tasks
  tasks: { sv: 'Att göra', en: 'To do' },
  newTask: { sv: 'Ny uppgift', en: 'New task' },
  addTask: { sv: 'Lägg till', en: 'Add' },
  forDay: { sv: 'Till vilken dag?', en: 'For which day?' },
  anotherDay: { sv: 'En annan dag', en: 'Another day' },
  taskEmpty: { sv: 'Skriv vad som ska göras.', en: 'Write what is to be done.' },
  noTasks: { sv: 'Inget på listan.', en: 'Nothing on the list.' },
  fromDay: { sv: (day: string) => `sedan ${day}`, en: (day: string) => `since ${day}` },
  onDay: { sv: (day: string) => `till ${day}`, en: (day: string) => `for ${day}` },
  removeTask: { sv: (task: string) => `Ta bort: ${task}`, en: (task: string) => `Remove: ${task}` },
  removed: { sv: 'Uppgiften är borttagen', en: 'The task is removed' },
  // the word of the day
  message: { sv: 'Dagens ord vid dörren', en: 'The word of the day at the door' },
  messageHint: {
    sv: 'Alla som kommer ser det, fram till midnatt. Nämn ingen vid namn.',
    en: 'Everyone who comes sees it, until midnight. Name no one.',
  },
  showMessage: { sv: 'Visa vid dörren', en: 'Show at the door' },
  messageShown: { sv: 'Visas vid dörren', en: 'Shown at the door' },
  takeDown: { sv: 'Ta ner', en: 'Take down' },
  takenDown: { sv: 'Nertaget', en: 'Taken down' },
  // everything else
  more: { sv: 'Värdens alla sidor', en: 'All of the host’s pages' },
  introduce: { sv: 'Presentera folk för varandra', en: 'Introduce people to each other' },
  people: { sv: 'Folk och organisationer', en: 'People and organisations' },
  following: { sv: 'Nya och ansökningar', en: 'Newcomers and applications' },
  figures: { sv: 'Nyckeltal', en: 'Key figures' },
  letter: { sv: 'Veckobrevet', en: 'The weekly letter' },
  breakfastDesk: { sv: 'Frukosten: värdens lista', en: 'Breakfast: the host’s list' },
  calendarDesk: { sv: 'Kalendern: förslag', en: 'The calendar: proposals' },
  openHouseDesk: { sv: 'Öppet hus', en: 'Open house' },
  walls: { sv: 'Väggarna', en: 'The walls' },
  pins: { sv: 'Klädnypor', en: 'Pins' },
  house: { sv: 'I huset', en: 'In the house' },
  pathEdit: { sv: 'Rita om huset', en: 'Redraw the house' },
  health: { sv: 'Hur hubben mår', en: 'How the hub is' },
  settings: { sv: 'Inställningar', en: 'Settings' },
  sync: { sv: 'Synk', en: 'Sync' },
});
