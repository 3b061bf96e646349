import { computed, type ReadonlySignal, signal } from '@preact/signals';
import {
  aboutWhom,
  dailyKinds,
  dayOf,
  isPast,
  type Kept,
  keptAt,
  keptSince,
  outlives,
} from '../domain/forget.ts';
import type { Hub } from '../domain/hub.ts';
import { addDays, type Day, dayAt } from '../domain/time.ts';
import { latestStamp, type Row } from '../protocol/row.ts';
import { stampTime } from '../protocol/stamp.ts';
import { type Database, onConnection, type RowKey } from './db.ts';
import { publishRows } from './feed.ts';
import { waitingCount } from './outbox.ts';
import { askRestart } from './pull-state.ts';
import { hub, today } from './queries/hub.ts';
import { toAnyRowOf } from './row.ts';
import { compactRows, looseKeys, readIndex, readKind, removeRows, rowTables } from './rows.ts';
import { now } from './time.ts';

/** A row's key as one text. */
export const keyText = (kind: string, id: string): string => `${kind} ${id}`;

/** What is kept now; undefined until the hub's settings are known. `given` is a hub's row that just came. */
export function keptNow(given?: Row): Kept | undefined {
  const settings = given ? (toAnyRowOf('hub', given)?.fields as Hub | undefined) : hub.peek()?.fields;
  return settings && keptAt(settings, now());
}

/** Is a row past its time here? */
export const isRowPast = (row: Row, kept: Kept): boolean =>
  isPast(row.kind, row.id, row.fields, stampTime(latestStamp(row)), kept);

/** Rows that something unsent or refused lies over; in a transaction over `outbox` and `refused`. */
export async function readOverlaid(db: Database): Promise<Set<string>> {
  const [over, unsent] = await Promise.all([db.refused.toArray(), db.outbox.toArray()]);
  return new Set([...over, ...unsent].map(({ kind, id }) => keyText(kind, id)));
}

const spared = signal(0);

/** Keys of rows of days that are past; parts, which no index knows, lie loose. */
async function pastKeys(db: Database, kept: Kept): Promise<RowKey[]> {
  const loose = await looseKeys(db);
  const keys: RowKey[] = [];
  for (const kind of dailyKinds) {
    const day = keptSince(kind, kept) ?? '';
    const past = new Set((await readIndex(kind, '', addDays(day, -1))).map(({ id }) => id));
    for (const [of, id] of loose) if (of === kind && (dayOf(id, {}) ?? day) < day) past.add(id);
    for (const id of past) keys.push([kind, id]);
  }
  return keys;
}

/** Keys of the visits that have outlived somebody's erasing and whose day is over: the hub has counted them by now. */
async function keysOfErased(): Promise<RowKey[]> {
  const settings = hub.peek()?.fields;
  const gone = (await readKind('person')).filter(({ fields }) => fields.gone);
  if (!settings || gone.length === 0) return [];
  // A tombstone that the hub has not taken, and may never take, is no leave to forget what it still shows.
  const overlaid = await onConnection((db) =>
    db.transaction('r', db.outbox, db.refused, () => readOverlaid(db)),
  );
  const erased = new Set(gone.filter(({ kind, id }) => !overlaid.has(keyText(kind, id))).map(({ id }) => id));
  const isOver = (row: Row) => {
    const visit = toAnyRowOf('visit', row)?.fields;
    if (visit) return !outlives(visit, settings, now());
    return (dayOf(row.id, row.fields) ?? '') < dayAt(now(), settings.timeZone);
  };
  return (await readKind('visit'))
    .filter((row) => erased.has(aboutWhom('visit', row.id, row.fields) ?? '') && isOver(row))
    .map(({ kind, id }): RowKey => [kind, id]);
}

/**
 * Lets go of the visits, plans, pins and what was said of breakfasts that are past their time, by the same rule as the server and without it.
 * What has not been sent yet stays until it is. If a clock that was wrong, or a shorter period, has made this
 * device forget too much, the next sync reads everything again.
 */
export async function forgetPast(): Promise<void> {
  const kept = keptNow();
  if (!kept) return;
  // Many rows: they are read before, so that nobody's check-in waits for it.
  const ofErased = await keysOfErased();
  const dropped = await onConnection((db) =>
    db.transaction('rw', [...rowTables(db), db.outbox, db.refused], async () => {
      const before = (await db.meta.get('kept'))?.value as Day | undefined;
      if (before !== undefined && kept.visits < before) await askRestart(db);
      if (before !== kept.visits) await db.meta.put({ key: 'kept', value: kept.visits });
      const keys = [
        ...(await pastKeys(db, kept)),
        ...ofErased,
        ...(await readKind('pinJob'))
          .filter((row) => isRowPast(row, kept))
          .map(({ kind, id }): RowKey => [kind, id]),
      ];
      const overlaid = keys.length > 0 ? await readOverlaid(db) : new Set<string>();
      const free = keys.filter(([kind, id]) => !overlaid.has(keyText(kind, id)));
      spared.value = keys.length - free.length;
      await removeRows(db, free);
      await compactRows(db);
      return free;
    }),
  );
  publishRows([], dropped);
}

/**
 * What came and was past its time by this device's clock has been let go of, too; in a transaction over `meta`. If the
 * clock was wrong, `forgetPast` finds out.
 */
export async function noteLetGo(db: Database, kept: Kept | undefined): Promise<void> {
  const before = (await db.meta.get('kept'))?.value as Day | undefined;
  if (kept && kept.visits > (before ?? '')) await db.meta.put({ key: 'kept', value: kept.visits });
}

/** Says by changing that it is time to `forgetPast`: midnight, another period, or what was spared has been sent. */
export const forgetSign: ReadonlySignal<string> = computed(
  () =>
    `${today.value} ${hub.value?.fields.visitDays} ${spared.value > 0 ? Math.min(1, waitingCount.value) : ''}`,
);
