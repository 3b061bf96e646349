import { makeId } from '../domain/id.ts';
import { retime, retimeId } from '../domain/retime.ts';
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
import { type Database, onConnection, type RowKey } from './db.ts';
import { publishRows } from './feed.ts';
import { forgetFresh } from './fresh.ts';
import { putMeta } from './meta.ts';
import { countPeople } from './people-count.ts';
import { hub } from './queries/hub.ts';
import { toStored } from './row.ts';
import { findRows, putRows, removeRows, rowTables } from './rows.ts';
import { clockOffset, now } from './time.ts';

/** The hybrid logical clock as it is kept between two stamps, and the name it stamps with. */
export interface DeviceClock extends Clock {
  readonly device: string;
}

/** Reads the clock; only inside a transaction that also writes it. A device without a name gets one. */
export async function readClock(db: Database): Promise<DeviceClock> {
  const kept = await db.meta.get('clock');
  guess = kept?.value as DeviceClock | undefined;
  return guess ?? { ...newClock, device: makeId() };
}

let guess: DeviceClock | undefined;

/** The clock as this tab saw it last: good for a guess that the transaction then checks. */
export const guessClock = (): DeviceClock | undefined => guess;

/** Remembers what a transaction has written; whether it came through, the next one finds out. */
export const noteClock = (clock: DeviceClock): void => {
  guess = clock;
};

/** Keeps the clock, in the same transaction. */
export const writeClock = async (db: Database, clock: DeviceClock): Promise<void> => {
  noteClock(clock);
  await db.meta.put({ key: 'clock', value: clock });
};

/** The clock after the latest of some stamps from elsewhere; itself when it was past them. */
export function witnessed(rows: readonly Row[], clock: DeviceClock): DeviceClock {
  let latest: Stamp | undefined;
  for (const row of rows) {
    const stamp = latestStamp(row);
    // One from too far ahead would be left alone, and must not hide the ones that count.
    if ((latest === undefined || stamp > latest) && stampTime(stamp) <= now() + mostDrift) latest = stamp;
  }
  if (latest === undefined) return clock;
  const moved = witness(clock, latest, now());
  return moved === clock ? clock : { ...moved, device: clock.device };
}

/** Moves the clock past the latest of some stamps from elsewhere, in the transaction that has read it. */
export async function witnessRows(db: Database, rows: readonly Row[], clock: DeviceClock): Promise<void> {
  const moved = witnessed(rows, clock);
  if (moved !== clock) await writeClock(db, moved);
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
