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
  const visible = sort(rows).filter((row) => isUp(row.fields) || isMine(row));
  const hasAnswers = visible.some(({ fields }) => fields.parent !== null);
  const ids = new Set(hasAnswers ? visible.map(({ id }) => id) : []);
  const answers = new Map<string, Leaf[]>();
  const tops: Leaf[] = [];
  for (const row of visible) {
    const { parent } = row.fields;
    if (parent === null) tops.push(row);
    else if (ids.has(parent)) answers.set(parent, [row, ...(answers.get(parent) ?? [])]);
    // The question has been taken down; whoever answered still finds what they wrote.
    else if (isMine(row)) tops.push(row);
  }
  const isWanted = (row: Leaf) => isMine(row) || (answers.get(row.id) ?? []).some(isMine);
  const wanted = onlyMine ? tops.filter(isWanted) : tops;
  return {
    sections: sectionsOf(places, wanted).map((section, i) => sameOr(before?.sections[i], section)),
    answers: hasAnswers ? answers : noAnswers,
    count: tops.length,
    hasMine: visible.some(isMine),
  };
}

const sameOr = (before: Section | undefined, now: Section): Section =>
  before?.place === now.place &&
  before.rows.length === now.rows.length &&
  now.rows.every((row, i) => row === before.rows[i])
    ? before
    : now;

function sectionsOf(places: readonly Place[], rows: readonly Leaf[]): Section[] {
  const byPlace = new Map<string | null, Leaf[]>(places.map(({ id }) => [id, []]));
  const others: Leaf[] = [];
  for (const row of rows) (byPlace.get(row.fields.place) ?? others).push(row);
  const named = places.map((place) => ({ place, rows: byPlace.get(place.id) ?? [] }));
  return others.length > 0 || places.length === 0 ? [...named, { place: null, rows: others }] : named;
}
