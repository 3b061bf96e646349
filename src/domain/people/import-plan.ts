import type { Change } from '../change.ts';

import type { Organisation } from '../organisation.ts';
import type { Person } from '../person.ts';
import { fold } from '../text.ts';
import { changesOfPlan, withChanges } from './import-apply.ts';
import { type Group, groupRows } from './import-groups.ts';
import { impliedBy, indexRegister, type MatchedBy, matchGroups } from './import-match.ts';
import { planChange, planNew } from './import-person.ts';
import type { ImportRow } from './import-rows.ts';
import { isNearName, newOrganisation } from './new-organisation.ts';
import { type Register, readRegister } from './register.ts';

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

/** Rows that move people may make others readable; so often is it read again at most. */
const mostReadings = 5;

/**
 * Plans what a file would change: people who are new, what is new of those who are known, and organisations. It is read
 * until it says nothing new, so that the same file a second time changes nothing.
 */
export function planImport(rows: readonly ImportRow[], register: Register, options: PlanOptions): ImportPlan {
  let plan = planOnce(rows, register, options);
  let at = register;
  let last = plan;
  for (let n = 1; n < mostReadings; n++) {
    const changes = changesOfPlan(last);
    if (changes.length === 0 || isPlain(last)) break;
    at = withChanges(at, changes);
    last = planOnce(rows, at, options);
    plan = joinPlans(plan, last);
  }
  return plan;
}

/**
 * Is every row a person of its own, new or known word for word? Then each would be known word for word the next time,
 * and nobody has to look.
 */
const isPlain = ({ people }: ImportPlan): boolean =>
  people.every(
    ({ group, outcome, hasNamesake }) =>
      group.again.length === 0 &&
      ((outcome === 'new' && !hasNamesake) || (outcome === 'same' && group.known !== undefined)),
  );

/** What a later reading changes beside what an earlier one does, person by person. */
function joinPlans(earlier: ImportPlan, later: ImportPlan): ImportPlan {
  const people = new Map(earlier.people.map((one) => [one.id === '' ? one : one.id, one]));
  for (const one of later.people) {
    if (one.changes.length === 0) continue;
    const before = people.get(one.id);
    people.set(one.id, {
      ...(before ?? one),
      outcome: before && before.outcome !== 'same' ? before.outcome : one.outcome,
      changed: [...(before?.changed ?? []), ...one.changed],
      changes: [...(before?.changes ?? []), ...one.changes],
      undo: [...one.undo, ...(before?.undo ?? [])],
    });
  }
  return {
    people: [...people.values()],
    organisations: [...earlier.organisations, ...later.organisations],
  };
}

const untouched = {
  id: '',
  by: 'none',
  outcome: 'unclear',
  changed: [],
  hasNamesake: true,
  changes: [],
  undo: [],
} as const;

function planOnce(rows: readonly ImportRow[], register: Register, options: PlanOptions): ImportPlan {
  const read = readRegister(register);
  const houseKey = (name: string) =>
    name === '' ? '' : (read.findOrganisation(name) ?? `new ${fold(name)}`);
  const index = indexRegister(register, read);
  const groups = groupRows(rows, {
    houseOf: houseKey,
    impliedBy: (row) => impliedBy(row, index, read, houseKey(row.organisation)),
    houseOfKnown: ({ person }) => read.houseOf(person),
  });
  const { matches, unclear, namesakes } = matchGroups(groups, index, read, houseKey);
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
