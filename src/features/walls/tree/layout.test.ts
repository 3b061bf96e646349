import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beyond, type Leaf, layoutTree, leastApart, mostMoved, type PlacedLeaf } from './layout.ts';

const leafOf = (n: number, branch: number): Leaf => ({ id: `leaf-${n}`, branch, at: n });

/** Walls of every size, most of them small; leaves on some branches more than on others, on none, or on one only. */
const anyWall = fc
  .record({
    size: fc.oneof(
      { weight: 5, arbitrary: fc.integer({ min: 0, max: 40 }) },
      { weight: 4, arbitrary: fc.integer({ min: 40, max: 700 }) },
      { weight: 1, arbitrary: fc.integer({ min: 700, max: 5000 }) },
    ),
    branches: fc.integer({ min: 1, max: 8 }),
    seed: fc.integer({ min: 0, max: 1_000_000 }),
    lean: fc.constantFrom(1, 2, 5, 40),
  })
  .map(({ size, branches, seed, lean }) => {
    const branchOf = (n: number): number => (n % lean === 0 ? (((n * 7) / lean) % (branches + 1)) - 1 : 0);
    return {
      branches,
      leaves: Array.from({ length: size }, (_, n) => leafOf(seed * 10_000 + n, branchOf(n))),
    };
  });

const away = (a: PlacedLeaf, b: PlacedLeaf): number => Math.hypot(a.x - b.x, a.y - b.y);

/** How far leaves have moved at the most, in lengths of the shorter of before and after. */
function mostBetween(before: readonly PlacedLeaf[], after: readonly PlacedLeaf[]): number {
  const known = new Map(after.map((leaf) => [leaf.id, leaf]));
  return Math.max(
    0,
    ...before.flatMap((leaf) => {
      const now = known.get(leaf.id);
      return now ? [away(leaf, now) / Math.min(leaf.size, now.size)] : [];
    }),
  );
}

const byId = (a: PlacedLeaf, b: PlacedLeaf): number => (a.id < b.id ? -1 : 1);

/** Where its twig ends. */
const stalkOf = ({ x, y, dx, dy, size, ...leaf }: PlacedLeaf): PlacedLeaf => {
  const back = beyond * size;
  return { ...leaf, x: x - back * dx, y: y - back * dy, dx, dy, size };
};

/** The least distance between two leaves' stalks, in lengths of the smaller; looks only where others can be. */
function nearest(leaves: readonly PlacedLeaf[]): number {
  const sorted = leaves.map(stalkOf).sort((a, b) => a.x - b.x);
  let least = Number.POSITIVE_INFINITY;
  sorted.forEach((leaf, i) => {
    for (let j = i + 1; j < sorted.length; j++) {
      const other = sorted[j];
      if (!other || other.x - leaf.x > Math.max(leaf.size, other.size)) break;
      if (other.branch !== leaf.branch) continue;
      least = Math.min(least, away(leaf, other) / Math.min(leaf.size, other.size));
    }
  });
  return least;
}

describe('the tree', () => {
  it('is the same for the same leaves, in whatever order they come and whatever was there before', () => {
    fc.assert(
      fc.property(anyWall, fc.integer(), ({ leaves, branches }, turn) => {
        const first = layoutTree(leaves, branches);
        const cut = leaves.length === 0 ? 0 : Math.abs(turn) % leaves.length;
        const mixed = [...leaves.slice(cut), ...leaves.slice(0, cut)].reverse();
        layoutTree(leaves.slice(cut), branches);
        const again = layoutTree(mixed, branches);
        expect(JSON.stringify(again.leaves.toSorted(byId))).toBe(JSON.stringify(first.leaves.toSorted(byId)));
      }),
      { numRuns: 80 },
    );
  });

  it('moves no leaf far when one is added', () => {
    fc.assert(
      fc.property(anyWall, fc.integer({ min: 0, max: 1e6 }), ({ leaves, branches }, n) => {
        const added = leafOf(-1 - n, (n % (branches + 1)) - 1);
        const before = layoutTree(leaves, branches);
        const after = layoutTree([...leaves, added], branches);
        expect(mostBetween(before.leaves, after.leaves)).toBeLessThanOrEqual(mostMoved);
      }),
      { numRuns: 120 },
    );
  });

  it('lets no two leaves of a bough grow nearer than a third of a leaf, stalk to stalk', () => {
    fc.assert(
      fc.property(anyWall, ({ leaves, branches }) => {
        expect(nearest(layoutTree(leaves, branches).leaves)).toBeGreaterThanOrEqual(leastApart);
      }),
      { numRuns: 80 },
    );
  });

  it('stays as it was for most when a leaf is added', () => {
    const leaves = Array.from({ length: 600 }, (_, n) => leafOf(n, n % 3));
    const before = layoutTree(leaves, 3).leaves;
    const known = new Map(layoutTree([...leaves, leafOf(1000, 1)], 3).leaves.map((leaf) => [leaf.id, leaf]));
    const moved = before.filter((leaf) => {
      const now = known.get(leaf.id);
      return !now || away(leaf, now) > 0;
    });
    expect(moved.length).toBeLessThan(12);
  });

  it('grows each leaf on its branch, and buds where there is none', () => {
    const { leaves, buds, boughs } = layoutTree([leafOf(1, 0), leafOf(2, 2), leafOf(3, -1), leafOf(4, 9)], 3);
    expect(boughs).toHaveLength(3);
    expect(leaves.find(({ id }) => id === 'leaf-2')?.branch).toBe(2);
    for (const { branch } of leaves) expect([0, 1, 2]).toContain(branch);
    expect(buds.length).toBeGreaterThan(100);
    expect(layoutTree([], 3).buds.length).toBe(buds.length + 4);
  });
});
