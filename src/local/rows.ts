import { Dexie, type Table } from 'dexie';
import { makeId } from '../domain/id.ts';
import { type Database, type LooseRow, onConnection, type Pack, type RowKey, type StoredRow } from './db.ts';
import {
  changePacks,
  currentPacks,
  findPacked,
  mayBePacked,
  packRows,
  preparePacks,
  readPacks,
} from './packs.ts';

/**
 * Where rows lie. One that is written by itself lies loose in `rows`; many that come at once lie in packs, for
 * the storage counts records, not bytes: five hundred rows in one record are read and written as quickly as a
 * few. A loose row hides a packed one of its key. Nothing else reads or writes these tables.
 */
export const rowTables = (db: Database): Table[] => [db.rows, db.packs, db.packed, db.meta];

/** So many new rows of a kind are worth a pack. */
const fewestInPack = 200;
/** So many keys are better looked up in a list of all. */
const manyKeys = 100;

/** Rows as they were found. */
export interface Found {
  /** In the order of the keys; undefined for one that is not there. */
  readonly rows: readonly (StoredRow | undefined)[];
  /** Keys of which nothing is kept, not even that they were dropped. */
  readonly isNew: (kind: string, id: string) => boolean;
  /** The packs as they were. */
  readonly packs: readonly Pack[];
}

const within = <T>(db: Database, work: () => Promise<T>): Promise<T> =>
  Dexie.currentTransaction ? work() : Promise.resolve(db.transaction('r', rowTables(db), work));

/** Reads by itself, again if the connection turns out to be dead; inside a transaction as part of it. */
const reading = <T>(work: (db: Database) => Promise<T>): Promise<T> =>
  Dexie.currentTransaction
    ? work(Dexie.currentTransaction.db as Database)
    : onConnection(async (db) => {
        await preparePacks(db);
        return within(db, () => work(db));
      });

const toKey = ([kind, id]: RowKey): [string, string] => [kind, id];
const keyOf = (kind: string, id: string): string => `${kind} ${id}`;

async function getLoose(db: Database, keys: readonly RowKey[]): Promise<(LooseRow | undefined)[]> {
  if (keys.length < manyKeys) return db.rows.bulkGet(keys.map(toKey));
  const all = await db.rows.toCollection().primaryKeys();
  const there = new Set(all.map(([kind, id]) => keyOf(kind, id)));
  const found = keys.filter(([kind, id]) => there.has(keyOf(kind, id)));
  const rows = new Map<string, LooseRow>();
  for (const row of found.length === 0 ? [] : await db.rows.bulkGet(found.map(toKey)))
    if (row) rows.set(keyOf(row.kind, row.id), row);
  return keys.map(([kind, id]) => rows.get(keyOf(kind, id)));
}

/** Finds rows by their keys; inside a transaction over `rowTables` or by itself. */
export const findRows = (db: Database, keys: readonly RowKey[]): Promise<Found> =>
  within(db, async () => {
    const [loose, packs] = await Promise.all([getLoose(db, keys), currentPacks(db)]);
    const packed = await findPacked(
      db,
      packs,
      keys.map((key, i) => (loose[i] ? undefined : key)),
    );
    const kept = new Set<string>();
    const rows = keys.map(([kind, id], i) => {
      const row = loose[i] ?? packed[i];
      if (row) kept.add(keyOf(kind, id));
      return loose[i]?.dropped ? undefined : row;
    });
    return { rows, isNew: (kind, id) => !kept.has(keyOf(kind, id)), packs };
  });

/** The rows of some keys in their order, by themselves; undefined for each that is not there. */
export const readRows = async (keys: readonly RowKey[]): Promise<readonly (StoredRow | undefined)[]> =>
  (
    await onConnection(async (db) => {
      await preparePacks(db);
      return findRows(db, keys);
    })
  ).rows;

/** One row. */
export const findRow = async (kind: string, id: string): Promise<StoredRow | undefined> =>
  (await readRows([[kind, id]]))[0];

/**
 * Writes rows, inside a transaction over `rowTables`. Of the ones that `isNew` knows to be new, many of a kind
 * go into packs. `reading` names the reading from the start that they come from, if they do.
 */
export async function putRows(
  db: Database,
  rows: readonly StoredRow[],
  found?: Pick<Found, 'isNew'> & Partial<Pick<Found, 'packs'>>,
  reading?: string,
): Promise<void> {
  if (rows.length === 0) return;
  const packs = found?.packs ?? (await currentPacks(db));
  const loose: LooseRow[] = [];
  const fresh = new Map<string, StoredRow[]>();
  for (const row of rows) {
    if (rows.length < fewestInPack || !found?.isNew(row.kind, row.id)) loose.push(row);
    else {
      const same = fresh.get(row.kind);
      if (same) same.push(row);
      else fresh.set(row.kind, [row]);
    }
  }
  const made = [];
  for (const [kind, same] of fresh) {
    if (same.length < fewestInPack) loose.push(...same);
    else made.push(...packRows(kind, same, reading ?? packs[0]?.reading ?? ''));
  }
  const hiding = loose.map((row) =>
    mayBePacked(packs, row.kind, row.id) ? { ...row, hides: 1 as const } : row,
  );
  const writing: Promise<unknown>[] = [];
  if (hiding.length === 1 && hiding[0]) writing.push(Promise.resolve(db.rows.put(hiding[0])));
  else if (hiding.length > 0) writing.push(Promise.resolve(db.rows.bulkPut(hiding)));
  if (made.length > 0) {
    const numbers = await db.packs.bulkAdd(
      made.map(({ pack }) => pack),
      { allKeys: true },
    );
    const added = made.map(({ pack }, i) => ({ ...pack, n: numbers[i] ?? 0 })).reverse();
    writing.push(
      Promise.resolve(db.packed.bulkAdd(made.map(({ text }, i) => ({ n: numbers[i] ?? 0, text })))),
      changePacks(db, [...added, ...packs], makeId()),
    );
  }
  await Promise.all(writing);
}

