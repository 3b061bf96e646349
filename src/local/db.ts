import { type ReadonlySignal, signal } from '@preact/signals';
import { Dexie, type Table } from 'dexie';
import type { Json } from '../domain/change.ts';
import { err, ok, type Refusal, type Result } from '../domain/result.ts';
import type { Row } from '../protocol/row.ts';
import { schemaVersion } from './schema-version.ts';

/** A row as it lies in IndexedDB: `ix` is the value of its kind's index field, absent for kinds without one. */
export interface StoredRow extends Row {
  readonly ix?: string;
}

/**
 * A row as it lies by itself: `hides` says that a packed row of the same key may lie below it, `dropped` that it
 * is only there to hide that one.
 */
export interface LooseRow extends StoredRow {
  readonly hides?: 1;
  readonly dropped?: 1;
}

/** What many rows of one kind in one record are found by; the rows are in `packed`. */
export interface Pack {
  readonly n: number;
  readonly kind: string;
  /** The reading from the start that it is of; the end of a reading takes the packs of others away. */
  readonly reading: string;
  /** The smallest and the largest value of the kind's index field, or empty. */
  readonly from: string;
  readonly to: string;
  /** Hashes of the keys, ascending, and at which line of the text each row is. */
  readonly hashes: Uint32Array;
  readonly places: Uint16Array;
}

/** What a row is found by. */
export type RowKey = readonly [kind: string, id: string];

/** A change that no server has taken yet: a stamped row with only the changed fields. */
export interface OutboxEntry {
  readonly n: number;
  readonly kind: string;
  readonly id: string;
  readonly row: Row;
}

/** A change the server refused; `at` is when, epoch ms. It keeps lying over the row until it is discarded. */
export interface RefusedEntry extends OutboxEntry {
  readonly code: string;
  readonly at: number;
}

interface MetaEntry {
  readonly key: string;
  readonly value: unknown;
}

export interface Database extends Dexie {
  /** Rows that lie by themselves. `rows.ts` reads and writes these three. */
  readonly rows: Table<LooseRow, [string, string]>;
  readonly packs: Table<Pack, number, Omit<Pack, 'n'>>;
  /** A row as JSON on each line. */
  readonly packed: Table<{ readonly n: number; readonly text: string }, number>;
  readonly outbox: Table<OutboxEntry, number, Omit<OutboxEntry, 'n'>>;
  readonly refused: Table<RefusedEntry, number, Omit<RefusedEntry, 'n'>>;
  readonly meta: Table<MetaEntry, string>;
  /** What can be made again from the rows at any time. */
  readonly cache: Table<MetaEntry, string>;
}

/** What became of the storage: `closed` means another tab runs a newer app or has wiped the device: reload. */
export type StorageState = 'opening' | 'open' | 'blocked' | 'failed' | 'closed';

const state = signal<StorageState>('opening');
/** The state of this tab's storage, for the shell. */
export const storageState: ReadonlySignal<StorageState> = state;

const blockedAfter = 5000;
let current = createDatabase('stigen');
const openers: (() => Promise<unknown> | unknown)[] = [];

function createDatabase(name: string): Database {
  const made = new Dexie(name, {
    // A transaction reaches the disk before it is called done. Those that need not go past Dexie.
    chromeTransactionDurability: 'strict',
    cache: 'disabled',
  }) as Database;
  made.version(1).stores({
    rows: '[kind+id], [kind+ix]',
    outbox: '++n, [kind+id]',
    refused: '++n, [kind+id]',
    meta: 'key',
    cache: 'key',
  });
  made.version(2).stores({ rows: '[kind+id], [kind+ix], hides', packs: '++n', packed: 'n' });
  // A server that was ahead may have sent rows whose day the app did not know to index: all is read again.
  made.version(schemaVersion).upgrade(async (upgrade) => {
    const meta = upgrade.table<MetaEntry, string>('meta');
    const pull = (await meta.get('pull'))?.value as object | undefined;
    if (pull) await meta.put({ key: 'pull', value: { ...pull, cursor: 0, sweep: 'upgrade' } });
  });
  // A newer app or a wipe in another tab must never wait for this one.
  made.on('versionchange', () => {
    made.close({ disableAutoOpen: true });
    if (made === current) state.value = 'closed';
    // Dexie would close it a second time, and open it again for whoever asks next.
    return false;
  });
  return made;
}

