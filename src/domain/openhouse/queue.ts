import type { WeekSignUp } from './week-sign-up.ts';

/** What counts of a sign-up when people line up; others' phones know no more of it. */
export interface Claim {
  readonly id: string;
  readonly fields: Pick<WeekSignUp, 'coming' | 'claimed'>;
}

/** Who claimed first; of two in the same millisecond the smaller id, so that every device lines up alike. */
const byClaim = (a: Claim, b: Claim): number =>
  a.fields.claimed.at - b.fields.claimed.at || (a.id < b.id ? -1 : 1);

/** Those who come on a day: who has a place, and who waits, both in the order of their claims. */
export interface LineUp<C extends Claim> {
  readonly placed: readonly C[];
  readonly waiting: readonly C[];
}

/**
 * Lines up the sign-ups of one day. The order is that of the claims, whichever device they were made on and whenever
 * they came: whoever withdraws leaves their place to the first who waits. `capacity` null: room for all.
 */
export function lineUp<C extends Claim>(claims: Iterable<C>, capacity: number | null): LineUp<C> {
  const coming = [...claims].filter(({ fields }) => fields.coming).sort(byClaim);
  const room = capacity ?? coming.length;
  return { placed: coming.slice(0, room), waiting: coming.slice(room) };
}

/** Where somebody stands on a day. `place`: from 1, of those who wait. */
export type Standing =
  | { readonly state: 'placed' }
  | { readonly state: 'waiting'; readonly place: number }
  | { readonly state: 'none' };

/** Where the sign-up with this id stands. */
export function standingIn(id: string, { placed, waiting }: LineUp<Claim>): Standing {
  if (placed.some((claim) => claim.id === id)) return { state: 'placed' };
  const index = waiting.findIndex((claim) => claim.id === id);
  return index < 0 ? { state: 'none' } : { state: 'waiting', place: index + 1 };
}
