import type { Place } from '../../../domain/walls/wall.ts';
import type { ContributionRow } from '../../../domain/walls/wall-rules.ts';
import type { Leaf } from './layout.ts';

/** The leaves that a wall's rows are on its tree: those that all may see. One on a place that is gone grows on any. */
export const leavesOf = (places: readonly Place[], rows: readonly ContributionRow[]): Leaf[] =>
  createLeaves(places)(rows);

/** The same again and again: a row that is the very object it was before is the very leaf it was, too. */
export function createLeaves(places: readonly Place[]): (rows: readonly ContributionRow[]) => Leaf[] {
  const branches = new Map(places.map(({ id }, i) => [id, i]));
  const known = new WeakMap<ContributionRow, Leaf>();
  return (rows) => {
    const leaves: Leaf[] = [];
    for (const row of rows) {
      const { shown, hidden, parent, place, at } = row.fields;
      if (!shown || hidden || parent !== null) continue;
      let leaf = known.get(row);
      if (!leaf) {
        leaf = { id: row.id, branch: branches.get(place ?? '') ?? -1, at };
        known.set(row, leaf);
      }
      leaves.push(leaf);
    }
    return leaves;
  };
}
