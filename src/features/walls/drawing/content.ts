import type { Mark } from '../../../domain/walls/journey-keys.ts';
import type { Place, Wall } from '../../../domain/walls/wall.ts';
import { isUp } from '../../../domain/walls/wall-rules.ts';

/** A place with what hangs there, oldest first; `place` is null for what hangs at none, or at one that is gone. */
export interface Hanging {
  readonly place: Place | null;
  readonly rows: readonly Mark[];
}

/** What everybody may see of a wall, by place in the wall's order, with the answers to each. */
export interface WallContent {
  readonly hanging: readonly Hanging[];
  /** Answers by the id of what they answer, oldest first. */
  readonly answers: ReadonlyMap<string, readonly Mark[]>;
  readonly count: number;
}

const byAge = (a: Mark, b: Mark): number => a.fields.at - b.fields.at || (a.id < b.id ? -1 : 1);

/** Sorts a wall's contributions into their places. What is hidden, waiting or answers something unseen stays out. */
export function readContent({ places }: Pick<Wall, 'places'>, rows: readonly Mark[]): WallContent {
  const seen = rows.filter(({ fields }) => isUp(fields)).sort(byAge);
  const tops = seen.filter(({ fields }) => fields.parent === null);
  const at = new Map<string, Mark[]>(places.map(({ id }) => [id, []]));
  const elsewhere: Mark[] = [];
  for (const row of tops) (at.get(row.fields.place ?? '') ?? elsewhere).push(row);
  const answers = new Map<string, Mark[]>(tops.map(({ id }) => [id, []]));
  for (const row of seen) if (row.fields.parent !== null) answers.get(row.fields.parent)?.push(row);
  const hanging: Hanging[] = places.map((place) => ({ place, rows: at.get(place.id) ?? [] }));
  if (elsewhere.length > 0) hanging.push({ place: null, rows: elsewhere });
  const answered = [...answers.values()].reduce((sum, some) => sum + some.length, 0);
  return { hanging, answers, count: tops.length + answered };
}