/** Takes rows away, inside a transaction over `rowTables`. */
export async function removeRows(db: Database, keys: readonly RowKey[]): Promise<void> {
  if (keys.length === 0) return;
  const packs = await currentPacks(db);
  const packed = keys.filter(([kind, id]) => mayBePacked(packs, kind, id));
  const hidden = new Set(packed);
  await Promise.all([
    db.rows.bulkDelete(keys.filter((key) => !hidden.has(key)).map(toKey)),
    db.rows.bulkPut(
      packed.map(([kind, id]): LooseRow => ({ kind, id, fields: {}, at: '', hides: 1, dropped: 1 })),
    ),
  ]);
}

/** Which of these rows lie loose; inside a transaction over `rowTables`. */
export async function looseKeys(db: Database): Promise<RowKey[]> {
  return db.rows.toCollection().primaryKeys();
}

/** Takes away the packs of every reading but `reading`; answers whether there were any. */
export async function dropOldPacks(db: Database, reading: string): Promise<boolean> {
  const packs = await currentPacks(db);
  const old = packs.filter((pack) => pack.reading !== reading).map(({ n }) => n);
  if (old.length === 0) return false;
  await Promise.all([
    db.packs.bulkDelete(old),
    db.packed.bulkDelete(old),
    changePacks(
      db,
      packs.filter((pack) => pack.reading === reading),
      makeId(),
    ),
  ]);
  return true;
}

/**
 * Makes packs hold nothing that is hidden, inside a transaction over `rowTables`: what was taken away or written
 * over would lie on in their texts, and whoever is forgotten must not.
 */
export async function compactRows(db: Database): Promise<void> {
  const hiding = await db.rows.where('hides').equals(1).toArray();
  if (hiding.length === 0) return;
  const hidden = new Set(hiding.map(({ kind, id }) => keyOf(kind, id)));
  const kept: Pack[] = [];
  const changed: { readonly pack: Pack; readonly text: string }[] = [];
  const emptied: number[] = [];
  for (const pack of await currentPacks(db)) {
    const rows = await readPacks(db, [pack]);
    const left = rows.filter(({ kind, id }) => !hidden.has(keyOf(kind, id)));
    const [made] = left.length < rows.length ? packRows(pack.kind, left, pack.reading) : [];
    if (left.length === 0) emptied.push(pack.n);
    else kept.push(made ? { ...made.pack, n: pack.n } : pack);
    if (made) changed.push({ pack: { ...made.pack, n: pack.n }, text: made.text });
  }
  const [dropped, shown] = [hiding.filter((row) => row.dropped), hiding.filter((row) => !row.dropped)];
  await Promise.all([
    db.packs.bulkDelete(emptied),
    db.packed.bulkDelete(emptied),
    db.packs.bulkPut(changed.map(({ pack }) => pack)),
    db.packed.bulkPut(changed.map(({ pack, text }) => ({ n: pack.n, text }))),
    db.rows.bulkDelete(dropped.map(({ kind, id }): [string, string] => [kind, id])),
    db.rows.bulkPut(shown.map(({ hides: _, ...row }) => row)),
  ]);
  await changePacks(db, kept, makeId());
}

/** Takes every row away, inside a transaction over `rowTables`. */
export async function clearRows(db: Database): Promise<void> {
  await Promise.all([db.rows.clear(), db.packs.clear(), db.packed.clear()]);
  await changePacks(db, [], makeId());
}

/** Loose rows and packed ones together: the loose hide the packed, and markers of dropped ones say nothing. */
async function joinRows(
  db: Database,
  kind: string,
  loose: readonly LooseRow[],
  packed: readonly StoredRow[],
): Promise<StoredRow[]> {
  const rows: StoredRow[] = loose.filter(({ dropped }) => !dropped);
  if (packed.length === 0) return rows;
  const keys = await db.rows.where('hides').equals(1).primaryKeys();
  if (keys.length === 0) return rows.length === 0 ? [...packed] : rows.concat(packed);
  const hidden = new Set<string>();
  for (const [of, id] of keys) if (of === kind) hidden.add(id);
  return rows.concat(packed.filter(({ id }) => !hidden.has(id)));
}

/** All rows of a kind. */
export const readKind = (kind: string): Promise<StoredRow[]> =>
  reading(async (db) => {
    const [loose, packs] = await Promise.all([
      db.rows.where('[kind+id]').between([kind, Dexie.minKey], [kind, Dexie.maxKey]).toArray(),
      currentPacks(db),
    ]);
    const packed = await readPacks(
      db,
      packs.filter((pack) => pack.kind === kind),
    );
    return joinRows(db, kind, loose, packed);
  });

/** Rows of a kind whose index field lies in `from`…`to`, both included. */
export const readIndex = (kind: string, from: string, to: string): Promise<StoredRow[]> =>
  reading(async (db) => {
    const [loose, packs] = await Promise.all([
      db.rows.where('[kind+ix]').between([kind, from], [kind, to], true, true).toArray(),
      currentPacks(db),
    ]);
    const packed = await readPacks(
      db,
      packs.filter((pack) => pack.kind === kind && pack.from <= to && pack.to >= from),
    );
    const inside = packed.filter(({ ix }) => ix !== undefined && ix >= from && ix <= to);
    return joinRows(db, kind, loose, inside);
  });
