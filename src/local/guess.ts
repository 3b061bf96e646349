import type { DeviceClock } from './clock.ts';
import type { Database, LooseRow } from './db.ts';
import { versionKey } from './packs.ts';

/** What a transaction is begun on. It is checked in the transaction itself. */
export interface Guess {
  readonly clock: DeviceClock;
  /** The state of the packs. */
  readonly version: string;
  /** Rows that nobody has, to be written. */
  readonly rows: readonly LooseRow[];
  /** Further values of `meta` and whether they are as guessed. */
  readonly meta?: { readonly [key: string]: (value: unknown) => boolean };
}

type Kept = { readonly value?: unknown } | undefined;

const isSameClock = (a: DeviceClock, b: DeviceClock | undefined): boolean =>
  b !== undefined && a.time === b.time && a.counter === b.counter && a.device === b.device;

/**
 * How a transaction ends. `strict`: on the disk, with all that was written before it. `relaxed`: until the next strict
 * one a power cut may take it back; only for what the hub tells again, or takes again without harm.
 */
export type Durability = 'strict' | 'relaxed';

/**
 * Writes without waiting for what is read: all requests go out at once, and the transaction is taken back when
 * one of the answers is not what was guessed. Answers whether it was right; else nothing is written. Past Dexie,
 * whose own bookkeeping takes as long as the disk; rejects as IndexedDB does.
 */
export async function writeOnGuess(
  db: Database,
  guess: Guess,
  durability: Durability,
  write: (store: (name: 'rows' | 'outbox' | 'meta') => IDBObjectStore) => void,
): Promise<boolean> {
  const transaction = db.backendDB().transaction(['rows', 'outbox', 'meta'], 'readwrite', { durability });
  let isWrong = false;
  const ended = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => (isWrong ? resolve() : reject(transaction.error ?? new Error('aborted')));
  });
  const takeBack = () => {
    try {
      transaction.abort();
    } catch (error) {
      // It has ended by itself, with the connection: nothing is written.
      console.debug('local: nothing to take back', error);
    }
  };
  const isTakenBack = () => {
    isWrong = true;
    takeBack();
  };
  const check = (request: IDBRequest<Kept>, isRight: (found: Kept) => boolean) => {
    request.onsuccess = () => {
      if (!isWrong && !isRight(request.result)) isTakenBack();
    };
  };
  const add = (request: IDBRequest) => {
    request.onerror = (event) => {
      // That somebody has such a row; whatever else is wrong ends the transaction by itself.
      if (isWrong || request.error?.name !== 'ConstraintError') return;
      event.preventDefault();
      isTakenBack();
    };
  };
  try {
    const store = (name: 'rows' | 'outbox' | 'meta') => transaction.objectStore(name);
    const meta = store('meta');
    check(meta.get('clock'), (found) => isSameClock(guess.clock, found?.value as DeviceClock | undefined));
    check(meta.get(versionKey), (found) => String(found?.value ?? '') === guess.version);
    for (const [key, isRight] of Object.entries(guess.meta ?? {}))
      check(meta.get(key), (found) => isRight(found?.value));
    for (const row of guess.rows) add(store('rows').add(row));
    write(store);
  } catch (error) {
    ended.catch(() => undefined);
    takeBack();
    throw error;
  }
  await ended;
  return !isWrong;
}
