import { defineWords } from '../../../i18n/words.ts';

/** What stays of a week, in numbers of nobody in particular. */
export const afterWords = defineWords({
  title: { sv: 'Efter veckan', en: 'After the week' },
  dates: {
    sv: (from: string, to: string) => `${from} – ${to}`,
    en: (from: string, to: string) => `${from} – ${to}`,
  },
  soon: {
    sv: 'Natten efter veckans sista dag räknar hubben ihop den. Sedan glömmer den vilka som var här.',
    en: 'The night after the last day, the hub counts the week. Then it forgets who was here.',
  },
  notYet: {
    sv: 'Veckan är slut men inte räknad än. Det sker hos hubbens server; siffrorna kommer hit när surfplattan når den.',
    en: 'The week is over but not counted yet. That happens on the hub’s server; the numbers come here when the tablet reaches it.',
  },
  draft: {
    sv: 'Veckan öppnades aldrig, så det finns inget att räkna.',
    en: 'The week was never opened, so there is nothing to count.',
  },
  how: {
    sv: 'Siffrorna är avrundade nedåt till hela femtal, och det som färre än fem gjorde berättas inte. Så går det inte att räkna ut vad någon enskild gjorde, hur man än lägger ihop dem. Därför behöver de inte gå jämnt upp.',
    en: 'The numbers are rounded down to whole fives, and what fewer than five did is not told. So nobody can work out what one person did, however the numbers are put together. That is also why they need not add up.',
  },
  days: { sv: 'Dagarna', en: 'The days' },
  daysText: {
    sv: 'Gäster som kom, anmälda eller inte. Dagar med få gäster räknas ihop med grannen, var och en en gång.',
    en: 'Guests who came, signed up or not. Days with few guests are counted together with the next, each person once.',
  },
  organisations: { sv: 'Organisationerna', en: 'The organisations' },
  organisationsText: {
    sv: 'Var gästerna kom ifrån, var och en räknad en gång.',
    en: 'Where the guests came from, each person counted once.',
  },
  others: {
    sv: 'Från mindre grupper eller ingen organisation',
    en: 'From smaller groups or no organisation',
  },
  gone: { sv: 'En organisation som inte finns kvar', en: 'An organisation that is no longer here' },
  stamps: { sv: 'Stämpelrundan', en: 'The stamp walk' },
  stampsText: {
    sv: 'Så många har en stämpel från platsen.',
    en: 'So many have a stamp from the place.',
  },
  otherStamps: { sv: 'Någon av de andra platserna', en: 'One of the other places' },
  applications: { sv: 'Vill vara med', en: 'Would like to belong' },
  applied: { sv: 'Svarade på de två frågorna', en: 'Answered the two questions' },
  atLeast: { sv: (n: number) => `minst ${n}`, en: (n: number) => `at least ${n}` },
  few: { sv: 'färre än fem', en: 'fewer than five' },
  tooFew: {
    sv: 'För få för att berättas.',
    en: 'Too few to tell.',
  },
  print: { sv: 'Skriv ut', en: 'Print' },
});
