import { defineWords, plural } from '../../../i18n/words.ts';

/** Words of the parts that other pages show: after a check-in, after a group, on one's own page. */
export const partWords = defineWords({
  yourPin: { sv: 'Din klädnypa', en: 'Your pin' },
  waitingHere: { sv: 'Väntar på att skrivas ut', en: 'Waiting to be printed' },
  notPrinted: { sv: 'Klädnypan blev inte utskriven', en: 'The pin wasn’t printed' },
  printAnyway: { sv: 'Skriv ut ändå', en: 'Print anyway' },
  byHand: { sv: 'Skriv för hand', en: 'Write by hand' },
  // on a phone
  wantAtDoor: { sv: 'Skriv ut min klädnypa vid dörren', en: 'Print my pin at the door' },
  waitingAtDoor: { sv: 'Din klädnypa väntar vid dörren', en: 'Your pin is waiting at the door' },
  waitingDetail: {
    sv: 'Den skrivs ut på surfplattan där. Du kan gå in under tiden.',
    en: 'The tablet there will print it. Do go in meanwhile.',
  },
  noLonger: { sv: 'Behövs inte längre', en: 'Not needed any more' },
  printedAtDoor: {
    sv: (time: string) => `Utskriven ${time}. Hämta den vid dörren.`,
    en: (time: string) => `Printed ${time}. Pick it up at the door.`,
  },
  wantAgain: { sv: 'Skriv ut en till', en: 'Print another' },
  failedAtDoor: {
    sv: 'Skrivaren vid dörren krånglar. Skriv din klädnypa för hand, eller försök igen.',
    en: 'The printer at the door is having trouble. Write your pin by hand, or try again.',
  },
  // a group
  groupTitle: { sv: 'Klädnypor till er alla', en: 'Pins for all of you' },
  printGroup: {
    sv: (n: number) => `Skriv ut ${n} ${plural(n, { one: 'klädnypa', other: 'klädnypor' })}`,
    en: (n: number) => `Print ${n} ${plural(n, { one: 'pin', other: 'pins' })}`,
  },
  printedGroup: {
    sv: (n: number) => `${n} ${plural(n, { one: 'klädnypa utskriven', other: 'klädnypor utskrivna' })}`,
    en: (n: number) => `${n} ${plural(n, { one: 'pin', other: 'pins' })} printed`,
  },
  pages: {
    sv: (n: number) => `${n} A4-ark. Klipp längs linjerna.`,
    en: (n: number) => `${n} A4 ${plural(n, { one: 'sheet', other: 'sheets' })}. Cut along the lines.`,
  },
  groupByHand: {
    sv: 'Ta var sin klädnypa ur korgen. Skriv förnamn och organisation, stort och tydligt.',
    en: 'Take a clothespin each from the basket. Write first name and organisation, large and clear.',
  },
});
