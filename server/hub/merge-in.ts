import { ownerOf } from '../../src/domain/audience.ts';
import { isKind } from '../../src/domain/kinds.ts';
import { mergeRows, type Row, sameRow } from '../../src/protocol/row.ts';
import type { Committed, Documents } from '../store/store.ts';
import { describeRow, rowOf, type StoredRow } from '../store/stored-row.ts';
import { serverDevice } from './clock.ts';

const ownerIn = (row: Row | undefined): string | null =>
  row && isKind(row.kind) ? ownerOf(row.kind, row.id, row.fields) : null;

const keyOf = (kind: string, id: string) => `${kind} ${id}`;

/**
 * The rows one transaction works on: read once, merged in memory, written at the end. A row that learns
 * nothing new keeps its number, so saying something twice changes nothing.
 */
export interface WorkingSet {
  /** Reads rows that turned out to be needed, too. */
  read(keys: readonly { readonly kind: string; readonly id: string }[]): Promise<void>;
  current(kind: string, id: string): Row | undefined;
  /** The row as it would be with a change; `isNew` when that is more than is known. */
  merged(change: Row): { readonly row: Row; readonly isNew: boolean };
  /** `isEchoed`: also the device whose word it is has to be told, for it may not hear the answer. */
  put(row: Row, isEchoed?: boolean): void;
  /** Numbers and writes what changed. */
  save(): Promise<Committed>;
}

/** Reads `keys` of a hub whose write lock is held; `device` is whose word is merged. */
export async function openWorkingSet(
  documents: Documents,
  hub: string,
  device: string,
  keys: readonly { readonly kind: string; readonly id: string }[],
): Promise<WorkingSet> {
  const before = new Map<string, StoredRow>();
  const rows = new Map<string, Row>();
  const asked = new Set<string>();
  const read: WorkingSet['read'] = async (wanted) => {
    const unique = new Map(wanted.map((key) => [keyOf(key.kind, key.id), key]));
    const fresh = [...unique].flatMap(([key, one]) => (asked.has(key) ? [] : [one]));
    for (const key of unique.keys()) asked.add(key);
    if (fresh.length === 0) return;
    for (const stored of await documents.rows(hub, fresh)) {
      before.set(keyOf(stored.kind, stored.id), stored);
      rows.set(keyOf(stored.kind, stored.id), rowOf(stored));
    }
  };
  await read(keys);
  /** Rows that changed, and whose word each is. */
  const changed = new Map<string, string>();
  /** Whose rows were that are nobody's any more: added and withdrawn in one push, the store never knew. */
  const passed = new Map<string, string>();
  return {
    read,
    current: (kind, id) => rows.get(keyOf(kind, id)),
    merged(change) {
      const current = rows.get(keyOf(change.kind, change.id));
      const row = mergeRows(current, change);
      return current && sameRow(current, row) ? { row: current, isNew: false } : { row, isNew: true };
    },
    put(row, isEchoed = false) {
      const key = keyOf(row.kind, row.id);
      const owner = ownerIn(rows.get(key));
      if (owner !== null && owner !== ownerIn(row)) passed.set(key, owner);
      rows.set(key, row);
      if (isEchoed || !changed.has(key)) changed.set(key, isEchoed ? serverDevice : device);
    },
    async save() {
      const described = [...changed].flatMap(([key, by]) => {
        const row = rows.get(key);
        if (!row) return [];
        const described = describeRow(row, before.get(key), by);
        return [{ ...described, was: described.was ?? passed.get(key) ?? null }];
      });
      return documents.saveRows(hub, described);
    },
  };
}

/** Merges the server's own words into a hub, within a transaction. */
export async function mergeIn(
  documents: Documents,
  hub: string,
  changes: readonly Row[],
): Promise<Committed> {
  await documents.lockHub(hub);
  const set = await openWorkingSet(documents, hub, serverDevice, changes);
  for (const change of changes) {
    const { row, isNew } = set.merged(change);
    if (isNew) set.put(row);
  }
  return set.save();
}
