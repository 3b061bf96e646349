import type { Database, Pack, RowKey, StoredRow } from './db.ts';

/** Rows in one pack at most. Smaller ones make single rows quicker to find, larger ones whole kinds. */
const mostInPack = 500;

/** Whatever is asked of a row's key before its pack is opened: FNV-1a, 32 bits. */
export function hashKey(kind: string, id: string): number {
  let hash = 0x811c9dc5;
  for (const text of [kind, id])
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Puts rows of one kind into packs and their texts, in the order they are given; `n` is given by the table. */
export function packRows(
  kind: string,
  rows: readonly StoredRow[],
  reading: string,
): { readonly pack: Omit<Pack, 'n'>; readonly text: string }[] {
  const made: { pack: Omit<Pack, 'n'>; text: string }[] = [];
  for (let start = 0; start < rows.length; start += mostInPack) {
    const part = rows.slice(start, start + mostInPack);
    const hashes = part.map(({ id }) => hashKey(kind, id));
    const order = part.map((_, i) => i).sort((a, b) => (hashes[a] ?? 0) - (hashes[b] ?? 0));
    let from: string | undefined;
    let to: string | undefined;
    for (const { ix } of part) {
      if (ix === undefined) continue;
      if (from === undefined || ix < from) from = ix;
      if (to === undefined || ix > to) to = ix;
    }
    made.push({
      pack: {
        kind,
        reading,
        from: from ?? '',
        to: to ?? '',
        hashes: Uint32Array.from(order, (i) => hashes[i] ?? 0),
        places: Uint16Array.from(order),
      },
      // JSON holds no line breaks of its own, so a line is a row, and commas make the whole an array.
      text: part.map((row) => JSON.stringify(row)).join('\n'),
    });
  }
  return made;
}

/** All rows of a pack's text. */
export const readPack = (text: string): StoredRow[] =>
  JSON.parse(`[${text.replaceAll('\n', ',')}]`) as StoredRow[];

/** At which lines of its text a pack may hold the row of this hash. */
export function placesOf({ hashes, places }: Pack, hash: number): number[] {
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hashes[middle] ?? 0) < hash) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (; low < hashes.length && hashes[low] === hash; low++) found.push(places[low] ?? 0);
  return found;
}

/** The packs as this tab last read them, the newest first; `version` names that state of them. */
export interface Known {
  readonly of: Database;
  readonly version: string;
  readonly packs: readonly Pack[];
}
let known: Known | undefined;

/** Under this key `meta` has the name of the state of the packs; none before the first pack. */
export const versionKey = 'packs';

/** The packs there are, the newest first; inside a transaction over `packs` and `meta`. */
export async function currentPacks(db: Database): Promise<readonly Pack[]> {
  const version = String((await db.meta.get(versionKey))?.value ?? '');
  if (known?.of === db && known.version === version) return known.packs;
  const packs = version === '' ? [] : (await db.packs.toArray()).reverse();
  known = { of: db, version, packs };
  return packs;
}

let preparing: { readonly of: Database; readonly done: Promise<void> } | undefined;

/**
 * Reads the packs before the first of many who begin to read at once: each would read them all by itself. Awaited
 * outside of transactions; afterwards it costs nothing.
 */
export function preparePacks(db: Database): Promise<void> | undefined {
  if (known?.of === db) return undefined;
  if (preparing?.of !== db) {
    const done = Promise.resolve(db.transaction('r', db.packs, db.meta, () => currentPacks(db))).then(
      () => undefined,
      // Whoever reads next tries again, and says what is wrong.
      (error: unknown) => {
        preparing = undefined;
        throw error;
      },
    );
    preparing = { of: db, done };
  }
  return preparing.done;
}

/** The packs as this tab last saw them, and the name of that state: good for a guess that is then checked. */
export const guessPacks = (db: Database): Known | undefined => (known?.of === db ? known : undefined);

/** Names a new state of the packs, on the disk and in this tab; if the transaction fails, the two differ. */
export async function changePacks(db: Database, packs: readonly Pack[], version: string): Promise<void> {
  await db.meta.put({ key: versionKey, value: version });
  known = { of: db, version, packs };
}

/** May a row lie in one of these packs? False is certain. */
export function mayBePacked(packs: readonly Pack[], kind: string, id: string): boolean {
  if (packs.length === 0) return false;
  const hash = hashKey(kind, id);
  return packs.some((pack) => pack.kind === kind && placesOf(pack, hash).length > 0);
}

/** Finds rows in packs, a newer pack before an older one. By position in `keys`; holes for those not found. */
export async function findPacked(
  db: Database,
  packs: readonly Pack[],
  keys: readonly (RowKey | undefined)[],
): Promise<(StoredRow | undefined)[]> {
  const found: (StoredRow | undefined)[] = new Array(keys.length).fill(undefined);
  const wanted = new Map<number, { readonly i: number; readonly id: string; readonly place: number }[]>();
  keys.forEach((key, i) => {
    if (!key) return;
    const [kind, id] = key;
    const hash = hashKey(kind, id);
    for (const pack of packs) {
      if (pack.kind !== kind) continue;
      for (const place of placesOf(pack, hash)) {
        const ofPack = wanted.get(pack.n);
        if (ofPack) ofPack.push({ i, id, place });
        else wanted.set(pack.n, [{ i, id, place }]);
      }
    }
  });
  if (wanted.size === 0) return found;
  const numbers = [...wanted.keys()].sort((a, b) => b - a);
  const texts = await db.packed.bulkGet(numbers);
  numbers.forEach((n, k) => {
    const lines = texts[k]?.text.split('\n') ?? [];
    for (const { i, id, place } of wanted.get(n) ?? []) {
      if (found[i]) continue;
      const row = JSON.parse(lines[place] ?? 'null') as StoredRow | null;
      if (row?.id === id) found[i] = row;
    }
  });
  return found;
}

/** The rows of these packs, each key once, the newest pack's. */
export async function readPacks(db: Database, packs: readonly Pack[]): Promise<StoredRow[]> {
  if (packs.length === 0) return [];
  const texts = await db.packed.bulkGet(packs.map(({ n }) => n));
  const rows = texts.flatMap((kept) => (kept ? readPack(kept.text) : []));
  // Only in the middle of a reading from the start may a row be packed twice.
  if (packs.every(({ reading }) => reading === packs[0]?.reading)) return rows;
  const seen = new Set<string>();
  return rows.filter(({ id }) => !seen.has(id) && seen.add(id));
}
