import type { Leaf } from './layout.ts';
import type { LeafNews } from './studio-messages.ts';

/** Tells leaves to somebody who has heard of those before: answers what is news, at first also that there are none. */
export function createTeller(): (leaves: readonly Leaf[]) => LeafNews | null {
  const told = new Map<string, Leaf>();
  let isFirst = true;
  return (leaves) => {
    const come = leaves.filter((leaf) => {
      const before = told.get(leaf.id);
      return before !== leaf && !(before && before.branch === leaf.branch && before.at === leaf.at);
    });
    for (const leaf of come) told.set(leaf.id, leaf);
    const gone: string[] = [];
    // Each id is there once, so the sums differ where one is gone.
    if (told.size !== leaves.length) {
      const there = new Set(leaves.map(({ id }) => id));
      for (const id of told.keys()) if (!there.has(id)) gone.push(id);
      for (const id of gone) told.delete(id);
    }
    if (come.length === 0 && gone.length === 0 && !isFirst) return null;
    isFirst = false;
    return {
      ids: come.map(({ id }) => id).join('\n'),
      branches: Int16Array.from(come, ({ branch }) => branch),
      ats: Float64Array.from(come, ({ at }) => at),
      gone,
    };
  };
}
