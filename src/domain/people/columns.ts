import { findTitle } from '../arrival/title.ts';
import { cleanText, fold } from '../text.ts';
import { type Table, unguardCell } from './csv.ts';

/** What a column of a list of people may hold. `title` is recognised, to be left out; `none` is passed over. */
export const meanings = [
  'firstName',
  'lastName',
  'fullName',
  'organisation',
  'email',
  'phone',
  'kind',
  'title',
  'none',
] as const;
export type Meaning = (typeof meanings)[number];

const headers: { readonly [M in Exclude<Meaning, 'none'>]: readonly string[] } = {
  firstName: ['fornamn', 'tilltalsnamn', 'first name', 'firstname', 'given name', 'first'],
  lastName: ['efternamn', 'last name', 'lastname', 'surname', 'family name', 'last'],
  fullName: ['namn', 'name', 'full name', 'fullstandigt namn', 'for och efternamn', 'deltagare', 'person'],
  organisation: [
    ...['organisation', 'organization', 'org', 'myndighet', 'arbetsgivare', 'foretag', 'kommun', 'employer'],
    ...['company', 'authority', 'arbetsplats', 'verksamhet', 'organisationens namn', 'medlemsorganisation'],
  ],
  email: [
    ...['e post', 'epost', 'e mail', 'email', 'mail', 'mejl', 'e postadress', 'epostadress', 'mejladress'],
    ...['mailadress', 'email address', 'e mail address'],
  ],
  phone: [
    'telefon',
    'tel',
    'mobil',
    'mobilnummer',
    'mobiltelefon',
    'telefonnummer',
    'phone',
    'mobile',
    'tfn',
  ],
  kind: ['medlem eller gast', 'sort', 'medlem', 'kind', 'member', 'member or guest', 'medlemskap'],
  title: [
    ...[
      'titel',
      'roll',
      'befattning',
      'title',
      'role',
      'position',
      'job title',
      'yrke',
      'tjanst',
      'funktion',
    ],
    ...['titel roll', 'titel och roll', 'tjanstetitel', 'yrkesroll', 'jobtitle'],
  ],
};

const byHeader = new Map(
  Object.entries(headers).flatMap(([meaning, names]) =>
    names.map((name) => [name, meaning as Meaning] as const),
  ),
);

/** A cell as it is read: cleaned of blanks of every kind, and of the guard against formulas. */
export const cellText = (text: string | undefined): string => unguardCell(cleanText(text ?? ''));

/** What a heading says of its column. */
const meaningOf = (heading: string): Meaning | undefined => byHeader.get(fold(heading));

/** What the columns of a table hold, and which row names them: -1 for a table that begins with people. */
export interface Columns {
  readonly header: number;
  readonly meanings: readonly Meaning[];
}

const looked = 6;

/** The row that names the columns: two names at least, or the only cell there is. */
function findHeader(table: Table): number {
  return table.slice(0, looked).findIndex((row) => {
    const cells = row.map(cellText).filter((cell) => cell !== '');
    if (cells.some((cell) => cell.includes('@'))) return false;
    const named = cells.filter((cell) => meaningOf(cell) !== undefined).length;
    return named >= 2 || (named === 1 && cells.length === 1 && row.length === 1);
  });
}

const mail = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/;
/** Is it an address that mail may be sent to? Only what is plainly none is refused. */
export const isMail = (text: string): boolean => mail.test(text) && text.length <= 254;
/** Is it a telephone number: digits, at least five, and what people put between them? */
export const isPhone = (text: string): boolean =>
  /^\+?[\d\s()./-]+$/.test(text) && text.length <= 40 && text.replace(/\D/g, '').length >= 5;

const houses =
  /(verket|kommun|kommuner|region|myndigheten|styrelsen|universitet|hogskolan?|lanet|radet|ab|lansstyrelsen.*|region .*|kommunen|institutet|inspektionen|kassan|domstolen)$/;
const lastNames = /(sson|berg|strom|gren|lund|qvist|kvist|stedt|dahl|man|ell|lof|blad|vall|wall|holm|nen)$/;

/** What the cells of a column look like, where no heading tells. */
function looksLike(cells: readonly string[]): Meaning {
  const share = (test: (cell: string) => boolean) => cells.filter(test).length / Math.max(cells.length, 1);
  if (cells.length === 0) return 'none';
  if (share(isMail) > 0.5) return 'email';
  if (share(isPhone) > 0.5) return 'phone';
  if (share((cell) => findTitle(cell)?.rest === '') > 0.5) return 'title';
  if (share((cell) => /^(medlem|gast|member|guest)$/.test(fold(cell))) > 0.5) return 'kind';
  if (share((cell) => /\d/.test(cell)) > 0.5) return 'none';
  if (share((cell) => houses.test(fold(cell))) > 0.3) return 'organisation';
  if (share((cell) => /^\p{L}[\p{L}'’ -]*,\s*\p{L}/u.test(cell)) > 0.5) return 'fullName';
  if (share((cell) => fold(cell).split(' ').length >= 2) > 0.5) return 'fullName';
  return share((cell) => lastNames.test(fold(cell))) > 0.4 ? 'lastName' : 'firstName';
}

/** No two columns hold the same: the first keeps it, a second name is the other name, the rest are passed over. */
function once(found: readonly Meaning[]): Meaning[] {
  const taken = new Set<Meaning>();
  return found.map((meaning) => {
    const other: Meaning =
      meaning === 'firstName' ? 'lastName' : meaning === 'lastName' ? 'firstName' : 'none';
    const wanted = !taken.has(meaning) ? meaning : !taken.has(other) ? other : 'none';
    if (wanted !== 'none' && wanted !== 'title') taken.add(wanted);
    return wanted;
  });
}

/** Guesses what each column holds: by its heading, else by what its cells look like. */
export function guessColumns(table: Table): Columns {
  const header = findHeader(table);
  const width = table.reduce((most, row) => Math.max(most, row.length), 0);
  const people = table.slice(header + 1, header + 201);
  const headings = header < 0 ? [] : (table[header] ?? []).map(cellText);
  const cellsOf = (at: number) => people.map((row) => cellText(row[at])).filter((cell) => cell !== '');
  const indices = Array.from({ length: width }, (_, at) => at);
  const named = indices.map((at) => meaningOf(headings[at] ?? ''));
  if (header >= 0)
    return {
      header,
      meanings: once(
        indices.map((at) => {
          // A column of addresses is one, whatever its heading; others without a known heading are passed over.
          const isMailed = named[at] === undefined && !named.includes('email');
          return named[at] ?? (isMailed && looksLike(cellsOf(at)) === 'email' ? 'email' : 'none');
        }),
      ),
    };
  const seen = indices.map((at) => looksLike(cellsOf(at)));
  // With a first and a last name, or only names of several words, the second of these is where they work.
  const names = seen.flatMap((meaning, at) => (meaning === 'fullName' ? [at] : []));
  const hasParts = seen.includes('firstName') && seen.includes('lastName');
  const houseAt = seen.includes('organisation') ? undefined : hasParts ? names[0] : names[1];
  return {
    header,
    meanings: once(seen.map((meaning, at) => (at === houseAt ? 'organisation' : meaning))),
  };
}
