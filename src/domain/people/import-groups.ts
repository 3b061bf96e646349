import { fold } from '../text.ts';
import type { ImportRow } from './import-rows.ts';

/** One person of a file: what all of their rows say together, and which rows those are. */
export interface Group extends Omit<ImportRow, 'notes'> {
  /** The rows after the first that are the same person. */
  readonly again: readonly number[];
}

/** Mail addresses meet whatever their capitals. */
export const mailKey = (email: string): string => email.toLowerCase();

/** What people without a mail address are told apart by: both names and where they work. */
export const nameKey = (firstName: string, lastName: string, organisation: string): string =>
  `${fold(firstName)}\n${fold(lastName)}\n${organisation}`;

const full = <K extends 'lastName' | 'organisation' | 'email' | 'phone' | 'kind'>(
  group: Group,
  row: ImportRow,
  key: K,
): Group[K] => (group[key] === '' ? row[key] : group[key]) as Group[K];

const joined = (group: Group, row: ImportRow): Group => ({
  ...group,
  lastName: full(group, row, 'lastName'),
  organisation: full(group, row, 'organisation'),
  email: full(group, row, 'email'),
  phone: full(group, row, 'phone'),
  kind: full(group, row, 'kind'),
  again: [...group.again, row.line],
});

/**
 * Brings the rows of one person together: of one mail address (and first name, for an address may be a whole office's),
 * or without an address, of one name and organisation. What a row leaves empty another fills. Rows without a name are
 * not among them. `houseOf` answers what an organisation is known by, in whatever spelling.
 */
export function groupRows(rows: readonly ImportRow[], houseOf: (organisation: string) => string): Group[] {
  const groups: Group[] = [];
  const byMail = new Map<string, number>();
  const byName = new Map<string, number[]>();
  const named = rows.filter(({ firstName }) => firstName !== '');
  const put = (row: ImportRow, at: number | undefined): void => {
    const found = at === undefined ? undefined : groups[at];
    if (at !== undefined && found) {
      groups[at] = joined(found, row);
      return;
    }
    const { notes: _, ...fields } = row;
    const place = groups.push({ ...fields, again: [] }) - 1;
    const key = nameKey(row.firstName, row.lastName, houseOf(row.organisation));
    byName.set(key, [...(byName.get(key) ?? []), place]);
    if (row.email !== '') byMail.set(`${mailKey(row.email)}\n${fold(row.firstName)}`, place);
  };
  for (const row of named)
    if (row.email !== '') put(row, byMail.get(`${mailKey(row.email)}\n${fold(row.firstName)}`));
  for (const row of named) {
    if (row.email !== '') continue;
    const same = byName.get(nameKey(row.firstName, row.lastName, houseOf(row.organisation))) ?? [];
    // Of two of that name with addresses nobody knows which is meant; without one they would be made a third.
    put(row, same[0]);
  }
  return groups.sort((a, b) => a.line - b.line);
}
