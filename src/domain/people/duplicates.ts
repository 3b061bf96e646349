import { fold } from '../text.ts';
import { mailKey } from './keys.ts';
import { isNearName } from './new-organisation.ts';
import { type Known, type ReadRegister, type Register, readRegister } from './register.ts';

/** Why two may be one: the same address (`mail`), the same name (`name`), or nearly the same (`near`). */
export type SameReason = 'mail' | 'name' | 'near' | 'short';

/** Two of the register that may be one. `id` is the same as long as the two are there: a no stays said. */
export interface Suggestion {
  readonly id: string;
  readonly why: SameReason;
  /** The one that would stay, and the one that would step back. */
  readonly into: string;
  readonly from: string;
}

const pairId = (a: string, b: string): string => (a < b ? `${a}+${b}` : `${b}+${a}`);

/** Who stays: whoever more is known of, then a member, then whoever came first. */
function better(a: Known, b: Known): boolean {
  const known = ({ person, contact }: Known): number =>
    [contact?.email, contact?.lastName, contact?.phone, person.firstDay].filter(Boolean).length * 2 +
    (person.kind === 'member' ? 1 : 0);
  const [mine, theirs] = [known(a), known(b)];
  if (mine !== theirs) return mine > theirs;
  const [day, other] = [a.person.firstDay ?? '9', b.person.firstDay ?? '9'];
  return day === other ? a.id < b.id : day < other;
}

function whySame(a: Known, b: Known): SameReason | undefined {
  const [last, other] = [fold(a.contact?.lastName ?? ''), fold(b.contact?.lastName ?? '')];
  const [initial, theirs] = [fold(a.person.lastInitial), fold(b.person.lastInitial)];
  const begins = last || initial;
  const otherBegins = other || theirs;
  const mayBe =
    begins === '' || otherBegins === '' || begins.startsWith(otherBegins) || otherBegins.startsWith(begins);
  const areTwo =
    a.contact?.email && b.contact?.email && mailKey(a.contact.email) !== mailKey(b.contact.email);
  if (!mayBe || areTwo) return undefined;
  const [first, second] = [a.person.firstName, b.person.firstName];
  if (fold(first) === fold(second)) return 'name';
  const isSureOfLast = last !== '' && last === other;
  return isSureOfLast && isNearName(first, second) ? 'near' : undefined;
}

/** People who may be in the register twice: of one address, or of one name at one organisation. */
export function suggestPeople(register: Register): Suggestion[] {
  const read = readRegister(register);
  const found = new Map<string, Suggestion>();
  const offer = (a: Known, b: Known, why: SameReason): void => {
    const [into, from] = better(a, b) ? [a, b] : [b, a];
    const id = pairId(a.id, b.id);
    if (!found.has(id)) found.set(id, { id, why, into: into.id, from: from.id });
  };
  const stands = register.people.filter(({ id }) => read.person(id) === id);
  for (const group of groupBy(stands, (one) => mailKey(one.contact?.email ?? '')))
    eachPair(group, (a, b) => {
      if (isNearName(a.person.firstName, b.person.firstName)) offer(a, b, 'mail');
    });
  // Names that are nearly the same begin the same.
  const key = ({ person }: Known) => `${read.houseOf(person)} ${[...fold(person.firstName)][0] ?? ''}`;
  for (const group of groupBy(stands, key))
    eachPair(group, (a, b) => {
      const why = whySame(a, b);
      if (why) offer(a, b, why);
    });
  return [...found.values()];
}

/** Organisations that may be one: written nearly the same, or one the short name of the other. */
export function suggestOrganisations(register: Register): Suggestion[] {
  const read = readRegister(register);
  const used = peopleIn(register, read);
  const stands = [...register.organisations].filter(([id]) => read.organisation(id) === id);
  const found: Suggestion[] = [];
  stands.forEach(([a, one], i) => {
    for (const [b, other] of stands.slice(i + 1)) {
      const isShort =
        (one.short !== '' && fold(one.short) === fold(other.name)) ||
        (other.short !== '' && fold(other.short) === fold(one.name));
      const why = isShort ? 'short' : isNearName(one.name, other.name) ? 'near' : undefined;
      if (!why) continue;
      const size = (id: string) => used.get(id) ?? 0;
      const isNamed = (one.short !== '') !== (other.short !== '') && (why === 'short' || size(a) === size(b));
      const isFirst = isNamed ? one.short !== '' : size(a) >= size(b);
      found.push({ id: pairId(a, b), why, into: isFirst ? a : b, from: isFirst ? b : a });
    }
  });
  return found;
}

function peopleIn(register: Register, read: ReadRegister): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { person } of register.people) {
    const house = read.houseOf(person);
    counts.set(house, (counts.get(house) ?? 0) + 1);
  }
  return counts;
}

/** Those that share a key, groups of two and more; an empty key is none. */
function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    if (key === '') continue;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

function eachPair<T>(all: readonly T[], tell: (a: T, b: T) => void): void {
  all.forEach((a, i) => {
    for (const b of all.slice(i + 1)) tell(a, b);
  });
}
