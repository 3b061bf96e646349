import type { Place } from '../../../domain/walls/wall.ts';
import { isUp } from '../../../domain/walls/wall-rules.ts';
import type { RowOf } from '../../../local/row.ts';

export type WallRow = RowOf<'wall'>;
export type Leaf = RowOf<'contribution'>;

/** One heading of a wall's outline and what stands under it, the newest first. */
export interface Section {
  /** Null: the wall has no places, or the place has been taken away. */
  readonly place: Place | null;
  readonly rows: readonly Leaf[];
}

export interface Outline {
  readonly sections: readonly Section[];
  /** Answers by the question they answer, the oldest first. */
  readonly answers: ReadonlyMap<string, readonly Leaf[]>;
  /** What hangs on the wall, without answers. */
  readonly count: number;
  /** Is anything of it this device's own? */
  readonly hasMine: boolean;
}

export interface Reader {
  readonly isMine: (row: Leaf) => boolean;
  /** Only what is theirs. */
  readonly onlyMine: boolean;
}

const noAnswers: Outline['answers'] = new Map();

/** The order of the outline. The same moment happens: on paper that is typed in, or when two clocks agree. */
export const byNewest = (a: Leaf, b: Leaf): number => b.fields.at - a.fields.at || (a.id < b.id ? -1 : 1);

/**
 * A wall as an ordered outline: a section for each place in its order, one more for what hung on places that are
 * gone. What others may not see is there only for whoever wrote it.
 * @param sort puts rows into their order (`byNewest`)
 * @param before an outline of this wall: sections that say the same are the very same objects
 */
export function outlineOf(
  places: readonly Place[],
  rows: readonly Leaf[],
  { isMine, onlyMine }: Reader,
  sort = (some: readonly Leaf[]): readonly Leaf[] => some.toSorted(byNewest),
  before?: Outline,
): Outline {
  const all = sort(rows);
  const asked = questionsIn(all, isMine);
  const answers = new Map<string, Leaf[]>();
  const others: Leaf[] = [];
  const byPlace = new Map<string | null, Leaf[]>(places.map(({ id }) => [id, []]));
  let count = 0;
  let hasMine = false;
  // Once through them all: there may be thousands, and whoever opens the wall waits for it. The newest comes first, so
  // answers come before their questions.
  for (const row of all) {
    const isOwn = isMine(row);
    if (!isOwn && !isUp(row.fields)) continue;
    hasMine ||= isOwn;
    const { parent, place } = row.fields;
    if (parent !== null && asked?.has(parent)) {
      const known = answers.get(parent);
      if (known) known.unshift(row);
      else answers.set(parent, [row]);
      continue;
    }
    // The question has been taken down; whoever answered still finds what they wrote.
    if (parent !== null && !isOwn) continue;
    count++;
    (byPlace.get(place) ?? others).push(row);
  }
  const isWanted = (row: Leaf) => isMine(row) || (answers.get(row.id) ?? []).some(isMine);
  const wanted = (list: readonly Leaf[]) => (onlyMine ? list.filter(isWanted) : list);
  const sections: Section[] = places.map((place) => ({ place, rows: wanted(byPlace.get(place.id) ?? []) }));
  const left = wanted(others);
  if (left.length > 0 || places.length === 0) sections.push({ place: null, rows: left });
  return {
    sections: sections.map((section, i) => sameOr(before?.sections[i], section)),
    answers: answers.size > 0 ? answers : noAnswers,
    count,
    hasMine,
  };
}

/** The ids that answers can belong to; null where there are no answers. */
function questionsIn(rows: readonly Leaf[], isMine: Reader['isMine']): ReadonlySet<string> | null {
  if (!rows.some(({ fields }) => fields.parent !== null)) return null;
  return new Set(rows.filter((row) => isUp(row.fields) || isMine(row)).map(({ id }) => id));
}

const sameOr = (before: Section | undefined, now: Section): Section =>
  before?.place === now.place &&
  before.rows.length === now.rows.length &&
  now.rows.every((row, i) => row === before.rows[i])
    ? before
    : now;
