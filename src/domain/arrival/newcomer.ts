import type { Change } from '../change.ts';
import type { Hub } from '../hub.ts';
import { makeId } from '../id.ts';
import type { Organisation } from '../organisation.ts';
import type { Person } from '../person.ts';
import { err, ok, type Result } from '../result.ts';
import { cleanName, cleanText, fold, shortText } from '../text.ts';
import { type CheckIn, checkIn, checkInParty, type VisitDetails } from './arrival.ts';

/** What somebody writes who is here for the first time. */
export interface NewcomerForm {
  readonly firstName: string;
  readonly lastInitial?: string;
  /** An id from the register, or free text for one that is not in it; both empty: none. */
  readonly organisation: { readonly id: string | null; readonly text: string };
  readonly details?: VisitDetails;
  readonly visible?: boolean;
  readonly kind?: Person['kind'];
}

export type NewcomerRefusal =
  | 'name-empty'
  | 'name-too-long'
  | 'organisation-too-long'
  | 'group-empty'
  | 'group-too-large';

/** Organisations by folded name, as far as the register goes. */
export type OrganisationFinder = (folded: string) => string | undefined;

/**
 * Finds the organisation somebody wrote, or makes one flagged for the community manager.
 * Answers its id (null for none) and the change that makes it, if one is needed.
 */
function settleOrganisation(
  given: NewcomerForm['organisation'],
  find: OrganisationFinder,
  newId: () => string,
): Result<{ id: string | null; changes: readonly Change[] }, NewcomerRefusal> {
  if (given.id !== null) return ok({ id: given.id, changes: [] });
  const name = cleanText(given.text);
  if (!name) return ok({ id: null, changes: [] });
  if (name.length > 200) return err('organisation-too-long');
  const known = find(fold(name));
  if (known !== undefined) return ok({ id: known, changes: [] });
  const id = newId();
  const fields: Organisation = { name, short: '', kind: 'other', place: '', checked: false };
  return ok({ id, changes: [{ kind: 'organisation', id, fields: { ...fields } }] });
}

/** A person who wrote themselves in: nobody is turned away, the community manager looks later. */
const newPerson = (
  firstName: string,
  lastInitial: string,
  organisation: string | null,
  form: Pick<NewcomerForm, 'visible' | 'kind'>,
): Person => ({
  firstName,
  lastInitial: shortText(lastInitial, 2),
  organisation,
  kind: form.kind ?? 'guest',
  visible: form.visible ?? false,
  checked: false,
  firstDay: null,
});

/** Makes a person (and an organisation, if it is new) without a visit: a phone's "this is me". */
export function writeIn(
  form: NewcomerForm,
  find: OrganisationFinder,
  newId: () => string = makeId,
): Result<{ person: string; fields: Person; changes: readonly Change[] }, NewcomerRefusal> {
  const name = cleanName(form.firstName);
  if (!name.ok) return name;
  const organisation = settleOrganisation(form.organisation, find, newId);
  if (!organisation.ok) return organisation;
  const person = newId();
  const fields = newPerson(name.value, form.lastInitial ?? '', organisation.value.id, form);
  return ok({
    person,
    fields,
    changes: [...organisation.value.changes, { kind: 'person', id: person, fields: { ...fields } }],
  });
}

/** A newcomer writes themselves in and is here: person, visit and perhaps an organisation, in one go. */
export function welcome(
  form: NewcomerForm,
  hub: Pick<Hub, 'timeZone'>,
  now: number,
  find: OrganisationFinder,
  newId: () => string = makeId,
): Result<CheckIn & { person: string }, NewcomerRefusal> {
  const written = writeIn(form, find, newId);
  if (!written.ok) return written;
  const { person, fields, changes } = written.value;
  const visit = checkIn(person, fields, hub, now, undefined, form.details);
  // Who was never here is not in the register either.
  const undo: Change[] = [
    { kind: 'visit', id: visit.visit, fields: { gone: true } },
    { kind: 'person', id: person, fields: { gone: true } },
  ];
  return ok({ ...visit, person, changes: [...changes, ...visit.changes], undo });
}

/** The largest group the door takes in one go. */
export const largestGroup = 500;

/** A group as its leader writes it: names one a line (as many as are known) and how many there are in all. */
export interface GroupForm {
  readonly name: string;
  readonly organisation: NewcomerForm['organisation'];
  readonly names: string;
  readonly count: number;
  readonly details?: VisitDetails;
}

/** Splits a pasted list of names: one a line, or separated by semicolons; blanks are passed over. */
export const splitNames = (text: string): string[] =>
  text
    .split(/[\n\r;]+/)
    .map(cleanText)
    .filter((name) => name !== '');

/** A whole group comes in at once: a visit for each name, and one for the rest as a number. */
export function welcomeGroup(
  form: GroupForm,
  hub: Pick<Hub, 'timeZone'>,
  now: number,
  find: OrganisationFinder,
  newId: () => string = makeId,
): Result<
  {
    group: string;
    people: readonly { person: string; firstName: string }[];
    unnamed: number;
    organisation: string | null;
    changes: readonly Change[];
  },
  NewcomerRefusal
> {
  const names = splitNames(form.names);
  const total = Math.max(names.length, Math.floor(form.count) || 0);
  if (total < 1) return err('group-empty');
  if (total > largestGroup) return err('group-too-large');
  const organisation = settleOrganisation(form.organisation, find, newId);
  if (!organisation.ok) return organisation;
  const group = newId();
  const groupName = shortText(form.name, 200);
  const details: VisitDetails = { ...form.details, kind: 'group', group, groupName };
  const changes: Change[] = [...organisation.value.changes];
  const people: { person: string; firstName: string }[] = [];
  for (const given of names) {
    const name = cleanName(given);
    if (!name.ok) return name;
    const person = newId();
    const fields = newPerson(name.value, '', organisation.value.id, {});
    changes.push({ kind: 'person', id: person, fields: { ...fields } });
    changes.push(...checkIn(person, fields, hub, now, undefined, details).changes);
    people.push({ person, firstName: name.value });
  }
  const unnamed = total - names.length;
  if (unnamed > 0) changes.push(checkInParty(group, groupName, unnamed, hub, now, details));
  return ok({ group, people, unnamed, organisation: organisation.value.id, changes });
}
