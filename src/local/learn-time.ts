import { retime, retimeId } from '../domain/retime.ts';
import { boundStamps, latestStamp, mergeRows, type Row } from '../protocol/row.ts';
import { correct, mostDrift, stampTime } from '../protocol/stamp.ts';
import { readClock, writeClock } from './clock.ts';
import { type Database, onConnection, type RowKey } from './db.ts';
import { publishRows } from './feed.ts';
import { forgetFresh } from './fresh.ts';
import { putMeta } from './meta.ts';
import { countPeople } from './people-count.ts';
import { hub } from './queries/hub.ts';
import { toStored } from './row.ts';
import { findRows, putRows, removeRows, rowTables } from './rows.ts';
import { clockOffset, now } from './time.ts';

/** The smallest difference, in ms, for which the clock is set: below it, it is the network's noise. */
const leastDifference = 250;

/**
 * Learns the time from a reply. `serverTime` is epoch ms, `roundTrip` how long the reply took, in ms of a clock
 * that does not jump; half of it is how far off the answer may be.
 */
export async function learnTime(serverTime: number, roundTrip: number): Promise<void> {
  const learned = Math.round(serverTime + roundTrip / 2 - Date.now());
  if (Math.abs(learned - clockOffset()) <= Math.max(leastDifference, roundTrip / 2)) return;
  const ahead = clockOffset() - learned;
  await putMeta('offset', learned);
  await bringBack(ahead);
}

/** Our unsent changes that were made by a clock `ahead` of the true `time`, in their order, told in true time. */
async function readAhead(db: Database, ahead: number, time: number) {
  const timeZone = hub.peek()?.fields.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const entries = (await db.outbox.toArray()).filter(
    ({ row }) => stampTime(latestStamp(row)) > time + mostDrift,
  );
  const told = entries.map((entry) => retime(entry.kind, entry.row.fields, { ahead, now: time, timeZone }));
  // A later change of the same row does not say the day again; it goes where the row goes.
  const places = new Map<string, string>();
  entries.forEach(({ kind, id, row }, i) => {
    const place = retimeId(id, row.fields, told[i] ?? row.fields);
    if (place !== id) places.set(`${kind} ${id}`, place);
  });
  return entries.map((entry, i) => {
    const id = places.get(`${entry.kind} ${entry.id}`) ?? entry.id;
    const row = boundStamps({ ...entry.row, id, fields: told[i] ?? entry.row.fields }, time + 1 + i);
    return { before: [entry.kind, entry.id] as [string, string], after: { ...entry, id, row } };
  });
}

/**
 * After the clock turned out to have run ahead: the clock comes back, and so do our own unsent changes, with
 * their stamps, in their order. Otherwise they would win over everything that is said from now on, and whoever
 * came in would be in the house in another year.
 */
async function bringBack(ahead: number): Promise<void> {
  const { rows, dropped, people } = await onConnection((db) =>
    db.transaction('rw', [...rowTables(db), db.outbox], async () => {
      const clock = await readClock(db);
      const time = now();
      const moved = await readAhead(db, ahead, time);
      const right = correct(clock, time);
      if (moved.length === 0 && right === clock) return { rows: [], dropped: [] };
      const keys = new Map(
        moved.map(({ after: { kind, id } }) => [`${kind} ${id}`, [kind, id] as [string, string]]),
      );
      const dropped: RowKey[] = [];
      for (const { before } of moved) if (!keys.has(before.join(' '))) dropped.push(before);
      const byKey = new Map<string, Row>();
      const found = await findRows(db, [...keys.values()]);
      for (const row of found.rows) if (row) byKey.set(`${row.kind} ${row.id}`, boundStamps(row, time));
      for (const { after } of moved) {
        const key = `${after.kind} ${after.id}`;
        byKey.set(key, mergeRows(byKey.get(key), after.row));
      }
      const rows = [...byKey.values()].map(toStored);
      const last = time + moved.length;
      const [people] = await Promise.all([
        countPeople(db, rows, dropped),
        removeRows(db, dropped),
        putRows(db, rows),
        db.outbox.bulkPut(moved.map(({ after }) => after)),
        writeClock(db, { ...(right.time > last ? right : { time: last, counter: 0 }), device: clock.device }),
      ]);
      return { rows, dropped, people };
    }),
  );
  forgetFresh();
  publishRows(rows, dropped, people);
}
