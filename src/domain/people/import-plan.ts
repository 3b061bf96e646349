import type { Change, Fields } from '../change.ts';
import type { Contact } from '../contact.ts';
import type { Organisation } from '../organisation.ts';
import type { Person } from '../person.ts';
import { fold, shortText } from '../text.ts';
import { type Group, groupRows } from './import-groups.ts';
import { type MatchedBy, matchGroups } from './import-match.ts';
import type { ImportRow } from './import-rows.ts';
import { isNearName, newOrganisation } from './new-organisation.ts';
import { type Known, type ReadRegister, type Register, readRegister } from './register.ts';

/** What becomes of one person of a file. */
export interface PlannedPerson {
  readonly id: string;
  readonly group: Group;
  readonly by: MatchedBy;
  readonly outcome: 'new' | 'changed' | 'same' | 'unclear';
  /** Which of their facts become others, with what stood there before. */
  readonly changed: readonly { readonly field: ChangedField; readonly from: string; readonly to: string }[];
  /** Somebody else bears the same name at the same organisation, with another mail address. */
  readonly hasNamesake: boolean;
  readonly changes: readonly Change[];
  readonly undo: readonly Change[];
}
export type ChangedField = 'lastName' | 'organisation' | 'email' | 'phone' | 'kind';

/** An organisation that a file brings, and one of the register that it may be, written otherwise. */
export interface PlannedOrganisation {
  readonly id: string;
  readonly name: string;
  readonly near: string | undefined;
  readonly change: Change;
}

/** All that an import would do. Nothing of it is written yet. */
export interface ImportPlan {
  readonly people: readonly PlannedPerson[];
  readonly organisations: readonly PlannedOrganisation[];
}

export interface PlanOptions {
  /** What those are who are new, where the file does not say it. */
  readonly kind: Person['kind'];
  readonly newId: () => string;
}

const initialOf = (lastName: string): string => shortText([...lastName][0] ?? '', 1).toUpperCase();

const untouched = {
  id: '',
  by: 'none',
  outcome: 'unclear',
  changed: [],
  hasNamesake: true,
  changes: [],
  undo: [],
} as const;

/** Plans what a file would change: people who are new, what is new of those who are known, and organisations. */
export function planImport(rows: readonly ImportRow[], register: Register, options: PlanOptions): ImportPlan {
  const read = readRegister(register);
  const houseKey = (name: string) =>
    name === '' ? '' : (read.findOrganisation(name) ?? `new ${fold(name)}`);
  const groups = groupRows(rows, houseKey);
  const { matches, unclear, namesakes } = matchGroups(groups, register, read, houseKey);
  const organisations = new Map<string, PlannedOrganisation>();
  const names = [...new Set([...register.organisations.values()].map(({ name }) => name))];
  const houseFor = (name: string): string | null => {
    if (name === '') return null;
    const found = read.findOrganisation(name);
    if (found !== undefined) return found;
    const key = fold(name) || name;
    let planned = organisations.get(key);
    if (!planned) {
      const id = options.newId();
      const fields: Organisation = newOrganisation(name);
      const near = names.find((one) => isNearName(one, name));
      planned = { id, name, near, change: { kind: 'organisation', id, fields: { ...fields } } };
      organisations.set(key, planned);
    }
    return planned.id;
  };
  const nameOf = (id: string | null) => (id === null ? '' : (register.organisations.get(id)?.name ?? ''));
  const people = groups.map((group): PlannedPerson => {
    if (unclear.has(group)) return { ...untouched, group };
    const match = matches.get(group);
    const house = houseFor(group.organisation);
    if (!match) return planNew(group, house, namesakes.has(group), options);
    return planChange(group, house, match, read, nameOf);
  });
  return { people, organisations: [...organisations.values()] };
}

function planNew(
  group: Group,
  organisation: string | null,
  hasNamesake: boolean,
  options: PlanOptions,
): PlannedPerson {
  const id = options.newId();
  const { firstName, lastName, email, phone } = group;
  const kind = group.kind === '' ? options.kind : group.kind;
  const person: Person = {
    ...{ firstName, lastInitial: initialOf(lastName), organisation, kind },
    // Whether others may see them is theirs to say.
    ...{ visible: false, checked: true, firstDay: null },
  };
  const contact: Contact = { person: id, lastName, email, phone };
  const hasContact = lastName !== '' || email !== '' || phone !== '';
  const changes: Change[] = [
    { kind: 'person', id, fields: { ...person } },
    ...(hasContact ? [{ kind: 'contact' as const, id, fields: { ...contact } }] : []),
  ];
  const undo = changes.map((change): Change => ({ kind: change.kind, id, fields: { gone: true } })).reverse();
  return { id, group, by: 'none', outcome: 'new', changed: [], hasNamesake, changes, undo };
}

function planChange(
  group: Group,
  house: string | null,
  { known, by }: { readonly known: Known; readonly by: MatchedBy },
  read: ReadRegister,
  nameOf: (id: string | null) => string,
): PlannedPerson {
  const { id, person, contact } = known;
  const before = contact ?? { person: id, lastName: '', email: '', phone: '' };
  const changed: PlannedPerson['changed'][number][] = [];
  const face: Record<string, Fields[string]> = {};
  const reach: Record<string, Fields[string]> = {};
  for (const field of ['lastName', 'email', 'phone'] as const) {
    if (group[field] === '' || group[field] === before[field]) continue;
    changed.push({ field, from: before[field], to: group[field] });
    reach[field] = group[field];
  }
  if (house !== null && house !== read.houseOf(person)) {
    changed.push({ field: 'organisation', from: nameOf(person.organisation), to: group.organisation });
    face.organisation = house;
  }
  if (group.kind !== '' && group.kind !== person.kind) {
    changed.push({ field: 'kind', from: person.kind, to: group.kind });
    face.kind = group.kind;
  }
  const hasFace = Object.keys(face).length > 0;
  const hasReach = Object.keys(reach).length > 0;
  const backTo = (fields: object, from: Fields): Fields =>
    Object.fromEntries(Object.keys(fields).map((field) => [field, from[field] ?? null]));
  const wholeReach = contact ? reach : { ...before, ...reach };
  const changes: Change[] = [
    ...(hasFace ? [{ kind: 'person' as const, id, fields: face }] : []),
    ...(hasReach ? [{ kind: 'contact' as const, id, fields: wholeReach }] : []),
  ];
  const undo: Change[] = [
    ...(hasFace ? [{ kind: 'person' as const, id, fields: backTo(face, { ...person }) }] : []),
    // A contact that is gone would be gone for good; one that says nothing is as none.
    ...(hasReach ? [{ kind: 'contact' as const, id, fields: backTo(reach, { ...before }) }] : []),
  ];
  const outcome = changes.length > 0 ? 'changed' : 'same';
  return { id, group, by, outcome, changed, hasNamesake: false, changes, undo };
}
