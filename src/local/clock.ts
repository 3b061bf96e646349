import { makeId } from '../domain/id.ts';
import { boundStamps, latestStamp, mergeRows, type Row } from '../protocol/row.ts';
import {
  type Clock,
  correct,
  mostDrift,
  newClock,
  type Stamp,
  stampTime,
  witness,
} from '../protocol/stamp.ts';
import { type Database, onConnection } from './db.ts';
import { publishRows } from './feed.ts';
import { putMeta } from './meta.ts';
import { toStored } from './row.ts';
import { clockOffset, now } from './time.ts';

/** The hybrid logical clock as it is kept between two stamps, and the name it stamps with. */
export interface DeviceClock extends Clock {
  readonly device: string;
}

/** Reads the clock; only inside a transaction that also writes it. A device without a name gets one. */
export async function readClock(db: Database): Promise<DeviceClock> {
  const kept = await db.meta.get('clock');
  return (kept?.value as DeviceClock | undefined) ?? { ...newClock, device: makeId() };
}

/** Keeps the clock, in the same transaction. */
export const writeClock = async (db: Database, clock: DeviceClock): Promise<void> => {
  await db.meta.put({ key: 'clock', value: clock });
};

/** Moves the clock past the latest of some stamps from elsewhere, in a transaction over `meta`. */
export async function witnessRows(db: Database, rows: readonly Row[]): Promise<void> {
  let latest: Stamp | undefined;
  for (const row of rows) {
    const stamp = latestStamp(row);
    // One from too far ahead would be left alone, and must not hide the ones that count.
    if ((latest === undefined || stamp > latest) && stampTime(stamp) <= now() + mostDrift) latest = stamp;
  }
  if (latest === undefined) return;
  const clock = await readClock(db);
  const moved = witness(clock, latest, now());
  if (moved !== clock) await writeClock(db, { ...moved, device: clock.device });
}

/** The smallest difference, in ms, for which the clock is set: below it, it is the network's noise. */
const leastDifference = 250;

/**
 * Learns the time from a reply. `serverTime` is epoch ms, `roundTrip` how long the reply took, in ms of a clock
 * that does not jump; half of it is how far off the answer may be.
 */
export async function learnTime(serverTime: number, roundTrip: number): Promise<void> {
  const learned = Math.round(serverTime + roundTrip / 2 - Date.now());
  if (Math.abs(learned - clockOffset()) <= Math.max(leastDifference, roundTrip / 2)) return;
  await putMeta('offset', learned);
  await bringBack();
}

/**
 * After the clock turned out to have run ahead: the clock comes back, and so do the stamps of our own unsent
 * changes, in their order, or they would win over everything that is said from now on.
 */
const bringBack = async (): Promise<void> =>
  publishRows(
    await onConnection((db) =>
      db.transaction('rw', db.rows, db.outbox, db.meta, async () => {
        const clock = await readClock(db);
        const time = now();
        if (correct(clock, time) === clock) return [];
        const ahead = (await db.outbox.toArray()).filter(
          ({ row }) => stampTime(latestStamp(row)) > time + mostDrift,
        );
        const bounded = ahead.map((entry, i) => ({ ...entry, row: boundStamps(entry.row, time + 1 + i) }));
        const keys = new Map(ahead.map(({ kind, id }) => [`${kind} ${id}`, [kind, id] as [string, string]]));
        const stored = await db.rows.bulkGet([...keys.values()]);
        const byKey = new Map<string, Row>();
        for (const row of stored) if (row) byKey.set(`${row.kind} ${row.id}`, boundStamps(row, time));
        for (const { kind, id, row } of bounded)
          byKey.set(`${kind} ${id}`, mergeRows(byKey.get(`${kind} ${id}`), row));
        const rows = [...byKey.values()].map(toStored);
        await Promise.all([
          db.rows.bulkPut(rows),
          db.outbox.bulkPut(bounded),
          writeClock(db, { time: time + bounded.length, counter: 0, device: clock.device }),
        ]);
        return rows;
      }),
    ),
  );
