import { isolate } from '../../i18n/isolate.ts';
import { defineWords } from '../../i18n/words.ts';

const numbers = {
  sv: ['noll', 'en', 'två', 'tre', 'fyra'],
  en: ['zero', 'one', 'two', 'three', 'four'],
} as const;

export const words = defineWords({
  lead: {
    sv: 'Hur det går för huset, i tal som inte berättar om någon enskild. Berättelserna står bredvid.',
    en: 'How the place fares, in numbers that tell of no single person. The stories stand beside them.',
  },
  toStart: { sv: 'Till start', en: 'To start' },
  deskOnly: {
    sv: 'Nyckeltalen finns på värdens enhet.',
    en: 'The key figures are on the host’s device.',
  },
  none: { sv: 'Inget är räknat än', en: 'Nothing is counted yet' },
  noneDetail: {
    sv: 'Veckan räknas av hubbens server på tisdagen efter. Sedan kommer siffrorna hit.',
    en: 'The hub’s server counts each week on the Tuesday after it. Then the numbers come here.',
  },
  weeks: {
    sv: (n: number) => (n === 1 ? 'Den senaste veckan' : `De senaste ${numbers.sv[n] ?? n} veckorna`),
    en: (n: number) => (n === 1 ? 'The last week' : `The last ${numbers.en[n] ?? n} weeks`),
  },
  dates: {
    sv: (from: string, to: string) => `${from} – ${to}`,
    en: (from: string, to: string) => `${from} – ${to}`,
  },
  people: { sv: 'olika personer', en: 'different people' },
  recurring: { sv: 'kom mer än en dag', en: 'came on more than one day' },
  core: { sv: 'kom minst tre av fyra veckor', en: 'came in three of four weeks or more' },
  newcomers: { sv: 'var här för första gången', en: 'were here for the first time' },
  few: { sv: 'färre än 5', en: 'fewer than 5' },
  overTime: { sv: 'Över tid', en: 'Over time' },
  overTimeText: {
    sv: 'Varje punkt är de fyra veckor som slutar där, så kurvan rör sig lugnt.',
    en: 'Each point is the four weeks that end there, so the curve moves calmly.',
  },
  period: { sv: 'Hur långt tillbaka?', en: 'How far back?' },
  quarter: { sv: 'Ett kvartal', en: 'A quarter' },
  year: { sv: 'Ett år', en: 'A year' },
  all: { sv: 'Fem år', en: 'Five years' },
  peopleTitle: { sv: 'De som kommer tillbaka', en: 'Those who come back' },
  allPeople: { sv: 'Olika personer', en: 'Different people' },
  recurringLine: { sv: 'Kom mer än en dag', en: 'Came on more than one day' },
  coreLine: { sv: 'Kärnan: tre av fyra veckor', en: 'The core: three of four weeks' },
  visitsTitle: { sv: 'Besök i veckan', en: 'Visits a week' },
  visits: { sv: 'Besök', en: 'Visits' },
  tiesTitle: { sv: 'Nya band', en: 'New ties' },
  tiesText: {
    sv: 'Personer från olika organisationer som satt vid samma bord i frukostmixen eller presenterades för varandra, och organisationer som inte hade mötts så förut.',
    en: 'People from different organisations who shared a table in the breakfast mix or were introduced by the host, and organisations that had not met that way before.',
  },
  met: { sv: 'Par av personer', en: 'Pairs of people' },
  ties: { sv: 'Nya par av organisationer', en: 'New pairs of organisations' },
  tableOf: {
    sv: (title: string) => `Tabell: ${title}`,
    en: (title: string) => `Table: ${title}`,
  },
  asTable: { sv: 'Visa som tabell', en: 'Show as a table' },
  weekEnding: { sv: 'Vecka som slutar', en: 'Week ending' },
  whenTitle: { sv: 'När folk kommer', en: 'When people come' },
  whenText: {
    sv: 'Ankomster under fyra veckor, efter veckodag och klockslag.',
    en: 'Arrivals over four weeks, by weekday and hour.',
  },
  weekday: { sv: 'Veckodag', en: 'Weekday' },
  fromTitle: { sv: 'Varifrån folk kommer', en: 'Where people come from' },
  others: { sv: 'Mindre grupper och utan organisation', en: 'Smaller groups and no organisation' },
  goneOrganisation: {
    sv: 'En organisation som inte finns kvar',
    en: 'An organisation that is no longer here',
  },
  mixed: {
    sv: (percent: string) => `Ingen tar över: den största gruppen är ${percent} av dem som kommer.`,
    en: (percent: string) => `Nobody takes over: the largest group is ${percent} of those who come.`,
  },
  dominated: {
    sv: (name: string, percent: string) =>
      `${isolate(name)} är ${percent} av dem som kommer. Bjud gärna in någon annanstans ifrån.`,
    en: (name: string, percent: string) =>
      `${isolate(name)} makes up ${percent} of those who come. Do invite people from elsewhere.`,
  },
  answersTitle: { sv: 'När man går hem', en: 'When people leave' },
  answersText: {
    sv: 'Svaren från dörren under perioden ovan. Det som färre än fem svarat lika visas inte.',
    en: 'The answers at the door over the period above. What fewer than five answered alike is not shown.',
  },
  noAnswers: { sv: 'För få har svarat för att visas.', en: 'Too few have answered to be shown.' },
  tooFew: { sv: 'För få för att visas.', en: 'Too few to be shown.' },
  activitiesTitle: { sv: 'Aktiviteter', en: 'Activities' },
  activitiesText: {
    sv: 'Anmälda och ankomna till det som hållits under perioden ovan.',
    en: 'Signed up for and came to what was held over the period above.',
  },
  noActivities: {
    sv: 'Inga aktiviteter är räknade i perioden.',
    en: 'No activities were counted in the period.',
  },
  activity: { sv: 'Aktivitet', en: 'Activity' },
  day: { sv: 'Dag', en: 'Day' },
  signedUp: { sv: 'Anmälda', en: 'Signed up' },
  came: { sv: 'Kom', en: 'Came' },
  takeHome: { sv: 'Ta med', en: 'Take along' },
  csv: { sv: 'Spara som kalkylblad', en: 'Save as a spreadsheet' },
  print: { sv: 'Skriv ut', en: 'Print' },
  fileName: { sv: 'nyckeltal', en: 'key-figures' },
  measure: { sv: 'Mått', en: 'Measure' },
  detail: { sv: 'Detalj', en: 'Detail' },
  number: { sv: 'Antal', en: 'Number' },
  how: {
    sv: 'Alla tal är avrundade till femtal, uppåt eller nedåt av slumpen, och färre än fem räknas som inga. Ingen kan alltså räkna ut vad en enskild person gjort, hur man än lägger ihop dem – och de behöver inte gå jämnt upp. Talen räknas en gång och ändras inte när besöken glöms.',
    en: 'All numbers are rounded to fives, up or down by chance, and fewer than five count as none. So nobody can work out what one person did, however they are put together – and they need not add up. They are counted once and do not change when the visits are forgotten.',
  },
});
