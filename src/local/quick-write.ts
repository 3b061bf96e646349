import type { Change } from '../domain/change.ts';
import { isWhole } from '../domain/kinds.ts';
import { changeToRow, mergeRows, type Row } from '../protocol/row.ts';
import { type Clock, makeStamp, tick } from '../protocol/stamp.ts';
import { type DeviceClock, guessClock, noteClock, witnessed } from './clock.ts';
import type { Database, OutboxEntry, StoredRow } from './db.ts';
import { writeOnGuess } from './guess.ts';
import { guessPacks, mayBePacked } from './packs.ts';
import type { PullState } from './pull-state.ts';
import { toStored } from './row.ts';
import { now } from './time.ts';

/** What a commit wrote. `people` is what `countPeople` answered. */
export interface Written {
  readonly rows: readonly StoredRow[];
  readonly entries: number;
  /** The entries themselves, where they are known. */
  readonly added?: readonly OutboxEntry[];
  readonly people?: number | undefined;
}

const mostChanges = 8;

/** Are so few worth the short way? */
export const isFew = (rows: readonly unknown[]): boolean => rows.length <= mostChanges;

/** Rows that look new: whole, each once, and in no pack. People are counted besides, so they take the long way. */
function looksNew(db: Database, changes: readonly (Omit<Change, 'kind'> & { kind: string })[]): boolean {
  const packs = guessPacks(db)?.packs;
  if (!packs || !isFew(changes)) return false;
  if (new Set(changes.map(({ kind, id }) => `${kind} ${id}`)).size < changes.length) return false;
  return changes.every(
    ({ kind, id, fields, trueSince }) =>
      trueSince === undefined && kind !== 'person' && isWhole(kind, fields) && !mayBePacked(packs, kind, id),
  );
}

/**
 * The short way of `commit` for rows that are new, as at every check-in: that nobody has such a row, and that clock
 * and packs are as this tab saw them last, is a guess. Answers undefined when it was wrong or nothing could be
 * guessed; then nothing is written.
 */
export async function writeQuickly(db: Database, changes: readonly Change[]): Promise<Written | undefined> {
  const clock = guessClock();
  const version = guessPacks(db)?.version;
  if (!clock || version === undefined || !db.isOpen() || !looksNew(db, changes)) return undefined;
  let next: Clock = clock;
  const rows: StoredRow[] = [];
  const entries: Omit<OutboxEntry, 'n'>[] = [];
  for (const { kind, id, fields } of changes) {
    next = tick(next, now());
    const row = changeToRow(kind, id, fields, makeStamp(next.time, next.counter, clock.device));
    rows.push(toStored(row));
    entries.push({ kind, id, row });
  }
  const after: DeviceClock = { ...next, device: clock.device };

  const adding: IDBRequest<IDBValidKey>[] = [];
  const isDone = await writeOnGuess(db, { clock, version, rows }, 'strict', (store) => {
    for (const entry of entries) adding.push(store('outbox').add(entry));
    store('meta').put({ key: 'clock', value: after });
  });
  if (!isDone) return undefined;
  noteClock(after);
  const added = entries.map((entry, i) => ({ ...entry, n: Number(adding[i]?.result) }));
  return { rows, entries: entries.length, added };
}

/**
 * The short way of `applyRows` for a few rows that are new here, as check-ins of another door are: rows, clock and
 * cursor in one transaction. Answers the rows, or undefined when that was not how things stood.
 */
export async function takeInQuickly(
  db: Database,
  rows: readonly Row[],
  from: PullState,
  to: PullState,
): Promise<readonly StoredRow[] | undefined> {
  const clock = guessClock();
  const version = guessPacks(db)?.version;
  if (!clock || version === undefined || !db.isOpen() || !looksNew(db, rows)) return undefined;
  const stored = rows.map((row) => toStored(mergeRows(undefined, row)));
  const after = witnessed(rows, clock);
  const isThere = (kept: unknown) => {
    const { cursor, view, sweep } = (kept as PullState | undefined) ?? { cursor: 0, view: '' };
    return cursor === from.cursor && view === from.view && sweep === undefined;
  };
  const guess = { clock, version, rows: stored, meta: { pull: isThere } };
  // Rows and cursor go together: what a power cut takes back is pulled again.
  const isDone = await writeOnGuess(db, guess, 'relaxed', (store) => {
    store('meta').put({ key: 'pull', value: to });
    if (after !== clock) store('meta').put({ key: 'clock', value: after });
  });
  if (!isDone) return undefined;
  noteClock(after);
  return stored;
}
