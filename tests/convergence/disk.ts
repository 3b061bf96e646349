import type { LooseRow, OutboxEntry, RefusedEntry } from '../../src/local/db.ts';
import type * as storageEntry from './entries/storage.ts';

export type Storage = typeof storageEntry;

/** What lies in each table. */
export interface Tables {
  /** Loose rows; so few come at once here that none is packed. */
  readonly rows: LooseRow;
  readonly outbox: OutboxEntry;
  readonly refused: RefusedEntry;
  readonly meta: { readonly key: string; readonly value: unknown };
}

/** What of fake-indexeddb's inside is looked at, past the engine and without waiting. */
interface Inside {
  readonly _databases: ReadonlyMap<string, RawDatabase>;
}
interface RawDatabase {
  readonly connections: readonly IDBDatabase[];
  readonly transactions: readonly (IDBTransaction & { readonly _state: string })[];
  readonly rawObjectStores: ReadonlyMap<
    string,
    { readonly records: { values(): Iterable<{ readonly value: unknown }> } }
  >;
}

/** A device's storage: it outlives every tab. */
export interface Disk {
  /** Everything in a table, in the order of its keys, as the last transaction left it. */
  read<Name extends keyof Tables>(table: Name): Tables[Name][];
  /** The way to it for one tab; `cut` is what the tab's death does: what was not committed is undone. */
  connect(): { readonly Dexie: unknown; readonly IDBKeyRange: unknown; cut(): void };
}

const databaseName = 'stigen';

export function createDisk(storage: Storage): Disk {
  const factory = new storage.IDBFactory();
  const inside = factory as unknown as Inside;
  return {
    read<Name extends keyof Tables>(table: Name) {
      const records = inside._databases.get(databaseName)?.rawObjectStores.get(table)?.records.values() ?? [];
      return Array.from(records, ({ value }) => value as Tables[Name]);
    },
    connect() {
      let isCut = false;
      const opened = new Set<IDBDatabase>();
      const indexedDB = {
        open(name: string, version?: number) {
          const request = factory.open(name, version) as IDBOpenDBRequest;
          request.addEventListener('success', () => {
            if (isCut) request.result.close();
            else opened.add(request.result);
          });
          return request;
        },
        deleteDatabase: (name: string) => factory.deleteDatabase(name),
        cmp: (a: unknown, b: unknown) => factory.cmp(a, b),
      };
      return {
        Dexie: class extends storage.Dexie {
          constructor(name: string, options: object = {}) {
            super(name, { ...options, indexedDB, IDBKeyRange: storage.IDBKeyRange } as object);
          }
        },
        IDBKeyRange: storage.IDBKeyRange,
        cut() {
          isCut = true;
          for (const database of opened) {
            for (const transaction of inside._databases.get(database.name)?.transactions ?? [])
              if (transaction.db === database && /active/.test(transaction._state)) transaction.abort();
            database.close();
          }
        },
      };
    },
  };
}

/** A copy of plain data, as `structuredClone` makes it, many times quicker. Anything else cannot be stored. */
export function clonePlain<T>(value: T): T {
  if (value === null || typeof value !== 'object') {
    if (typeof value === 'function' || typeof value === 'symbol')
      throw new DOMException('This cannot be stored.', 'DataCloneError');
    return value;
  }
  if (Array.isArray(value)) return value.map(clonePlain) as T;
  const proto = Object.getPrototypeOf(value) as unknown;
  if (proto !== Object.prototype && proto !== null) return structuredClone(value);
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) copy[key] = clonePlain((value as Record<string, unknown>)[key]);
  return copy as T;
}
