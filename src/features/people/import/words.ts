import { defineWords, plural } from '../../../i18n/words.ts';

const people = (n: number) => plural(n, { one: 'en person', other: `${n} personer` });
const peopleEn = (n: number) => plural(n, { one: 'one person', other: `${n} people` });

/** What the import says. */
export const importWords = defineWords({
  title: { sv: 'Läs in en lista', en: 'Read in a list' },
  lead: {
    sv: 'Välj kalkylbladet ni redan har: CSV eller Excel (.xlsx). Inget sparas förrän du har sett vad som händer.',
    en: 'Choose the spreadsheet you already have: CSV or Excel (.xlsx). Nothing is saved before you have seen what happens.',
  },
  back: { sv: 'Personer', en: 'People' },
  choose: { sv: 'Välj en fil', en: 'Choose a file' },
  another: { sv: 'Välj en annan fil', en: 'Choose another file' },
  reading: { sv: 'Läser filen …', en: 'Reading the file …' },
  stop: { sv: 'Avbryt', en: 'Stop' },
  privacy: {
    sv: 'Namn och organisation får dörren veta, e-post och telefon bara du. Titlar läses aldrig in, och ingen visas för andra förrän de själva vill.',
    en: 'The door hears names and organisations, only you hear mail and telephone. Titles are never read in, and nobody is shown to others before they want to be.',
  },
  'too-large': {
    sv: 'Filen är för stor för att vara en lista över personer.',
    en: 'The file is too large to be a list of people.',
  },
  'too-many-rows': {
    sv: 'Så många rader går inte att läsa in på en gång. Dela listan.',
    en: 'So many rows cannot be read in at once. Divide the list.',
  },
  'old-excel': {
    sv: 'Filen är i det gamla Excel-formatet (.xls). Spara den som .xlsx eller CSV och välj den igen.',
    en: 'The file is in the old Excel format (.xls). Save it as .xlsx or CSV and choose it again.',
  },
  unreadable: {
    sv: 'Filen går inte att läsa som en lista. Välj en CSV- eller Excel-fil.',
    en: 'The file cannot be read as a list. Choose a CSV or Excel file.',
  },
  empty: { sv: 'Det står ingenting i filen.', en: 'There is nothing in the file.' },
  failed: { sv: 'Det gick inte att läsa filen. Försök igen.', en: 'The file could not be read. Try again.' },
  columns: { sv: 'Kolumnerna', en: 'The columns' },
  columnsText: {
    sv: 'Så här förstås listan. Ändra det som blev fel.',
    en: 'This is how the list is understood. Change what came out wrong.',
  },
  column: { sv: (n: number) => `Kolumn ${n}`, en: (n: number) => `Column ${n}` },
  columnEmpty: { sv: 'Tom', en: 'Empty' },
  firstName: { sv: 'Förnamn', en: 'First name' },
  lastName: { sv: 'Efternamn', en: 'Last name' },
  fullName: { sv: 'Hela namnet', en: 'Whole name' },
  organisation: { sv: 'Organisation', en: 'Organisation' },
  email: { sv: 'E-post', en: 'E-mail' },
  phone: { sv: 'Telefon', en: 'Telephone' },
  kind: { sv: 'Medlem eller gäst', en: 'Member or guest' },
  'column-title': { sv: 'Titel eller roll – läses inte in', en: 'Title or role – not read in' },
  none: { sv: 'Hoppa över', en: 'Pass over' },
  titleNote: {
    sv: 'Här hänger vi av oss titeln med jackan. Kolumnen lämnas kvar i filen.',
    en: 'Here we hang up our title with our jacket. The column stays in the file.',
  },
  noName: { sv: 'Säg vilken kolumn som har namnen.', en: 'Say which column has the names.' },
  newAre: { sv: 'De som är nya blir', en: 'Those who are new become' },
  member: { sv: 'Medlemmar', en: 'Members' },
  guest: { sv: 'Gäster', en: 'Guests' },
  happens: { sv: 'Det här händer', en: 'This is what happens' },
  counts: {
    sv: (fresh: number, changed: number, same: number) =>
      `${fresh} nya · ${changed} ändras · ${same} är som förut`,
    en: (fresh: number, changed: number, same: number) =>
      `${fresh} new · ${changed} change · ${same} stay as they are`,
  },
  leftOut: {
    sv: (again: number, left: number) =>
      `${plural(again, { one: 'en dubblett', other: `${again} dubbletter` })} i filen · ${left} läses inte in`,
    en: (again: number, left: number) => `${again} repeated in the file · ${left} not read in`,
  },
  matching: {
    sv: 'Den som redan finns känns igen på e-postadressen, annars på namn och organisation.',
    en: 'Whoever is here already is known by their mail address, otherwise by name and organisation.',
  },
  newOrganisations: {
    sv: (n: number) => plural(n, { one: 'En ny organisation', other: `${n} nya organisationer` }),
    en: (n: number) => plural(n, { one: 'One new organisation', other: `${n} new organisations` }),
  },
  near: {
    sv: (name: string) => `Liknar ${name}. Är det samma? Rätta filen, eller slå ihop dem efteråt.`,
    en: (name: string) => `Looks like ${name}. The same? Correct the file, or merge them afterwards.`,
  },
  show: { sv: 'Visa rader', en: 'Show rows' },
  look: { sv: 'Att titta på', en: 'To look at' },
  new: { sv: 'Nya', en: 'New' },
  changed: { sv: 'Ändras', en: 'Change' },
  all: { sv: 'Alla', en: 'All' },
  nothingHere: { sv: 'Inga rader här.', en: 'No rows here.' },
  row: { sv: (n: number) => `Rad ${n}`, en: (n: number) => `Row ${n}` },
  isNew: { sv: 'Ny', en: 'New' },
  isChanged: { sv: 'Ändras', en: 'Changes' },
  isSame: { sv: 'Som förut', en: 'As before' },
  isUnclear: { sv: 'Läses inte in', en: 'Not read in' },
  isAgain: { sv: 'Dubblett', en: 'Repeated' },
  isLeft: { sv: 'Läses inte in', en: 'Not read in' },
  byMail: { sv: 'Känns igen på e-posten', en: 'Known by the mail address' },
  byName: { sv: 'Känns igen på namn och organisation', en: 'Known by name and organisation' },
  change: {
    sv: (what: string, from: string, to: string) => `${what}: ${from} → ${to}`,
    en: (what: string, from: string, to: string) => `${what}: ${from} → ${to}`,
  },
  nothing: { sv: 'inget', en: 'nothing' },
  again: {
    sv: (n: number) => `Samma person som på rad ${n}`,
    en: (n: number) => `The same person as in row ${n}`,
  },
  unclear: {
    sv: 'Flera här heter så. Skriv e-postadressen i filen, eller slå ihop dem först.',
    en: 'Several here are called so. Write the mail address in the file, or merge them first.',
  },
  namesake: {
    sv: 'Någon annan här heter likadant. Är det samma person kan ni slå ihop dem efteråt.',
    en: 'Somebody else here has the same name. If it is the same person, merge them afterwards.',
  },
  'no-name': { sv: 'Inget namn på raden', en: 'No name in the row' },
  'name-too-long': { sv: 'Namnet är för långt', en: 'The name is too long' },
  'organisation-too-long': {
    sv: 'Organisationens namn är för långt och lämnas bort',
    en: 'The name of the organisation is too long and is left out',
  },
  'bad-email': {
    sv: 'E-postadressen går inte att förstå och lämnas bort',
    en: 'The mail address cannot be understood and is left out',
  },
  'bad-phone': {
    sv: 'Telefonnumret går inte att förstå och lämnas bort',
    en: 'The telephone number cannot be understood and is left out',
  },
  'title-left-out': { sv: 'Titeln hängs av och läses inte in', en: 'The title is hung up and not read in' },
  more: { sv: (n: number) => `Visa ${n} rader till`, en: (n: number) => `Show ${n} more rows` },
  readIn: { sv: (n: number) => `Läs in ${people(n)}`, en: (n: number) => `Read in ${peopleEn(n)}` },
  nothingNew: {
    sv: 'Inget i listan är nytt. Allt är som förut.',
    en: 'Nothing in the list is new. All is as before.',
  },
  writing: {
    sv: (done: number, total: number) => `Läser in ${done} av ${total} …`,
    en: (done: number, total: number) => `Reading in ${done} of ${total} …`,
  },
  done: { sv: (n: number) => `${n} inlästa`, en: (n: number) => `${n} read in` },
  stopped: {
    sv: (n: number) => `Avbrutet. ${people(n)} hann läsas in och går att ångra.`,
    en: (n: number) => `Stopped. ${peopleEn(n)} had been read in and can be undone.`,
  },
  doneText: {
    sv: 'De finns vid dörren nu. Du kan ångra hela inläsningen så länge appen är öppen.',
    en: 'They are at the door now. You can undo the whole of it as long as the app is open.',
  },
  undo: { sv: 'Ångra inläsningen', en: 'Undo the reading in' },
  undone: { sv: 'Inläsningen är ångrad', en: 'Reading in undone' },
  undoing: { sv: 'Ångrar …', en: 'Undoing …' },
  toList: { sv: 'Till personerna', en: 'To the people' },
});
