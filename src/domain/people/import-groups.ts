import { fold } from '../text.ts';
import type { ImportRow } from './import-rows.ts';
import { mailKey, nameKey } from './keys.ts';
import type { Known } from './register.ts';

/** One person of a file: what all of their rows say together, and which rows those are. */
export interface Group extends Omit<ImportRow, 'notes'> {
  /** The rows after the first that are the same person. */
  readonly again: readonly number[];
  /** Who of the register they are, where one of the rows says nothing that is not known of them. */
  readonly known: Known | undefined;
}

const full = <K extends 'lastName' | 'organisation' | 'email' | 'phone' | 'kind'>(
  group: Group,
  row: ImportRow,
  key: K,
): Group[K] => (group[key] === '' ? row[key] : group[key]) as Group[K];

const joined = (group: Group, row: ImportRow): Group => ({
  ...group,
  line: Math.min(group.line, row.line),
  lastName: full(group, row, 'lastName'),
  organisation: full(group, row, 'organisation'),
  email: full(group, row, 'email'),
  phone: full(group, row, 'phone'),
  kind: full(group, row, 'kind'),
  again: [...group.again, Math.max(group.line, row.line)].sort((a, b) => a - b),
});

/** Whom a row says nothing new of; `isMerged`: it knows them in another spelling, which was merged into them. */
export interface Implied {
  readonly known: Known;
  readonly isMerged: boolean;
}

/** What rows are brought together by. */
export interface Grouping {
  /** What an organisation is known by, in whatever spelling. */
  houseOf(organisation: string): string;
  /** Whom of the register a row says nothing new of. */
  impliedBy(row: ImportRow): Implied | undefined;
  /** The organisation of somebody of the register, as `houseOf` says it. */
  houseOfKnown(known: Known): string;
}

/**
 * Brings the rows of one person together: of one mail address (and first name, for an address may be a whole office's),
 * or without an address, of one name and organisation. What a row leaves empty another fills. Rows that say nothing new
 * come first, so that whatever else is said of that person joins them: else a second reading would be another than the
 * first. Rows without a name are in no group.
 */
export function groupRows(
  rows: readonly ImportRow[],
  { houseOf, impliedBy, houseOfKnown }: Grouping,
): Group[] {
  const groups: Group[] = [];
  const byKnown = new Map<string, number>();
  const byMail = new Map<string, number>();
  const byName = new Map<string, number>();
  const put = (row: ImportRow, at: number | undefined, known?: Known): number => {
    const group = at === undefined ? undefined : groups[at];
    if (at !== undefined && group) {
      groups[at] = joined(group, row);
      return at;
    }
    const { notes: _, ...fields } = row;
    const place = groups.push({ ...fields, again: [], known }) - 1;
    if (row.email !== '') first(byMail, mailAndName(row.email, row.firstName), place);
    first(byName, nameKey(row.firstName, row.lastName, houseOf(row.organisation)), place);
    return place;
  };
  const rest = rows.filter((row) => {
    if (row.firstName === '') return false;
    const implied = impliedBy(row);
    if (!implied) return true;
    const { known } = implied;
    // In a spelling that was merged a row says nothing of whoever stayed but that it is them.
    const said = implied.isMerged
      ? ({ ...row, lastName: '', organisation: '', email: '', phone: '', kind: '' } as const)
      : row;
    const place = put(said, byKnown.get(known.id), known);
    byKnown.set(known.id, place);
    const { person, contact } = known;
    if (contact?.email) first(byMail, mailAndName(contact.email, person.firstName), place);
    for (const lastName of new Set([contact?.lastName ?? '', '']))
      first(byName, nameKey(person.firstName, lastName, houseOfKnown(known)), place);
    return false;
  });
  for (const row of rest) if (row.email !== '') put(row, byMail.get(mailAndName(row.email, row.firstName)));
  for (const row of rest)
    if (row.email === '')
      put(row, byName.get(nameKey(row.firstName, row.lastName, houseOf(row.organisation))));
  return groups.sort((a, b) => a.line - b.line);
}

const first = (map: Map<string, number>, key: string, place: number): void => {
  if (!map.has(key)) map.set(key, place);
};

const mailAndName = (email: string, firstName: string): string => `${mailKey(email)}\n${fold(firstName)}`;
