/** More news than this at once is sorted anew. */
const few = 50;

/**
 * Keeps a list sorted that changes by a little each time: what is the very same object as before stays where it is.
 * @returns sorts a list; the answer is as `toSorted(compare)` gives it
 */
export function createSorter<T extends object>(
  compare: (a: T, b: T) => number,
): (list: readonly T[]) => readonly T[] {
  let sorted: readonly T[] = [];
  let known = new Set<T>();
  return (list) => {
    const come = list.filter((one) => !known.has(one));
    const isGone = sorted.length + come.length !== list.length;
    if (come.length > few) sorted = list.toSorted(compare);
    else if (come.length > 0 || isGone) {
      const there = isGone ? new Set(list) : null;
      const kept = there ? sorted.filter((one) => there.has(one)) : sorted.slice();
      for (const one of come) kept.splice(placeIn(kept, one, compare), 0, one);
      sorted = kept;
    }
    if (come.length > few || isGone) known = new Set(list);
    else for (const one of come) known.add(one);
    return sorted;
  };
}

/** Before which one of a sorted list another belongs: after all that are equal. */
function placeIn<T>(sorted: readonly T[], one: T, compare: (a: T, b: T) => number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = sorted[middle];
    if (other !== undefined && compare(other, one) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
