import { seedOf } from '../../../domain/seeded.ts';
import { spread } from './exact.ts';

/** What the layout asks of a leaf's own 32 bits: the same on every device, and nothing else. */
export const bitsOf = (id: string): number => spread(seedOf([id]));

/** Numbers the exact double can hold beside each other: a place (32 bits) and a number in a list (20 bits). */
const listed = 1 << 20;

/** The indices of a list in the order of their places; equal places in the order of the list. */
function orderBy(places: Float64Array, length: number): Int32Array {
  const keys = new Float64Array(length);
  for (let i = 0; i < length; i++) keys[i] = (places[i] ?? 0) * listed + i;
  keys.sort();
  const order = new Int32Array(length);
  for (let i = 0; i < length; i++) {
    const key = keys[i] ?? 0;
    order[i] = key - Math.floor(key / listed) * listed;
  }
  return order;
}

/**
 * Gives every leaf a site: walking along the bough, each takes the first free one at or after its own place. The set
 * alone decides, in whatever order it comes: leaves are taken by place, then by id (by UTF-16 units, no language).
 * One leaf more moves any other by one site along the walk at most, and so does one site more.
 *
 * @param ids the leaves' ids, each once
 * @param wishes the place along the walk that each would like best, under 2^32
 * @param places of the sites along the walk; the first `count` of them count, at least as many as there are leaves and
 *   at most 2^20
 * @returns for each id the index of its site
 */
export function packLeaves(
  ids: readonly string[],
  wishes: Float64Array,
  places: Float64Array,
  count: number,
): Int32Array {
  const sites = orderBy(places, count);
  const leaves = inOrder(ids, wishes);
  const slots = new Int32Array(ids.length);
  let last = -1;
  let ahead = 0;
  for (let rank = 0; rank < leaves.length; rank++) {
    const wish = wishes[leaves[rank] ?? 0] ?? 0;
    while (ahead < count && (places[sites[ahead] ?? 0] ?? 0) < wish) ahead++;
    last = Math.max(ahead, last + 1);
    slots[rank] = last;
  }
  // Who came too late in the walk moves up, pushing the others before them.
  const taken = new Int32Array(ids.length);
  for (let rank = 0; rank < leaves.length; rank++) {
    const slot = Math.min(slots[rank] ?? 0, count - leaves.length + rank);
    taken[leaves[rank] ?? 0] = sites[slot] ?? 0;
  }
  return taken;
}

/** By wish; where two wish for the same, by id. */
function inOrder(ids: readonly string[], wishes: Float64Array): Int32Array {
  const order = orderBy(wishes, ids.length);
  for (let i = 1; i < order.length; i++)
    for (let j = i; j > 0; j--) {
      const a = order[j - 1] ?? 0;
      const b = order[j] ?? 0;
      if (wishes[a] !== wishes[b] || (ids[a] ?? '') < (ids[b] ?? '')) break;
      order[j - 1] = b;
      order[j] = a;
    }
  return order;
}
