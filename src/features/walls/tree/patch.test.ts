import { describe, expect, it } from 'vitest';
import { layoutTree } from './layout.ts';
import { changedRooms } from './patch.ts';
import { seasonOf } from './tone.ts';

const day = 86_400_000;
const leaves = Array.from({ length: 600 }, (_, n) => ({
  id: `leaf-${n}`,
  branch: n % 3,

  at: n * day,
}));
const added = { id: 'new', branch: 1, at: 1000 * day };

const painted = (some: typeof leaves, now = 2000 * day) => ({
  layout: layoutTree(some, 3),
  season: seasonOf(some, now),
});

describe('a painted tree that changes', () => {
  it('needs nothing where nothing has changed', () => {
    expect(changedRooms(painted(leaves), painted(leaves))).toEqual([]);
  });

  it('needs paint round a new leaf, and round the one that was the newest', () => {
    const before = painted(leaves);
    const layout = layoutTree([...leaves, added], 3, before.layout);
    const after = { layout, season: seasonOf([...leaves, added], 2000 * day) };
    const rooms = changedRooms(before, after) ?? [];
    for (const id of ['new', 'leaf-599']) {
      const leaf = layout.leaves.find((one) => one.id === id);
      expect(leaf).toBeDefined();
      expect(
        rooms.some(({ left, right, top, bottom }) => {
          const { x = 0, y = 0 } = leaf ?? {};
          return left < x && x < right && top < y && y < bottom;
        }),
      ).toBe(true);
    }
    expect(rooms.length).toBeLessThan(120);
    expect(layout).toEqual(layoutTree([...leaves, added], 3));
  });

  it('is painted as a whole when every leaf is another', () => {
    const others = leaves.map((leaf) => ({ ...leaf, id: `other ${leaf.id}` }));
    expect(changedRooms(painted(leaves), painted(others))).toBeNull();
  });
});
