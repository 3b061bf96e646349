import { checkOut, isPresent, undoCheckOut } from '../../../domain/arrival/arrival.ts';
import { createDirectory, type Directory } from '../../../domain/arrival/directory.ts';
import type { Hub } from '../../../domain/hub.ts';
import type { Organisation } from '../../../domain/organisation.ts';
import { ok, type Result } from '../../../domain/result.ts';
import { commit } from '../../../local/commit.ts';
import type { RowOf } from '../../../local/row.ts';
import { now } from '../../../local/time.ts';
import type { People } from '../people.ts';
import type { SaveRefusal } from '../save-words.ts';
import { words } from './words.ts';

/** Somebody, or a whole group, who is here and may leave. */
export interface Leaver {
  readonly name: string;
  /** Their visits that are going on. */
  readonly visits: readonly string[];
}

/** Those who are here, to be found by name; the ids of the register are keys of `leavers`. */
export interface HereToLeave {
  readonly register: Directory;
  readonly leavers: ReadonlyMap<string, Leaver>;
}

type Visits = readonly RowOf<'visit'>[];

function addGroups(visits: Visits, found: HereToLeave, leavers: Map<string, Leaver>): void {
  const byGroup = new Map<string, Visits>();
  for (const visit of visits) {
    const { group } = visit.fields;
    if (group !== null) byGroup.set(group, [...(byGroup.get(group) ?? []), visit]);
  }
  for (const [group, members] of byGroup) {
    const id = `group-${group}`;
    const name = members[0]?.fields.groupName || words.unnamedGroup();
    const size = members.reduce((sum, { fields }) => sum + fields.party, 0);
    leavers.set(id, { name, visits: members.map((visit) => visit.id) });
    // A group stands where people have their organisation.
    const label = words.groupOf(size);
    found.register.nameOrganisation(label, { name: label, short: '' });
    found.register.put({ id, firstName: name, lastInitial: '', organisation: label });
  }
}

/** Makes a register of those who are here at `at` and may leave: people, and groups as a whole. */
export function hereToLeave(
  visits: Visits,
  people: People,
  organisations: ReadonlyMap<string, Organisation>,
  place: Pick<Hub, 'closes' | 'timeZone'>,
  at: number,
): HereToLeave {
  const leavers = new Map<string, Leaver>();
  const found = { register: createDirectory(), leavers };
  const present = visits.filter(({ fields }) => isPresent(fields, place, at));
  for (const { id, fields } of present) {
    const person = fields.person === null ? undefined : people.get(fields.person)?.fields;
    if (!person || fields.person === null) continue;
    const { firstName, lastInitial, organisation } = person;
    const both = [...(leavers.get(fields.person)?.visits ?? []), id];
    leavers.set(fields.person, { name: firstName, visits: both });
    if (organisation !== null) found.register.nameOrganisation(organisation, organisations.get(organisation));
    found.register.put({ id: fields.person, firstName, lastInitial, organisation });
  }
  addGroups(present, found, leavers);
  return found;
}

/** Checks out; answers when it was (epoch ms). */
export async function leave(leaver: Pick<Leaver, 'visits'>): Promise<Result<number, SaveRefusal>> {
  const at = now();
  const saved = await commit(leaver.visits.map((visit) => checkOut(visit, at)));
  return saved.ok ? ok(at) : saved;
}

/** Takes a check-out back. */
export const stayAfterAll = (leaver: Pick<Leaver, 'visits'>): Promise<Result<void, SaveRefusal>> =>
  commit(leaver.visits.map((visit) => undoCheckOut(visit, now())));
