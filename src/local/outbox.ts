import { type ReadonlySignal, signal } from '@preact/signals';
import type { Transaction } from 'dexie';
import { ok, type Result } from '../domain/result.ts';
import { sameRow } from '../protocol/row.ts';
import { onTabs, tellTabs } from './channel.ts';
import {
  type Database,
  type OutboxEntry,
  onConnection,
  type RefusedEntry,
  type StoredRow,
  storageRefusal,
  whenOpen,
} from './db.ts';
import { createEvent } from './event.ts';
import { publishRows } from './feed.ts';
import { onFirstLook } from './first-look.ts';
import { forgetFresh, noteEmpty, noteFresh } from './fresh.ts';
import { countPeople } from './people-count.ts';
import { askRestart } from './pull-state.ts';
import { toStored } from './row.ts';
import { findRows, putRows, removeRows, rowTables } from './rows.ts';
import { type Answered, type Fate, isGone, settleRow } from './settle.ts';
import { takeAccepted } from './settle-quickly.ts';
import { now } from './time.ts';

export type { OutboxEntry, RefusedEntry } from './db.ts';
export { type Fate, isGone } from './settle.ts';

const count = signal(0);
const list = signal<readonly RefusedEntry[]>([]);
const added = createEvent<void>();

/** How many changes no server has taken yet. */
export const waitingCount: ReadonlySignal<number> = count;

/** The changes that the server refused, oldest first. */
export const refused: ReadonlySignal<readonly RefusedEntry[]> = list;

/** Hears that there is something to send, from this tab or another. */
export const onWaiting = (listener: () => void): (() => void) => added.on(listener);

/** Counts entries that a transaction of this tab has just added; `which` they are, where that is known. */
export function noteAdded(entries: number, which?: readonly OutboxEntry[]): void {
  noteFresh(which);
  additions++;
  count.value += entries;
  tellTabs({ type: 'waiting', added: true });
  added.emit();
}

let additions = 0;

async function recount(): Promise<void> {
  const before = additions;
  const [waiting, entries] = await onConnection((db) =>
    Promise.all([db.outbox.count(), db.refused.toArray()]),
  );
  // What was added while we counted may be missing.
  if (before !== additions) return recount();
  count.value = waiting;
  list.value = entries;
}

/** Counts again after a transaction that took entries away, and lets the other tabs do so. */
export async function noteTaken(): Promise<void> {
  forgetFresh();
  tellTabs({ type: 'waiting', added: false });
  await recount();
}

onFirstLook(({ waiting, refused: entries }) => {
  count.value = waiting;
  list.value = entries;
});
whenOpen(recount);

/** What another tab has put in is counted and sent after this tab has shown what it was, ms. */
const moment = 100;
let counting: ReturnType<typeof setTimeout> | undefined;

onTabs((message) => {
  if (message.type !== 'waiting') return;
  forgetFresh();
  if (message.added) setTimeout(() => added.emit(), moment);
  clearTimeout(counting);
  counting = setTimeout(() => {
    recount().catch((error: unknown) => console.error('local: the outbox was not counted', error));
  }, moment);
});

/**
 * The oldest unsent changes behind the entry `after`, at most `limit`. They stay in the outbox until they are
 * settled.
 */
export const takeOutbox = (limit: number, after = 0): Promise<OutboxEntry[]> =>
  onConnection((db) => Promise.resolve(db.outbox.where('n').above(after).limit(limit).toArray()));

const keyOf = ({ kind, id }: { readonly kind: string; readonly id: string }): string => `${kind} ${id}`;

/** An entry of the outbox and what became of it. */
interface Settled {
  readonly entry: OutboxEntry;
  readonly fate: Fate;
}

/** The changes between two entries as text, both ends in: in one reading, for a batch lies together. */
async function readEntries(db: Database, first = 0, last = 0): Promise<Map<number, string>> {
  const entries = await db.outbox.where('n').between(first, last, true, true).toArray();
  return new Map(entries.map(({ n, row }) => [n, JSON.stringify(row)]));
}

/**
 * Takes entries away. Where they are all that lies between the first and the last, of `between`, in one piece: one by
 * one takes eight times as long. Past Dexie, which has no such deletion that reads no keys before.
 */
async function takeAway(
  db: Database,
  { idbtrans }: Transaction,
  entries: readonly number[],
  between: number,
): Promise<void> {
  const [first, last] = [entries[0], entries.at(-1)];
  if (first === undefined || last === undefined) return;
  if (entries.length === between) idbtrans.objectStore('outbox').delete(IDBKeyRange.bound(first, last));
  else await db.outbox.bulkDelete([...entries]);
}

/**
 * Settles changes that were all accepted, if they lie together: they only have to go. One that was told anew is never
 * among them, for it claimed to be from the future, and the server said otherwise.
 */
