import type { Contact } from '../contact.ts';
import type { Person } from '../person.ts';
import { fold } from '../text.ts';
import type { Group, Implied } from './import-groups.ts';
import type { ImportRow } from './import-rows.ts';
import { mailKey, nameKey, phoneKey } from './keys.ts';
import { isNearName } from './new-organisation.ts';
import type { Known, ReadRegister, Register } from './register.ts';

/** How somebody was recognised: by their mail address, by name and organisation, or not at all. */
export type MatchedBy = 'mail' | 'name' | 'none';

interface Match {
  readonly known: Known;
  readonly by: MatchedBy;
}

/** Who of the register the people of a file are. */
export interface Matches {
  readonly matches: ReadonlyMap<Group, Match>;
  /** Several of the register may be meant: whoever of them it is, only a host can say. */
  readonly unclear: ReadonlySet<Group>;
  /** Somebody of the register is called the same, and is somebody else. */
  readonly namesakes: ReadonlySet<Group>;
}

/** The register by what people are found by. */
export function indexRegister(register: Register, read: ReadRegister) {
  const [byMail, byName, byFirst] = [lists(), lists(), lists()];
  const byFirstOnly = lists();
  for (const one of register.people) {
    const { person, contact } = one;
    const house = read.houseOf(person);
    if (contact?.email) byMail.put(mailKey(contact.email), one);
    byName.put(nameKey(person.firstName, contact?.lastName ?? '', house), one);
    byFirst.put(nameKey(person.firstName, '', house), one);
    byFirstOnly.put(fold(person.firstName), one);
  }
  return { byMail, byName, byFirst, byFirstOnly };
}
export type RegisterIndex = ReturnType<typeof indexRegister>;

const lists = () => {
  const map = new Map<string, Known[]>();
  return {
    put(key: string, one: Known): void {
      const list = map.get(key);
      if (list) list.push(one);
      else map.set(key, [one]);
    },
    at: (key: string): readonly Known[] => map.get(key) ?? [],
  };
};

/**
 * Whom of the register a row says nothing new of; of several the one of whom the least more is known. Whoever was
 * merged into another stands for that other.
 */
export function impliedBy(
  row: ImportRow,
  { byMail, byFirst, byFirstOnly }: RegisterIndex,
  read: ReadRegister,
  house: string,
): Implied | undefined {
  const near =
    row.email !== ''
      ? byMail.at(mailKey(row.email))
      : row.organisation !== ''
        ? byFirst.at(nameKey(row.firstName, '', house))
        : byFirstOnly.at(fold(row.firstName));
  let best: { readonly known: Known; readonly more: number } | undefined;
  for (const known of near) {
    const more = moreThan(row, known, read, house);
    if (more !== undefined && (!best || more < best.more)) best = { known, more };
  }
  const known = best && read.known(read.person(best.known.id));
  return known && { known, isMerged: known !== best?.known };
}

/** How many facts are known of somebody beyond what a row says; undefined where it says others. */
function moreThan(
  row: ImportRow,
  { person, contact }: Known,
  read: ReadRegister,
  house: string,
): number | undefined {
  if (fold(person.firstName) !== fold(row.firstName)) return undefined;
  const facts: readonly (readonly [said: string, known: string])[] = [
    [fold(row.lastName), fold(contact?.lastName ?? '')],
    [row.organisation === '' ? '' : house, read.houseOf(person)],
    [mailKey(row.email), mailKey(contact?.email ?? '')],
    [phoneKey(row.phone), phoneKey(contact?.phone ?? '')],
    [row.kind, person.kind],
  ];
  if (facts.some(([said, known]) => said !== '' && said !== known)) return undefined;
  return facts.filter(([said, known]) => said === '' && known !== '').length;
}

/** Is one first name the other, written shorter or with a letter wrong? */
const isSameFirst = (a: string, b: string): boolean => {
  const [one, other] = [fold(a), fold(b)];
  return one.startsWith(other) || other.startsWith(one) || isNearName(a, b);
};

/**
 * Finds who of the register each person of a file is, nobody twice. Addresses count first, then the whole name with the
 * organisation, then what is known of a name. Nobody is made anew who may be one of several: a second time they would
 * be made again.
 */
export function matchGroups(
  groups: readonly Group[],
  { byMail, byName, byFirst }: RegisterIndex,
  read: ReadRegister,
  houseOf: (organisation: string) => string,
): Matches {
  const claimed = new Set(groups.flatMap(({ known }) => (known ? [known.id] : [])));
  const matches = new Map<Group, Match>();
  const unclear = new Set<Group>();
  const namesakes = new Set<Group>();
  for (const group of groups)
    if (group.known) matches.set(group, { known: group.known, by: group.email === '' ? 'name' : 'mail' });
  const each = (find: (group: Group) => readonly Known[], by: MatchedBy): void => {
    for (const group of groups) {
      if (matches.has(group) || unclear.has(group)) continue;
      // Two spellings of one who was merged are one.
      const ends = [...new Set(find(group).map(({ id }) => read.person(id)))];
      if (ends.length > 1) unclear.add(group);
      const known = read.known(ends[0] ?? '');
      if (ends.length !== 1 || !known || claimed.has(known.id)) continue;
      claimed.add(known.id);
      matches.set(group, { known, by });
    }
  };
  const mayBe = (group: Group, { contact }: Known) =>
    group.email === '' || !contact?.email || mailKey(contact.email) === mailKey(group.email);
  each((group) => {
    const same = group.email === '' ? [] : byMail.at(mailKey(group.email));
    const called = same.filter(({ person }) => fold(person.firstName) === fold(group.firstName));
    // An address that an office shares wants the name, too.
    return called.length > 0
      ? called
      : same.filter((one) => same.length === 1 && isSameFirst(one.person.firstName, group.firstName));
  }, 'mail');
  each(
    (group) =>
      byName
        .at(nameKey(group.firstName, group.lastName, houseOf(group.organisation)))
        .filter((one) => mayBe(group, one)),
    'name',
  );
  each((group) => {
    const called = byFirst
      .at(nameKey(group.firstName, '', houseOf(group.organisation)))
      .filter(({ person, contact }) => fitsLastName(group.lastName, person, contact));
    if (called.length > 0) namesakes.add(group);
    return called.filter((one) => mayBe(group, one));
  }, 'name');
  return { matches, unclear, namesakes };
}

/** May somebody have this last name? Whoever's is not known may, if the initial does not say otherwise. */
function fitsLastName(lastName: string, person: Person, contact: Contact | undefined): boolean {
  const mine = fold(lastName);
  const theirs = fold(contact?.lastName ?? '');
  if (mine === '' || theirs === '') {
    const initial = fold(person.lastInitial);
    return mine === '' || initial === '' || mine.startsWith(initial);
  }
  return mine === theirs;
}
