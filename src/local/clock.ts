import { makeId } from '../domain/id.ts';
import { latestStamp, type Row } from '../protocol/row.ts';
import { type Clock, mostDrift, newClock, type Stamp, stampTime, witness } from '../protocol/stamp.ts';
import type { Database } from './db.ts';
import { now } from './time.ts';

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
