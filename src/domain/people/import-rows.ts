import { findTitle } from '../arrival/title.ts';
import { cleanName, fold, shortText } from '../text.ts';
import { type Columns, cellText, isMail, isPhone, type Meaning } from './columns.ts';
import type { Table } from './csv.ts';

/** What is worth saying of a row; `no-name` and `name-too-long` keep it from being taken. */
export type RowNote =
  | 'no-name'
  | 'name-too-long'
  | 'organisation-too-long'
  | 'bad-email'
  | 'bad-phone'
  | 'title-left-out';

/** One row of a list of people, read and cleaned. Empty texts: not given. */
export interface ImportRow {
  /** Its number in the file, from 1, as a sheet shows it. */
  readonly line: number;
  readonly firstName: string;
  readonly lastName: string;
  readonly organisation: string;
  readonly email: string;
  readonly phone: string;
  readonly kind: 'member' | 'guest' | '';
  readonly notes: readonly RowNote[];
}

const longestOrganisation = 200;
const longestLastName = 100;

/** Is there anything in a name that can be called? A dash or a question mark stands for nobody. */
export const hasLetters = (name: string): boolean => /[\p{L}\p{Extended_Pictographic}]/u.test(name);

/** First and last name in one cell: "Svensson, Anna" the other way round than "Anna Svensson". */
export function splitName(text: string): { readonly firstName: string; readonly lastName: string } {
  const comma = text.indexOf(',');
  if (comma > 0) {
    const [last, first] = [text.slice(0, comma).trim(), text.slice(comma + 1).trim()];
    if (first !== '') return { firstName: first, lastName: last };
    return splitName(last);
  }
  const [firstName = '', ...rest] = text.split(' ');
  return { firstName, lastName: rest.join(' ') };
}

const guests = new Set(['gast', 'guest', 'nej', 'no']);
const members = new Set(['medlem', 'member', 'ja', 'yes', 'x', '1']);

const kindOf = (text: string): ImportRow['kind'] =>
  guests.has(fold(text)) ? 'guest' : members.has(fold(text)) ? 'member' : '';

/** Takes a title out of a name, kindly: nobody has one here. */
function withoutTitle(name: string): { readonly name: string; readonly had: boolean } {
  const found = findTitle(name);
  return found ? { name: found.rest, had: true } : { name, had: false };
}

function readRow(cells: readonly string[], line: number, columns: readonly Meaning[]): ImportRow | null {
  if (cells.every((cell) => cellText(cell) === '')) return null;
  const notes = new Set<RowNote>();
  const at = (meaning: Meaning) => {
    const index = columns.indexOf(meaning);
    return index < 0 ? '' : cellText(cells[index]);
  };
  const plain = (text: string) => {
    const { name, had } = withoutTitle(text);
    if (had) notes.add('title-left-out');
    return name;
  };
  const whole = splitName(plain(at('fullName')));
  let firstName = plain(at('firstName')) || whole.firstName;
  let lastName = at('lastName') || whole.lastName;
  // A whole name in the first name's column, and none beside it.
  if (lastName === '' && firstName.includes(',')) ({ firstName, lastName } = splitName(firstName));
  const named = cleanName(firstName);
  const isName = named.ok && hasLetters(named.value);
  if (!isName) notes.add(named.ok || named.code === 'name-empty' ? 'no-name' : 'name-too-long');
  if (columns.some((meaning, i) => meaning === 'title' && cellText(cells[i]) !== ''))
    notes.add('title-left-out');
  const [email, phone, organisation] = [
    at('email').replace(/^mailto:/i, ''),
    at('phone'),
    at('organisation'),
  ];
  if (email !== '' && !isMail(email)) notes.add('bad-email');
  if (phone !== '' && !isPhone(phone)) notes.add('bad-phone');
  const isLong = organisation.length > longestOrganisation;
  if (isLong) notes.add('organisation-too-long');
  return {
    line,
    firstName: isName ? named.value : '',
    lastName: shortText(lastName, longestLastName),
    organisation: isLong ? '' : organisation,
    email: isMail(email) ? email : '',
    phone: isPhone(phone) ? phone : '',
    kind: kindOf(at('kind')),
    notes: [...notes],
  };
}

/** The people of a table; rows with nothing in them are passed over without a word. */
export const readRows = (table: Table, { header, meanings }: Columns): ImportRow[] =>
  table.flatMap((cells, at) => (at <= header ? [] : (readRow(cells, at + 1, meanings) ?? [])));
