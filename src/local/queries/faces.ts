import type { DirectoryColumns } from '../../domain/arrival/directory-columns.ts';
import { type Database, onConnection, type StoredRow, storageState } from '../db.ts';
import { onFirstLook } from '../first-look.ts';
import { getPeopleCount, onPeopleCount } from '../people-count.ts';
import { readKind, rowTables } from '../rows.ts';

/**
 * The register is kept a second time, as one text: one read of a few values is several times quicker than one
 * of thousands of rows, and it is the first thing a door needs. `count` says which state of the rows it is of.
 */
interface Head {
  /** Changes with the columns, and with the rule by which they are folded. */
  readonly form: number;
  readonly count: number;
  readonly pieces: number;
}

/** What a reading brings: the kept register, or the rows that it is to be made of. */
export type Faces =
  | { readonly isFresh: false; readonly columns: DirectoryColumns }
  | {
      readonly isFresh: true;
      readonly people: readonly StoredRow[];
      readonly organisations: readonly StoredRow[];
    };

interface Kept {
  readonly key: string;
  readonly value: unknown;
}

const cacheKey = 'faces';
const form = 1;
const saveAfter = 3000;
/** Characters of a piece: Chromium keeps a value of 64 KiB or more in a file of its own, which is slow to read. */
const pieceLength = 30_000;

/** The state of the rows that this tab knows; NaN once another tab has written. */
let known = Number.NaN;
/** Counts that came during a reading, or undefined when none is under way. */
let early: number[] | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

const track = (count: number): void => {
  if (count > known) known = count === known + 1 ? count : Number.NaN;
};

onPeopleCount((count) => {
  if (early) early.push(count);
  else track(count);
});

const pieceKey = (n: number): string => `${cacheKey}:${String(n).padStart(4, '0')}`;
const isOurs = (database: Database) => database.cache.where('key').startsWith(cacheKey);

function toPieces(text: string): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += pieceLength) pieces.push(text.slice(at, at + pieceLength));
  return pieces;
}

/** The register as it is kept, if that is of this state of the rows. */
function fromKept(entries: readonly Kept[], count: number): DirectoryColumns | undefined {
  const [head, ...pieces] = entries;
  const of = head?.value as Head | undefined;
  if (of?.form !== form || of.count !== count || of.pieces !== pieces.length) return undefined;
  return JSON.parse(pieces.map(({ value }) => value).join('')) as DirectoryColumns;
}

/** The register as the first look has found it: for whoever takes it at once, for it is not kept up. */
let seen: DirectoryColumns | undefined;

onFirstLook(({ cache, meta }) => {
  const count = meta.find(({ key }) => key === 'people')?.value ?? 0;
  seen = fromKept(
    cache.filter(({ key }) => key.startsWith(cacheKey)),
    Number(count),
  );
  if (!seen) return;
  known = Number(count);
  setTimeout(() => {
    seen = undefined;
  });
});

/** Does this tab know the register as it is on the disk? */
export const areFacesKnown = async (): Promise<boolean> =>
  onConnection(async (database) => (await getPeopleCount(database)) === known);

/** Reads the register: as it was kept, or else (`isFresh`, worth keeping) the rows of everybody. */
export async function readFaces(): Promise<Faces> {
  if (seen) {
    const columns = seen;
    seen = undefined;
    return { isFresh: false, columns };
  }
  early = [];
  const { count, faces } = await onConnection((database) =>
    database.transaction('r', [...rowTables(database), database.cache], async () => {
      const count = await getPeopleCount(database);
      const columns = fromKept(await isOurs(database).toArray(), count);
      if (columns) return { count, faces: { isFresh: false, columns } as const };
      const [people, organisations] = await Promise.all([readKind('person'), readKind('organisation')]);
      return { count, faces: { isFresh: true, people, organisations } as const };
    }),
  );
  known = count;
  for (const one of early) track(one);
  early = undefined;
  return faces;
}

async function save(columns: DirectoryColumns): Promise<void> {
  const count = known;
  if (Number.isNaN(count) || storageState.value !== 'open') return;
  const pieces = toPieces(JSON.stringify(columns));
  await onConnection((database) =>
    database.transaction('rw', database.meta, database.cache, async () => {
      if ((await getPeopleCount(database)) !== count) return;
      await isOurs(database).delete();
      await database.cache.bulkPut([
        { key: cacheKey, value: { form, count, pieces: pieces.length } satisfies Head },
        ...pieces.map((value, n) => ({ key: pieceKey(n), value })),
      ]);
    }),
  );
}

/** Keeps the register a little later, when nothing more has changed. Whether that works out does not matter. */
export function saveFacesSoon(columns: () => DirectoryColumns): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    save(columns()).catch((error: unknown) => console.debug('local: the register was not kept', error));
  }, saveAfter);
}
