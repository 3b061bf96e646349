import { isolate } from '../../../i18n/isolate.ts';
import { defineWords, plural } from '../../../i18n/words.ts';

/** The morning of a day: who is expected, who has come, what there is to do. */
export const morningWords = defineWords({
  title: { sv: (day: string) => `Morgonen ${day}`, en: (day: string) => `The morning of ${day}` },
  days: { sv: 'Dag', en: 'Day' },
  expected: { sv: 'väntas', en: 'expected' },
  here: { sv: 'har kommit', en: 'have come' },
  queue: { sv: 'i kön', en: 'in the queue' },
  list: { sv: 'Dagens gäster', en: 'The day’s guests' },
  nobody: {
    sv: 'Ingen har anmält sig till den här dagen än. Den som kommer ändå och checkar in syns här.',
    en: 'Nobody has signed up for this day yet. Whoever comes anyway and checks in is shown here.',
  },
  noName: { sv: 'Någon som inte finns kvar i registret', en: 'Somebody no longer in the register' },
  cameAt: { sv: (time: string) => `Kom ${time}`, en: (time: string) => `Came ${time}` },
  hasLeft: { sv: 'Har gått', en: 'Has left' },
  waits: {
    sv: (place: number) => `Plats ${place} i kön`,
    en: (place: number) => `Number ${place} in the queue`,
  },
  walkIn: { sv: 'Kom utan anmälan', en: 'Came without signing up' },
  iGreet: { sv: 'Jag hälsar', en: 'I’ll greet' },
  iGreetWhom: {
    sv: (name: string) => `Jag hälsar ${isolate(name)} välkommen`,
    en: (name: string) => `I’ll greet ${isolate(name)}`,
  },
  greets: {
    sv: (name: string) => `${isolate(name)} hälsar`,
    en: (name: string) => `${isolate(name)} greets`,
  },
  giveBack: { sv: 'Lämna tillbaka', en: 'Give back' },
  giveBackWhom: {
    sv: (name: string) => `Lämna tillbaka ${isolate(name)}`,
    en: (name: string) => `Give back ${isolate(name)}`,
  },
  greeter: { sv: 'Vem hälsar?', en: 'Who greets?' },
  greeterHint: {
    sv: 'Förnamnet på den som tar emot. Plattan minns det, så nästa gång räcker ett tryck.',
    en: 'First name of whoever receives them. The tablet remembers it, so next time one tap is enough.',
  },
  firstName: { sv: 'Förnamn', en: 'First name' },
  notMe: {
    sv: (name: string) => `Någon annan än ${isolate(name)}`,
    en: (name: string) => `Somebody other than ${isolate(name)}`,
  },
  pins: {
    sv: (n: number) => plural(n, { one: 'Skriv ut 1 klädnypa', other: `Skriv ut ${n} klädnypor` }),
    en: (n: number) => plural(n, { one: 'Print 1 clothespin', other: `Print ${n} clothespins` }),
  },
  printList: { sv: 'Skriv ut listan', en: 'Print the list' },
  add: { sv: 'Lägg till någon', en: 'Add somebody' },
  addText: {
    sv: 'För den som hör av sig på annat sätt. Är det fullt hamnar hen i kön.',
    en: 'For somebody who gets in touch another way. If the day is full they wait in the queue.',
  },
  organisation: { sv: 'Organisation', en: 'Organisation' },
  addNow: { sv: 'Lägg till', en: 'Add' },
  added: {
    sv: (name: string) => `${isolate(name)} är tillagd`,
    en: (name: string) => `${isolate(name)} is added`,
  },
  nameEmpty: { sv: 'Skriv ett förnamn.', en: 'Write a first name.' },
  tooLong: { sv: 'Det blev för långt. Korta lite.', en: 'That is too long. Make it shorter.' },
  tasks: { sv: 'Att göra på morgonen', en: 'To do in the morning' },
  tasksDone: {
    sv: (done: number, all: number) => `${done} av ${all} klara`,
    en: (done: number, all: number) => `${done} of ${all} done`,
  },
  // on paper
  tick: { sv: 'Här', en: 'Here' },
  name: { sv: 'Namn', en: 'Name' },
  whoGreets: { sv: 'Hälsar', en: 'Greets' },
  walkIns: { sv: 'Kom utan anmälan – skriv här', en: 'Came without signing up – write here' },
});
