import type { Change } from '../domain/change.ts';
import { isWhole } from '../domain/kinds.ts';
import { changeToRow } from '../protocol/row.ts';
import { type Clock, makeStamp, tick } from '../protocol/stamp.ts';
import { type DeviceClock, guessClock, noteClock } from './clock.ts';
import type { Database, OutboxEntry, StoredRow } from './db.ts';
import { guessPacks, mayBePacked, versionKey } from './packs.ts';
import { toStored } from './row.ts';
import { now } from './time.ts';

/** What a commit wrote. `people` is what `countPeople` answered. */
export interface Written {
  readonly rows: readonly StoredRow[];
  readonly entries: number;
  readonly people?: number | undefined;
}

const mostChanges = 8;

/** Rows that look new: whole, each once, and in no pack. People are counted besides, so they take the long way. */
function looksNew(db: Database, changes: readonly Change[]): boolean {
  const packs = guessPacks(db)?.packs;
  if (!packs || changes.length > mostChanges) return false;
  if (new Set(changes.map(({ kind, id }) => `${kind} ${id}`)).size < changes.length) return false;
  return changes.every(
    ({ kind, id, fields, trueSince }) =>
      trueSince === undefined && kind !== 'person' && isWhole(kind, fields) && !mayBePacked(packs, kind, id),
  );
}

const isSameClock = (a: DeviceClock, b: DeviceClock | undefined): boolean =>
  b !== undefined && a.time === b.time && a.counter === b.counter && a.device === b.device;

type Kept = { readonly value?: unknown } | undefined;

/**
 * The short way of `commit` for rows that are new, as at every check-in. It writes without waiting for what it
 * reads: that nobody has such a row, and that clock and packs are as this tab saw them last, is a guess, and the
 * same transaction finds out. Answers undefined when the guess was wrong or nothing could be guessed; then
 * nothing is written. Past Dexie, whose own bookkeeping takes as long as the disk.
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

  const transaction = db.backendDB().transaction(['rows', 'outbox', 'meta'], 'readwrite', {
    durability: 'strict',
  });
  let isWrong = false;
  const ended = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => (isWrong ? resolve() : reject(transaction.error ?? new Error('aborted')));
  });
  const check = (request: IDBRequest<Kept>, isRight: (found: Kept) => boolean) => {
    request.onsuccess = () => {
      if (isWrong || isRight(request.result)) return;
      isWrong = true;
      transaction.abort();
    };
  };
  try {
    const ofRows = transaction.objectStore('rows');
    const ofOutbox = transaction.objectStore('outbox');
    const ofMeta = transaction.objectStore('meta');
    check(ofMeta.get('clock'), (found) => isSameClock(clock, found?.value as DeviceClock | undefined));
    check(ofMeta.get(versionKey), (found) => String(found?.value ?? '') === version);
    for (const { kind, id } of rows) check(ofRows.get([kind, id]), (found) => found === undefined);
    for (const row of rows) ofRows.put(row);
    for (const entry of entries) ofOutbox.add(entry);
    ofMeta.put({ key: 'clock', value: after });
  } catch (error) {
    ended.catch(() => undefined);
    transaction.abort();
    throw error;
  }
  await ended;
  if (isWrong) return undefined;
  noteClock(after);
  return { rows, entries: entries.length };
}
