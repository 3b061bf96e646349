import type { Change, Fields } from '../change.ts';
import type { Contact } from '../contact.ts';
import type { Person } from '../person.ts';
import { fold, shortText } from '../text.ts';
import type { Group } from './import-groups.ts';
import type { MatchedBy } from './import-match.ts';
import type { PlannedPerson, PlanOptions } from './import-plan.ts';
import { mailKey, phoneKey } from './keys.ts';
import type { Known, ReadRegister } from './register.ts';

const initialOf = (lastName: string): string => shortText([...lastName][0] ?? '', 1).toUpperCase();

/** Somebody who is new: a face that nobody else sees yet, and how to reach them. */
export function planNew(
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

const sameText = { lastName: fold, email: mailKey, phone: phoneKey } as const;

/** Somebody who is known: what a file says that is not known of them. */
export function planChange(
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
    // Capitals and blanks stay as they were written here.
    if (group[field] === '' || sameText[field](group[field]) === sameText[field](before[field])) continue;
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
