import { computed, type ReadonlySignal } from '@preact/signals';
import type { Claim } from '../domain/breakfast/roster.ts';
import type { Change } from '../domain/change.ts';
import { commit } from './commit.ts';
import { type Database, onConnection } from './db.ts';
import { rowTables } from './rows.ts';
import { changeSetting, liveSetting, noteSetting } from './settings.ts';

const key = 'breakfast.claims';
const kept = liveSetting<readonly Claim[]>(key, []);

const isSamePlace = (a: Claim, b: Omit<Claim, 'round'>): boolean =>
  a.day === b.day && a.task === b.task && a.backup === b.backup && a.person === b.person;

/**
 * The turns that were taken on this device, so that whoever took one can be told when it is not theirs after all
 * (`lostClaims` in the domain). They stay on the device and go with whoever is erased.
 */
export const claims: ReadonlySignal<readonly Claim[]> = computed(() => kept.value);

type Next = (known: readonly Claim[]) => readonly Claim[];

const change = (db: Database, next: Next): Promise<readonly Claim[]> =>
  changeSetting<readonly Claim[]>(db, key, (known = []) => next(known));

const without =
  (claim: Omit<Claim, 'round'>): Next =>
  (known) =>
    known.filter((one) => !isSamePlace(one, claim));

/** Writes down what is said of a turn and what is remembered of it: both, or neither. */
async function commitWith(changes: readonly Change[], next: Next): ReturnType<typeof commit> {
  let now: readonly Claim[] | undefined;
  const done = await commit(changes, {
    tables: (db) => [...rowTables(db), db.outbox],
    async work(db) {
      now = await change(db, next);
    },
  });
  if (done.ok && now) noteSetting(key, now);
  return done;
}

/** Writes down that a turn was taken here, and remembers it. Claims of days before `today` are let go of. */
export const commitTaken = (changes: readonly Change[], claim: Claim, today: string) =>
  commitWith(changes, (known) => [...without(claim)(known).filter(({ day }) => day >= today), claim]);

/** Writes down that a turn was left here, and forgets that it was taken. */
export const commitLeft = (changes: readonly Change[], claim: Omit<Claim, 'round'>) =>
  commitWith(changes, without(claim));

/** The loss of a claim has been told. */
export async function forgetClaim(claim: Omit<Claim, 'round'>): Promise<void> {
  const now = await onConnection((db) => db.transaction('rw', db.meta, () => change(db, without(claim))));
  noteSetting(key, now);
}
