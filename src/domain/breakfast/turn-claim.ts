import type { Fields } from '../change.ts';
import type { Holder } from './turn.ts';

/** Who has a turn that has never been taken. */
export const nobodyYet: Holder = { round: 0, at: 0, person: null };

/**
 * Which of two claims wins: above 0 `a`, below 0 `b`, 0 when they say the same. The later round; in one round
 * somebody over nobody, for whoever takes what another leaves at the same time shall have it; then the earlier
 * instant, then the smaller id.
 */
export function compareClaims(a: Holder, b: Holder): number {
  if (a.round !== b.round) return a.round - b.round;
  if ((a.person === null) !== (b.person === null)) return a.person === null ? -1 : 1;
  if (a.at !== b.at) return b.at - a.at;
  if (a.person === null || b.person === null || a.person === b.person) return 0;
  return a.person < b.person ? 1 : -1;
}

/** A holder as a row has it, whoever wrote it: what is none counts as earlier than any. */
export function holderIn(value: unknown): Holder {
  const { round, at, person } = (value ?? {}) as Partial<Record<keyof Holder, unknown>>;
  return {
    round: typeof round === 'number' ? round : -1,
    at: typeof at === 'number' ? at : Number.MAX_SAFE_INTEGER,
    person: typeof person === 'string' ? person : null,
  };
}

/**
 * May the phone of `person` (null: nobody's) say this of a turn as it stands? It claims for its own person, leaves
 * what is theirs, and says of that alone that it is offered. In the round that is going on nobody is refused: two
 * may have claimed it while cut off from each other, and the merge decides. The next round begins only with a turn
 * that is free, their own, or offered. A phone that is nobody's says nothing but that a turn which is free by now is
 * free: its person may have left it before they were erased.
 */
export function refuseClaim(
  person: string | null,
  change: Fields,
  current: Fields | undefined,
): 'not-yours' | null {
  const now = current?.holder === undefined ? nobodyYet : holderIn(current.holder);
  const isOffered = current?.offered === true;
  const said = change.holder === undefined ? undefined : holderIn(change.holder);
  if (person === null) {
    const isFreeAnyway = said?.person === null && now.person === null && said.round <= now.round;
    return isFreeAnyway && (change.offered ?? isOffered) === isOffered ? null : 'not-yours';
  }
  if (said) {
    if (said.person !== null && said.person !== person) return 'not-yours';
    const isFree = now.person === null || now.person === person;
    const isNext = said.round === now.round + 1;
    if (said.round > now.round && !(isFree && (isNext || said.person === null)))
      if (!(isNext && isOffered && said.person !== null)) return 'not-yours';
  }
  if (change.offered === undefined || change.offered === isOffered) return null;
  const winner = said && compareClaims(said, now) > 0 ? said : now;
  // Leaving takes the offer along; of another's turn nobody says anything.
  const isTheirs = winner.person === person || (winner === said && change.offered === false);
  return isTheirs ? null : 'not-yours';
}
