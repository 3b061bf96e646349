import { db, onConnection, storageState } from '../db.ts';
import { getPeopleCount, onPeopleCount } from '../people-count.ts';
import { toRowOf } from '../row.ts';
import { readKind, rowTables } from '../rows.ts';

/** What the directory needs of a person. */
export interface Face {
  readonly id: string;
  readonly firstName: string;
  readonly lastInitial: string;
  readonly organisation: string | null;
}

/**
 * The faces are kept a second time, as one text: one read of one value is several times quicker than one of
 * thousands of rows, and it is the first thing a door needs. `count` says which state of the rows it is of.
 */
interface Snapshot {
  readonly count: number;
  /** JSON of id, first name, last initial, organisation, id, … */
  readonly text: string;
}

const cacheKey = 'faces';
const saveAfter = 3000;
const perFace = 4;

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

function fromText(text: string): Face[] {
  const values = JSON.parse(text) as readonly string[];
  const faces: Face[] = [];
  for (let i = 0; i + perFace <= values.length; i += perFace)
    faces.push({
      id: values[i] ?? '',
      firstName: values[i + 1] ?? '',
      lastInitial: values[i + 2] ?? '',
      organisation: values[i + 3] || null,
    });
  return faces;
}

const toText = (faces: Iterable<Face>): string => {
  const values: string[] = [];
  for (const { id, firstName, lastInitial, organisation } of faces)
    values.push(id, firstName, lastInitial, organisation ?? '');
  return JSON.stringify(values);
};

/** The faces of everybody, and whether they came from the rows (and are worth saving). */
export async function readFaces(): Promise<{ readonly faces: Face[]; readonly isFresh: boolean }> {
  early = [];
  const { count, text, rows } = await onConnection((db) =>
    db.transaction('r', [...rowTables(db), db.cache], async () => {
      const [count, kept] = await Promise.all([getPeopleCount(db), db.cache.get(cacheKey)]);
      const snapshot = kept?.value as Snapshot | undefined;
      return snapshot?.count === count
        ? { count, text: snapshot.text, rows: [] }
        : { count, text: undefined, rows: await readKind('person') };
    }),
  );
  known = count;
  for (const one of early) track(one);
  early = undefined;
  if (text !== undefined) return { faces: fromText(text), isFresh: false };
  const faces: Face[] = [];
  for (const row of rows) {
    const person = toRowOf('person', row);
    if (person) faces.push({ ...person.fields, id: person.id });
  }
  return { faces, isFresh: true };
}

async function save(faces: Iterable<Face>): Promise<void> {
  const count = known;
  if (Number.isNaN(count) || storageState.value !== 'open') return;
  const text = toText(faces);
  await db().transaction('rw', db().meta, db().cache, async () => {
    if ((await getPeopleCount(db())) !== count) return;
    await db().cache.put({ key: cacheKey, value: { count, text } satisfies Snapshot });
  });
}

/** Saves the faces a little later, when nothing more has changed. Whether that works out does not matter. */
export function saveFacesSoon(faces: () => Iterable<Face>): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    save(faces()).catch((error: unknown) => console.debug('local: faces not kept', error));
  }, saveAfter);
}