async function settleAccepted(settled: readonly Settled[]): Promise<boolean> {
  const [first, last] = [settled[0]?.entry.n, settled.at(-1)?.entry.n];
  if (first === undefined || last === undefined) return false;
  if (!settled.every(({ entry, fate }, i) => fate.status === 'accepted' && entry.n === first + i))
    return false;
  const before = additions;
  const left = await onConnection((db) => takeAccepted(db, first, last));
  if (left === 0) noteEmpty(last);
  tellTabs({ type: 'waiting', added: false });
  if (before === additions) count.value = left;
  else await recount();
  return true;
}

/**
 * Settles changes the server has answered, in the order in which they were taken, in one transaction. Accepted
 * ones leave the outbox. A merged one also gives its row what the server says (it may have set its time right). A
 * refused one moves to the list, and what the screen shows stays; unless whom it is about is erased. A change that was told anew while the answer
 * was under way (the clock was set right, in another tab) stays in the outbox.
 */
export async function settleOutbox(
  settled: readonly Settled[],
): Promise<Result<void, 'storage-full' | 'storage-failed'>> {
  try {
    if (await settleAccepted(settled)) return ok(undefined);
    const { rows, people } = await onConnection((db) =>
      db.transaction('rw', [...rowTables(db), db.outbox, db.refused], async (transaction) => {
        const there = await readEntries(db, settled[0]?.entry.n, settled.at(-1)?.entry.n);
        // One that another tab has settled meanwhile must not come to the list twice.
        const own = settled.filter(({ entry }) => there.get(entry.n) === JSON.stringify(entry.row));
        await takeAway(
          db,
          transaction,
          own.map(({ entry }) => entry.n),
          there.size,
        );
        const refusals = own.flatMap(({ entry: { n: _, ...rest }, fate }) =>
          fate.status === 'refused' && !isGone(fate) ? [{ ...rest, code: fate.code, at: now() }] : [],
        );
        // What lies here of somebody who is erased, only the hub's own rows can tell.
        if (own.some(({ fate }) => isGone(fate))) await askRestart(db);
        if (refusals.length > 0) await db.refused.bulkAdd(refusals);
        return settleRows(db, own);
      }),
    );
    publishRows(rows, [], people);
    await noteTaken();
    return ok(undefined);
  } catch (error) {
    console.error('local: not settled', error);
    return storageRefusal(error);
  }
}

/** Gives the rows what the server's answers ask for; in the transaction that settles. */
async function settleRows(db: Database, settled: readonly Settled[]) {
  const byKey = new Map<string, { readonly key: [string, string]; readonly answered: Answered[] }>();
  for (const { entry, fate } of settled) {
    const known = byKey.get(keyOf(entry)) ?? { key: [entry.kind, entry.id], answered: [] };
    known.answered.push({ change: entry.row, fate });
    byKey.set(keyOf(entry), known);
  }
  const rows: StoredRow[] = [];
  for (const { key, answered } of byKey.values()) {
    // Accepted as it was said: the row says so already.
    if (!answered.some(({ fate }) => fate.status === 'merged')) continue;
    const [found, refusals, unsent] = await Promise.all([
      findRows(db, [key]),
      db.refused.where('[kind+id]').equals(key).toArray(),
      db.outbox.where('[kind+id]').equals(key).toArray(),
    ]);
    const row = settleRow(
      found.rows[0],
      answered,
      [...refusals, ...unsent].map((entry) => entry.row),
    );
    if (row) rows.push(toStored(row));
  }
  await putRows(db, rows);
  return { rows, people: await countPeople(db, rows) };
}

/** Sends a refused change once more, as it was. Nothing happens if it is no longer in the list. */
export async function retryRefused(n: number): Promise<void> {
  const isMoved = await onConnection((db) =>
    db.transaction('rw', db.outbox, db.refused, async () => {
      const entry = await db.refused.get(n);
      if (!entry) return false;
      await db.refused.delete(n);
      await db.outbox.add({ kind: entry.kind, id: entry.id, row: entry.row });
      return true;
    }),
  );
  if (!isMoved) return;
  await noteTaken();
  tellTabs({ type: 'waiting', added: true });
  added.emit();
}

/**
 * Gives a refused change up. A row that holds nothing else goes at once; the next sync reads the hub's rows
 * again, for only the server still knows what was there before.
 */
export async function discardRefused(n: number): Promise<void> {
  const dropped = await onConnection((db) =>
    db.transaction('rw', [...rowTables(db), db.refused], async () => {
      const entry = await db.refused.get(n);
      if (!entry) return undefined;
      await db.refused.delete(n);
      const key: [string, string] = [entry.kind, entry.id];
      const row = (await findRows(db, [key])).rows[0];
      await askRestart(db);
      // It may have covered what the hub has, all of it: only the reading tells.
      if (!row || !sameRow(row, entry.row)) return { keys: [] };
      await removeRows(db, [key]);
      return { keys: [key], people: await countPeople(db, [], [key]) };
    }),
  );
  if (!dropped) return;
  publishRows([], dropped.keys, dropped.people);
  await noteTaken();
  added.emit();
}
