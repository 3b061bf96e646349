import type { Table } from 'dexie';
import type { Change } from '../domain/change.ts';
import { ok, type Result } from '../domain/result.ts';
import { changeToRow, mergeRows, type Row, sameRow } from '../protocol/row.ts';
import { type Clock, makeStamp, selfEvident, tick } from '../protocol/stamp.ts';
import { readClock, writeClock } from './clock.ts';
import { type Database, type OutboxEntry, onConnection, type StoredRow, storageRefusal } from './db.ts';
import { publishRows } from './feed.ts';
import { noteAdded } from './outbox.ts';
import { countPeople } from './people-count.ts';
import { type Written, writeQuickly } from './quick-write.ts';
import { toStored } from './row.ts';
import { findRows, putRows, rowTables } from './rows.ts';
import { now } from './time.ts';

/** What is done in the same transaction, after the changes. */
export interface Also {
  tables(db: Database): Table[];
  work(db: Database): Promise<void>;
}

/**
 * The one writer: rows, outbox and clock in one strict transaction. Resolves after the IndexedDB commit, so
 * whatever says "done" afterwards speaks the truth. All of the changes or none.
 */
export async function commit(
  changes: readonly Change[],
  also?: Also,
): Promise<Result<void, 'storage-full' | 'storage-failed'>> {
  if (changes.length === 0) return ok(undefined);
  try {
    const { rows, entries, added, people } = await onConnection(
      async (db) => (also ? undefined : await writeQuickly(db, changes)) ?? write(db, changes, also),
    );
    publishRows(rows, [], people);
    if (entries > 0) noteAdded(entries, added);
    return ok(undefined);
  } catch (error) {
    console.error('local: not committed', error);
    return storageRefusal(error);
  }
}

const write = (db: Database, changes: readonly Change[], also?: Also): Promise<Written> =>
  Promise.resolve(
    db.transaction('rw', also?.tables(db) ?? [...rowTables(db), db.outbox], async () => {
      const keys = new Map(changes.map(({ kind, id }) => [`${kind} ${id}`, [kind, id] as [string, string]]));
      const [found, kept] = await Promise.all([findRows(db, [...keys.values()]), readClock(db)]);
      const known = new Map<string, Row | undefined>([...keys.keys()].map((key, i) => [key, found.rows[i]]));
      const changed = new Map<string, StoredRow>();
      const entries: Omit<OutboxEntry, 'n'>[] = [];
      const { device } = kept;
      let clock: Clock = kept;
      for (const { kind, id, fields, trueSince } of changes) {
        if (trueSince === undefined) clock = tick(clock, now());
        const stamp =
          trueSince === undefined
            ? makeStamp(clock.time, clock.counter, device)
            : makeStamp(trueSince, 0, selfEvident);
        const row = changeToRow(kind, id, fields, stamp);
        const key = `${kind} ${id}`;
        const before = known.get(key);
        const after = mergeRows(before, row);
        // A fact that came true by itself may have been said already, by whomever.
        if (trueSince !== undefined && before && sameRow(before, after)) continue;
        known.set(key, after);
        changed.set(key, toStored(after));
        entries.push({ kind, id, row });
      }
      const rows = [...changed.values()];
      if (entries.length === 0) return { rows, entries: 0 };
      const [people] = await Promise.all([
        countPeople(db, rows),
        putRows(db, rows, found),
        db.outbox.bulkAdd(entries),
        writeClock(db, { ...clock, device }),
      ]);
      await also?.work(db);
      return { rows, entries: entries.length, people };
    }),
  );
