import type { LooseRow, RefusedEntry, RowKey, StoredRow } from './db.ts';
import { createEvent } from './event.ts';
import { schemaVersion } from './schema-version.ts';

/** A remembered value. */
interface Kept {
  readonly key: string;
  readonly value: unknown;
}

/** What the first screen needs of the storage, as it was at one instant. */
export interface FirstLook {
  readonly meta: readonly Kept[];
  readonly cache: readonly Kept[];
  readonly hub: readonly StoredRow[];
  /** The row that was asked for, if it lies by itself. */
  readonly asked: LooseRow | undefined;
  readonly refused: readonly RefusedEntry[];
  /** How many changes wait to be sent. */
  readonly waiting: number;
}

/** Dexie multiplies its versions by ten. */
const nativeVersion = schemaVersion * 10;
const stores = ['rows', 'outbox', 'refused', 'meta', 'cache'];

const looked = createEvent<FirstLook>();
let begun: Promise<FirstLook | null> | undefined;
let asked: StoredRow | undefined;

/** Another tab may be in the middle of making the storage new; opening it in earnest has words for that. Ms. */
const longest = 2000;

/** Hears what the first look has found, before anything is drawn. */
export const onFirstLook = (listener: (look: FirstLook) => void): (() => void) => looked.on(listener);

function open(name: string): Promise<IDBDatabase | null> {
  return new Promise((resolve) => {
    const opening = indexedDB.open(name);
    // There is nothing yet: making it is not for us.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = (event) => {
      event.preventDefault();
      resolve(null);
    };
    opening.onsuccess = () => {
      const found = opening.result;
      found.onversionchange = () => found.close();
      const isOurs =
        found.version === nativeVersion && stores.every((store) => found.objectStoreNames.contains(store));
      if (!isOurs) found.close();
      resolve(isOurs ? found : null);
    };
  });
}

function read(found: IDBDatabase, key?: RowKey): Promise<FirstLook | null> {
  return new Promise((resolve) => {
    const reading = found.transaction(stores, 'readonly');
    const ask = (store: string, range?: IDBKeyRange) => reading.objectStore(store).getAll(range);
    // There is one row of this kind: it never lies in a pack.
    const hub = ask('rows', IDBKeyRange.bound(['hub'], ['hub', []]));
    const [meta, cache, refused] = [ask('meta'), ask('cache'), ask('refused')];
    const named = key && reading.objectStore('rows').get([...key]);
    const waiting = reading.objectStore('outbox').count();
    reading.onabort = () => resolve(null);
    reading.oncomplete = () =>
      resolve({
        meta: meta.result,
        cache: cache.result,
        hub: hub.result,
        asked: named?.result,
        refused: refused.result,
        waiting: waiting.result,
      });
  });
}

const tooLong = (): Promise<null> => new Promise((resolve) => setTimeout(() => resolve(null), longest));

async function look(name: string, key?: RowKey): Promise<FirstLook | null> {
  try {
    const found = await open(name);
    if (!found) return null;
    const seen = await read(found, key);
    found.close();
    return seen;
  } catch (error) {
    // Opening it in earnest will find the same, and say it.
    console.debug('local: no first look', error);
    return null;
  }
}

/**
 * Begins to read what the first screen needs, past the library that does everything else: it is asked for before
 * the rest of the app has been run, and in one transaction. Call once, first of all.
 * @param key a row that the first screen is about
 */
export function beginFirstLook(name = 'stigen', key?: RowKey): void {
  begun ??= Promise.race([look(name, key), tooLong()]);
}

/**
 * Waits for the first look and tells whoever has asked for it. False when there was nothing to see: a new
 * device, an older app's storage, one that cannot be opened.
 */
export async function takeFirstLook(): Promise<boolean> {
  const seen = await begun;
  begun = undefined;
  if (!seen) return false;
  asked = seen.asked;
  looked.emit(seen);
  return true;
}

/** The row of this key as the first look found it, if it was asked for: good until rows of its kind are read. */
export const firstSeen = (kind: string, id: string): StoredRow | undefined =>
  asked?.kind === kind && asked.id === id ? asked : undefined;