/** The open database. Before `openLocal` its operations wait for the opening. */
export const db = (): Database => current;

/** Runs `work` on every opening, at once if the database is open already; `openLocal` waits for it. */
export function whenOpen(work: () => Promise<unknown> | unknown): void {
  openers.push(work);
  if (state.peek() === 'open') void runOpeners([work]);
}

async function runOpeners(works: readonly (() => Promise<unknown> | unknown)[]): Promise<void> {
  const ends = await Promise.allSettled(works.map(async (work) => work()));
  for (const end of ends) if (end.status === 'rejected') console.error('local: not read', end.reason);
}

/**
 * Opens the device's storage; call once at boot. `storage-blocked`: another tab with an older app holds it
 * (ask to close it); `storage-failed`: the browser gives none (private window, disk trouble).
 */
export async function openLocal(name?: string): Promise<Result<void, 'storage-blocked' | 'storage-failed'>> {
  if (name !== undefined && name !== current.name) {
    current.close();
    current = createDatabase(name);
  }
  const opened = current;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const blocked = new Promise<'blocked'>((resolve) => {
    opened.on('blocked', () => {
      timer ??= setTimeout(() => resolve('blocked'), blockedAfter);
    });
  });
  try {
    const end = await Promise.race([opened.open().then(() => 'open' as const), blocked]);
    clearTimeout(timer);
    if (end === 'blocked') {
      state.value = 'blocked';
      return err('storage-blocked');
    }
  } catch (error) {
    clearTimeout(timer);
    console.error('local: cannot open', error);
    state.value = 'failed';
    return err('storage-failed', nameOf(error));
  }
  state.value = 'open';
  await runOpeners(openers);
  return ok(undefined);
}

/** Closes the connection; what is read or written afterwards fails until `openLocal`. */
export function closeLocal(): void {
  current.close();
  state.value = 'opening';
}

/** Takes everything this device keeps, the outbox too. Warn before. Other tabs of the app close. */
export async function deleteLocal(): Promise<void> {
  await current.delete();
  state.value = 'closed';
}

let reopenings = 0;
let reopening: Promise<void> | undefined;

/** Closes and opens again, once for all who ask meanwhile; for connections that died in the background. */
export function reopen(): Promise<void> {
  if (state.peek() === 'closed') return Promise.resolve();
  const again = async () => {
    current.close({ disableAutoOpen: false });
    await current.open();
    reopenings++;
  };
  reopening ??= again().finally(() => {
    reopening = undefined;
  });
  return reopening;
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);

const lostNames = ['DatabaseClosedError', 'InvalidStateError', 'UnknownError'];

const isQuota = (error: unknown): boolean =>
  nameOf(error) === 'QuotaExceededError' || /quota/i.test(String(error));

/** What broke the connection may have aborted a transaction first; a disk that is full does so, too. */
const isAborted = (error: Error): boolean =>
  error.name === 'AbortError' && !isQuota(error) && !isQuota((error as { inner?: unknown }).inner);

/** Did the connection itself go, as it does on iOS in the background? */
export const isConnectionLost = (error: unknown): boolean =>
  error instanceof Error &&
  (lostNames.includes(error.name) || isAborted(error) || /connection.+lost/i.test(error.message));

const mostTries = 3;

/**
 * Runs `work`, and again on a fresh connection if the old one turned out to be dead. More than once: whoever
 * else finds it dead at the same time, Dexie too, may close the one that was opened for us.
 */
export async function onConnection<T>(work: (db: Database) => PromiseLike<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    const before = reopenings;
    try {
      return await work(current);
    } catch (error) {
      if (!isConnectionLost(error) || state.peek() === 'closed' || tries === mostTries) throw error;
      console.warn('local: the connection was lost, opening again');
      // Whether that worked, the next try tells.
      if (before === reopenings)
        await reopen().catch((reason: unknown) => console.warn('local: cannot open again', reason));
    }
  }
}

/** A storage error as a code; the disk being full has its own. */
export function storageRefusal(error: unknown): Refusal<'storage-full' | 'storage-failed'> {
  const inner = (error as { inner?: unknown; failures?: unknown[] } | null) ?? {};
  const errors = [error, inner.inner, ...(inner.failures ?? [])];
  return errors.some(isQuota) ? err('storage-full') : err('storage-failed', nameOf(error));
}

/** The fields' value under which a row is indexed, in the form the index keeps. */
export const indexValue = (value: Json | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;
