import type { Place } from '../../../domain/walls/wall.ts';
import type { ContributionRow } from '../../../domain/walls/wall-rules.ts';
import type { Leaf } from './layout.ts';

/** The leaves that a wall's rows are on its tree: those that all may see. One on a place that is gone grows on any. */
export function leavesOf(places: readonly Place[], rows: readonly ContributionRow[]): Leaf[] {
  const branches = new Map(places.map(({ id }, i) => [id, i]));
  const leaves: Leaf[] = [];
  for (const { id, fields } of rows) {
    const { shown, hidden, parent, place, at } = fields;
    if (!shown || hidden || parent !== null) continue;
    leaves.push({ id, branch: branches.get(place ?? '') ?? -1, at });
  }
  return leaves;
}
