import { defineWords, plural } from '../../../i18n/words.ts';

export const words = defineWords({
  title: { sv: 'Hämta in från en kalenderfil', en: 'Bring in from a calendar file' },
  lead: {
    sv: 'Välj en fil som slutar på .ics. Du får se allt som står i den innan något läggs in.',
    en: 'Choose a file that ends in .ics. You see everything in it before anything is put in.',
  },
  toCalendar: { sv: 'Till kalendern', en: 'To the calendar' },
  choose: { sv: 'Välj en fil', en: 'Choose a file' },
  chooseOther: { sv: 'Välj en annan fil', en: 'Choose another file' },
  horizon: {
    sv: (day: string) =>
      `Det som återkommer läggs in till och med ${day}. Hämta filen igen när det närmar sig.`,
    en: (day: string) => `What repeats is put in until ${day}. Bring the file again when that is near.`,
  },
  untitled: { sv: 'Utan namn', en: 'Without a name' },
  'too-large': {
    sv: 'Filen är för stor för att vara en kalender. Välj en kortare tid när du sparar den.',
    en: 'The file is too large for a calendar. Choose a shorter time when you save it.',
  },
  unreadable: {
    sv: 'Filen går inte att läsa som en kalender. Spara den som iCalendar (.ics) och försök igen.',
    en: 'The file cannot be read as a calendar. Save it as iCalendar (.ics) and try again.',
  },
  'no-calendar': {
    sv: 'Det finns ingen kalender i filen.',
    en: 'There is no calendar in the file.',
  },
  'too-many': {
    sv: 'Filen har fler än tusen tillfällen. Välj en kortare tid när du sparar den.',
    en: 'The file has more than a thousand times. Choose a shorter time when you save it.',
  },
  empty: { sv: 'Filen är tom.', en: 'The file is empty.' },
  emptyDetail: { sv: 'Det finns inga händelser i den.', en: 'There are no events in it.' },
  forAll: { sv: 'Gäller allt nytt', en: 'Holds for all that is new' },
  form: { sv: 'Vilken form?', en: 'What form?' },
  openness: { sv: 'Vem får komma?', en: 'Who may come?' },
  fresh: {
    sv: (n: number) => plural(n, { one: '1 ny', other: `${n} nya` }),
    en: (n: number) => `${n} new`,
  },
  changed: {
    sv: (n: number) =>
      plural(n, { one: '1 som filen säger annorlunda', other: `${n} som filen säger annorlunda` }),
    en: (n: number) =>
      plural(n, { one: '1 that the file tells otherwise', other: `${n} that the file tells otherwise` }),
  },
  refused: {
    sv: (n: number) => plural(n, { one: '1 som inte kan läggas in', other: `${n} som inte kan läggas in` }),
    en: (n: number) => plural(n, { one: '1 that cannot be put in', other: `${n} that cannot be put in` }),
  },
  same: {
    sv: (n: number) => plural(n, { one: '1 som redan stämmer', other: `${n} som redan stämmer` }),
    en: (n: number) => plural(n, { one: '1 that is right already', other: `${n} that are right already` }),
  },
  past: {
    sv: (n: number) => plural(n, { one: '1 som har varit', other: `${n} som har varit` }),
    en: (n: number) => plural(n, { one: '1 that has been', other: `${n} that have been` }),
  },
  freshTitle: { sv: 'Nya', en: 'New' },
  changedTitle: { sv: 'Filen säger annorlunda', en: 'The file tells otherwise' },
  changedText: {
    sv: 'Ingenting ändras om du inte väljer det. Slå på det som ska bli som i filen.',
    en: 'Nothing changes unless you choose so. Switch on what is to become as in the file.',
  },
  refusedTitle: { sv: 'Kan inte läggas in', en: 'Cannot be put in' },
  now: {
    sv: (what: string) => `I kalendern nu: ${what}`,
    en: (what: string) => `In the calendar now: ${what}`,
  },
  off: { sv: 'Inställt enligt filen', en: 'Cancelled, says the file' },
  bring: {
    sv: (n: number) => plural(n, { one: 'Lägg in 1 aktivitet', other: `Lägg in ${n} aktiviteter` }),
    en: (n: number) => plural(n, { one: 'Put in 1 activity', other: `Put in ${n} activities` }),
  },
  nothing: { sv: 'Inget att lägga in', en: 'Nothing to put in' },
  brought: {
    sv: (n: number) => plural(n, { one: '1 aktivitet är inlagd', other: `${n} aktiviteter är inlagda` }),
    en: (n: number) => plural(n, { one: '1 activity is in', other: `${n} activities are in` }),
  },
});
