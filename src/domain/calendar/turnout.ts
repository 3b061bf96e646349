import type { Visit } from '../arrival/visit.ts';
import type { Change } from '../change.ts';
import type { Activity, Joining, Turnout } from './activity.ts';
import type { ActivityRow } from './activity-rules.ts';
import { placesOf } from './joining-rules.ts';

type Stay = Pick<Visit, 'person' | 'arrived' | 'left'>;

/** The most that a host counts to. */
export const mostHeads = 100_000;

/** How many have a place, and how many of those who asked for one were in the house while it was on. */
export function attendanceAt(
  { starts, ends, capacity }: Pick<Activity, 'starts' | 'ends' | 'capacity'>,
  joinings: Iterable<Joining>,
  visits: Iterable<Stay>,
): Pick<Turnout, 'signedUp' | 'came'> {
  const { inside, waiting } = placesOf(joinings, capacity);
  const present = new Set<string>();
  for (const { person, arrived, left } of visits)
    if (person !== null && arrived.at < ends && (left === null || left > starts)) present.add(person);
  // Whoever waited may have been let in when somebody stayed away.
  const came = [...inside, ...waiting].filter(({ person }) => present.has(person)).length;
  return { signedUp: inside.length, came };
}

/**
 * What stays of an activity with sign-up that is over at `now` (epoch ms). Counted by every tablet from what it has; the
 * larger count stays, so one that knows less takes nothing away and says nothing.
 */
export function turnoutOf(
  { id, fields }: ActivityRow,
  joinings: Iterable<Joining>,
  visits: Iterable<Stay>,
  current: Turnout | undefined,
  now: number,
): Change[] {
  if (fields.state !== 'agreed' || !fields.signUp || fields.ends > now) return [];
  const { signedUp, came } = attendanceAt(fields, joinings, visits);
  if (current) {
    const isMore = signedUp > current.signedUp || came > current.came;
    return isMore ? [{ kind: 'turnout', id, fields: { signedUp, came } }] : [];
  }
  if (signedUp + came === 0) return [];
  // True since it was over: what the host has counted while this tablet was away is said later, and stands.
  return [{ kind: 'turnout', id, fields: { signedUp, came, counted: null }, trueSince: fields.ends }];
}

/** The host has counted heads (null: not after all). `known`: what is known beside it. */
export function countHeads(
  id: string,
  counted: number | null,
  current: Turnout | undefined,
  known: Pick<Turnout, 'signedUp' | 'came'>,
): Change[] {
  if ((current?.counted ?? null) === counted) return [];
  return [{ kind: 'turnout', id, fields: current ? { counted } : { ...known, counted } }];
}
