import { seedOf } from '../../../domain/seeded.ts';
import { spread } from './exact.ts';

/** What the layout asks of a leaf's own 32 bits: the same on every device, and nothing else. */
export const bitsOf = (id: string): number => spread(seedOf([id]));

/** Numbers the exact double can hold beside each other: a place (32 bits) and a number in a list (20 bits). */
const listed = 1 << 20;

/** The indices of a list in the order of their places; equal places in the order of the list. */
function orderBy(length: number, placeOf: (index: number) => number): number[] {
  const keys = new Float64Array(length);
  for (let i = 0; i < length; i++) keys[i] = placeOf(i) * listed + i;
  return Array.from(keys.sort(), (key) => key % listed);
}

/**
 * Gives every leaf a site: walking along the bough, each takes the first free one at or after its own place. The set
 * alone decides, in whatever order it comes: leaves are taken by place, then by id (by UTF-16 units, no language).
 * One leaf more moves any other by one site along the walk at most, and so does one site more.
 *
 * @param ids the leaves' ids, each once
 * @param wishes the place along the walk that each would like best, under 2^32
 * @param places of the sites along the walk; at least as many as there are leaves, at most 2^20
 * @returns for each id the index of its site
 */
export function packLeaves(
  ids: readonly string[],
  wishes: readonly number[],
  places: readonly number[],
): number[] {
  const sites = orderBy(places.length, (i) => places[i] ?? 0);
  const leaves = inOrder(ids, wishes);
  const slots: number[] = [];
  let last = -1;
  let ahead = 0;
  for (const leaf of leaves) {
    const wish = wishes[leaf] ?? 0;
    while (ahead < sites.length && (places[sites[ahead] ?? 0] ?? 0) < wish) ahead++;
    last = Math.max(ahead, last + 1);
    slots.push(last);
  }
  // Who came too late in the walk moves up, pushing the others before them.
  const taken: number[] = new Array(ids.length);
  leaves.forEach((leaf, rank) => {
    const slot = Math.min(slots[rank] ?? 0, sites.length - leaves.length + rank);
    taken[leaf] = sites[slot] ?? 0;
  });
  return taken;
}

/** By wish; where two wish for the same, by id. */
function inOrder(ids: readonly string[], wishes: readonly number[]): number[] {
  const order = orderBy(ids.length, (i) => wishes[i] ?? 0);
  for (let i = 1; i < order.length; i++) {
    for (let j = i; j > 0; j--) {
      const [a = 0, b = 0] = [order[j - 1], order[j]];
      if (wishes[a] !== wishes[b] || (ids[a] ?? '') < (ids[b] ?? '')) break;
      order[j - 1] = b;
      order[j] = a;
    }
  }
  return order;
}
