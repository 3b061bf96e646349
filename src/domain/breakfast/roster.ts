import type { Change, Fields } from '../change.ts';
import { turnId } from '../id.ts';
import { err, ok, type Result } from '../result.ts';
import type { Day } from '../time.ts';
import type { Turn } from './turn.ts';
import { nobodyYet } from './turn-claim.ts';

/** A place on the roster: a task of one breakfast, or its backup. */
export interface TurnPlace {
  readonly day: Day;
  readonly task: string;
  readonly backup: boolean;
}

/** What a device said when somebody took a turn on it, to be compared with what became of it. */
export interface Claim extends TurnPlace {
  readonly person: string;
  readonly round: number;
}

/** Somebody takes a turn: what is said, and what to remember of it; no changes when they have it already. */
export interface Taking {
  readonly changes: readonly Change[];
  readonly claim: Claim;
}

const idOf = ({ day, task, backup }: TurnPlace): string => turnId(day, task, backup);

function claimOf(place: TurnPlace, person: string, now: number, current: Turn | undefined): Taking {
  const { day, task, backup } = place;
  const before = current?.holder ?? nobodyYet;
  if (before.person === person)
    return { changes: [], claim: { day, task, backup, person, round: before.round } };
  const round = before.round + 1;
  const holder = { round, at: now, person };
  // The offer was its holder's; without one nothing is said of it, for another may be making one.
  const offer: Fields = current?.offered === true ? { offered: false } : {};
  const fields = { day, task, backup, holder, ...offer };
  return {
    changes: [{ kind: 'turn', id: idOf(place), fields }],
    claim: { day, task, backup, person, round },
  };
}

/** Takes a turn that nobody has, as far as this device knows (`current`); `now` is epoch ms. */
export function takeTurn(
  place: TurnPlace,
  person: string,
  now: number,
  current: Turn | undefined,
): Result<Taking, 'taken'> {
  const holder = current?.holder.person ?? null;
  return holder !== null && holder !== person ? err('taken') : ok(claimOf(place, person, now, current));
}

/** Takes over a turn that its holder has offered. Free ones may be accepted, too: it comes to the same. */
export function acceptTurn(turn: Turn, person: string, now: number): Result<Taking, 'taken'> {
  const { holder, offered } = turn;
  const isOpen = holder.person === null || holder.person === person || offered;
  return isOpen ? ok(claimOf(turn, person, now, turn)) : err('taken');
}

/** A turn is left; `isLocked`: so late that the host has to hear of it. */
export interface Leaving {
  readonly changes: readonly Change[];
  readonly isLocked: boolean;
}

/** Is it so close to the start (epoch ms) that leaving a turn alerts the desk? */
export const isLocked = (starts: number, lockHours: number, now: number): boolean =>
  now >= starts - lockHours * 3_600_000;

/** Leaves one's own turn. Nobody is held to it: after the lock the desk is told, that is all. */
export function leaveTurn(
  turn: Turn,
  person: string,
  now: number,
  lock: { readonly starts: number; readonly lockHours: number },
): Result<Leaving, 'not-yours'> {
  if (turn.holder.person !== person) return err('not-yours');
  const holder = { round: turn.holder.round + 1, at: now, person: null };
  const change: Change = { kind: 'turn', id: idOf(turn), fields: { holder, offered: false } };
  return ok({ changes: [change], isLocked: isLocked(lock.starts, lock.lockHours, now) });
}

/** "I would be glad if somebody took over", or no longer; of one's own turn. */
export function offerTurn(turn: Turn, person: string, offered: boolean): Result<Change[], 'not-yours'> {
  if (turn.holder.person !== person) return err('not-yours');
  return ok(offered === turn.offered ? [] : [{ kind: 'turn', id: idOf(turn), fields: { offered } }]);
}

/** Was a turn left after its lock, with nobody there now? That is what the desk is alerted to. */
export const isLateLeft = (
  { holder }: Pick<Turn, 'holder'>,
  { starts, lockHours }: { readonly starts: number; readonly lockHours: number },
): boolean => holder.round > 0 && holder.person === null && isLocked(starts, lockHours, holder.at);

/** A turn that somebody took and does not have after all. */
export interface LostClaim {
  readonly claim: Claim;
  /** Who has it now; null for nobody. */
  readonly by: string | null;
  /** `first`: somebody else had taken it before, while the devices were apart. `later`: it has passed on since. */
  readonly why: 'first' | 'later';
}

/** Which of these claims came to nothing, by the turns as they stand. A turn that is not known yet tells nothing. */
export function lostClaims(claims: readonly Claim[], turns: Iterable<Turn>): LostClaim[] {
  const byId = new Map([...turns].map((turn) => [idOf(turn), turn]));
  return claims.flatMap((claim): LostClaim[] => {
    const holder = byId.get(idOf(claim))?.holder;
    if (!holder || holder.person === claim.person || holder.round < claim.round) return [];
    return [{ claim, by: holder.person, why: holder.round === claim.round ? 'first' : 'later' }];
  });
}
