import { compareClaims, holderIn, nobodyYet } from '../breakfast/turn-claim.ts';
import type { Change } from '../change.ts';
import { joiningId } from '../id.ts';
import { err, ok, type Result } from '../result.ts';
import { dayAt } from '../time.ts';
import type { Activity, Joining } from './activity.ts';
import type { ActivityRow, JoiningRow } from './activity-rules.ts';

/** Why nobody signs up for an activity, or null. A full one has a queue. */
export function mayJoin(
  { state, signUp, openness, ends }: Activity,
  now: number,
): 'not-held' | 'over' | 'no-sign-up' | 'internal' | null {
  if (state !== 'agreed') return 'not-held';
  if (ends <= now) return 'over';
  if (!signUp) return 'no-sign-up';
  return openness === 'internal' ? 'internal' : null;
}

/** Everything that is said of a joining: whole rows, for a part of one would tell neither whose nor of which day it is. */
const joiningOf = (
  { id, fields }: ActivityRow,
  person: string,
  claim: Joining['claim'],
  timeZone: string,
): Change => ({
  kind: 'joining',
  id: joiningId(person, id),
  fields: { person, activity: id, day: dayAt(fields.ends - 1, timeZone), claim, gone: false },
});

/**
 * "I'll take part", at `at` (epoch ms): the same from two devices is one, from the earlier moment. `current`: what is
 * known of theirs. Saying it again keeps the place in the queue.
 */
export function join(
  activity: ActivityRow,
  person: string,
  current: Joining | undefined,
  { at, timeZone }: { readonly at: number; readonly timeZone: string },
): Result<Change[], 'not-held' | 'over' | 'no-sign-up' | 'internal'> {
  const refusal = mayJoin(activity.fields, at);
  if (refusal) return err(refusal);
  const { round, person: holder } = holderIn(current?.claim ?? nobodyYet);
  return ok(
    holder === null ? [joiningOf(activity, person, { round: Math.max(0, round), at, person }, timeZone)] : [],
  );
}

/** "I'm not coming after all": whoever was next has the place. Nothing for somebody who never signed up. */
export function withdrawJoining(
  activity: ActivityRow,
  person: string,
  current: Joining | undefined,
  { at, timeZone }: { readonly at: number; readonly timeZone: string },
): Change[] {
  const claim = holderIn(current?.claim ?? nobodyYet);
  if (claim.person === null) return [];
  return [joiningOf(activity, person, { round: claim.round + 1, at, person: null }, timeZone)];
}

/** The joinings of an activity that was moved to another day follow it, or they would be forgotten by the old one. */
export const followMove = (
  activity: ActivityRow,
  joinings: Iterable<JoiningRow>,
  timeZone: string,
): Change[] =>
  [...joinings]
    .filter(({ fields }) => fields.activity === activity.id)
    .map(({ fields }) => joiningOf(activity, fields.person, fields.claim, timeZone))
    .filter(({ id, fields }) => [...joinings].some((row) => row.id === id && row.fields.day !== fields.day));

/** Who has a place, in the order in which they asked, and who waits for one. */
export interface Places {
  readonly inside: readonly Joining[];
  readonly waiting: readonly Joining[];
  /** Places that nobody has; null for no end of them. */
  readonly free: number | null;
}

/** The claims that stand, the earliest first. At one moment the smaller id is first, on every device. */
const standing = (joinings: Iterable<Joining>): Joining[] =>
  [...joinings]
    .filter(({ claim }) => claim.person !== null)
    // In one round the earlier claim wins, so an order of claims is an order of places.
    .sort(
      (a, b) =>
        compareClaims({ ...b.claim, round: 0 }, { ...a.claim, round: 0 }) || (a.person < b.person ? -1 : 1),
    );

/** Who takes part in an activity that has room for so many (null: for everybody). In any order the same answer. */
export function placesOf(joinings: Iterable<Joining>, capacity: number | null): Places {
  const all = standing(joinings);
  if (capacity === null) return { inside: all, waiting: [], free: null };
  return {
    inside: all.slice(0, capacity),
    waiting: all.slice(capacity),
    free: Math.max(0, capacity - all.length),
  };
}

/** Where somebody stands: with a place, in the queue (`place` 1 for whoever is next), or not at all. */
export type Standing =
  | { readonly is: 'inside' }
  | { readonly is: 'waiting'; readonly place: number }
  | { readonly is: 'out' };

export function standingOf({ inside, waiting }: Places, person: string | null): Standing {
  if (person === null) return { is: 'out' };
  if (inside.some((one) => one.person === person)) return { is: 'inside' };
  const place = waiting.findIndex((one) => one.person === person) + 1;
  return place > 0 ? { is: 'waiting', place } : { is: 'out' };
}
