import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bough, boughOf } from './bough.ts';
import { beyond, mostMoved, sizeOf } from './layout.ts';
import { packLeaves } from './pack.ts';

/** Trees with up to so many branches are gone through, with so many sites on a bough; all of 5,000 leaves may hang on one. */
const branches = Number(process.env.STIGEN_TREE_BRANCHES ?? 3);
const sites = branches > 3 ? 6_600 : 2_600;
/** A bough has at least so many sites. */
const fewestSites = 132;

interface Site {
  readonly x: number;
  readonly y: number;
  /** How far along the walk of its bough. */
  readonly place: number;
}

function sitesOf(bough: Bough): readonly Site[] {
  const { xs, ys, places } = bough.grow(sites);
  return Array.from({ length: sites }, (_, i) => ({
    x: xs[i] ?? 0,
    y: ys[i] ?? 0,
    place: places[i] ?? 0,
  }));
}
const away = (a: Site, b: Site): number => Math.hypot(a.x - b.x, a.y - b.y);

/** Where in the walk, which is in order, a site's place is or would be. */
function rankOf(walk: readonly Site[], place: number): number {
  let [low, high] = [0, walk.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((walk[middle]?.place ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The longest way between two sites that are up to `steps` apart along the walk, in lengths of a leaf, over every number
 * of sites from `fewest` on. Two sites stay that near until others come between them, and leaves only get
 * shorter, so each two need to be looked at once: when they are about to be parted.
 */
function longestSteps(bough: Bough, steps: number, fewest: number): number {
  const walk: Site[] = [];
  let longest = 0;
  const look = (low: number, high: number, first: number, past: number, count: number): void => {
    if (count < fewest) return;
    const size = sizeOf(count, bough.sector.area);
    for (let a = low; a < high; a++)
      for (let b = Math.max(first, a + 1); b < Math.min(past, a + steps + 1); b++) {
        const [from, to] = [walk[a], walk[b]];
        if (from && to) longest = Math.max(longest, away(from, to) / size);
      }
  };
  sitesOf(bough).forEach((site, count) => {
    const rank = rankOf(walk, site.place);
    look(Math.max(0, rank - steps), rank, rank, walk.length, count);
    walk.splice(rank, 0, site);
  });
  look(0, walk.length, 0, walk.length, walk.length);
  return longest;
}

/**
 * How near the sites of two boughs come to each other, in lengths of a leaf, when both are as full as it takes for the
 * two to be there: later, leaves are shorter and they are further apart.
 */
function waysAcross(a: Bough, b: Bough, fewest: number): number[] {
  const cell = 24;
  const keyOf = (column: number, row: number): number => column * 1000 + row;
  const cells = new Map<number, (readonly [Site, number])[]>();
  sitesOf(b).forEach((site, i) => {
    const key = keyOf(Math.floor(site.x / cell), Math.floor(site.y / cell));
    cells.set(key, [...(cells.get(key) ?? []), [site, i]]);
  });
  const near = (site: Site) =>
    [-1, 0, 1].flatMap((dx) =>
      [-1, 0, 1].flatMap(
        (dy) => cells.get(keyOf(Math.floor(site.x / cell) + dx, Math.floor(site.y / cell) + dy)) ?? [],
      ),
    );
  return sitesOf(a).flatMap((site, i) =>
    near(site).map(([other, j]) => {
      const count = Math.ceil(Math.max(i + 1, ((j + 1) * a.sector.area) / b.sector.area, fewest));
      return away(site, other) / sizeOf(count, a.sector.area);
    }),
  );
}

const trees = Array.from({ length: branches }, (_, i) => i + 1);

describe('the tree when a leaf is added', () => {
  it('moves every other leaf by one site along the walk at most, and so does one site more', () => {
    const place = fc.integer({ min: 0, max: 4000 });
    const world = fc.record({
      wishes: fc.array(place, { minLength: 1, maxLength: 60 }),
      spare: fc.uniqueArray(place, { minLength: 62, maxLength: 120 }),
      wish: place,
    });
    fc.assert(
      fc.property(world, fc.boolean(), ({ wishes, spare, wish }, isSite) => {
        const ids = wishes.map((_, i) => `leaf-${i}`);
        const few = isSite ? spare.slice(0, -1) : spare;
        const before = packLeaves(ids, Float64Array.from(wishes), Float64Array.from(few), few.length);
        const after = packLeaves(
          isSite ? ids : [...ids, 'new'],
          Float64Array.from(isSite ? wishes : [...wishes, wish]),
          Float64Array.from(spare),
          spare.length,
        );
        const walk = spare.toSorted((a, b) => a - b);
        const rank = (site: number | undefined): number => walk.indexOf(spare[site ?? 0] ?? 0);
        const ranks = ids.map((_, i) => Math.abs(rank(before[i]) - rank(after[i])));
        expect(Math.max(...ranks)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 400 },
    );
  });

  it('moves none further than is said, whatever the number of leaves', () => {
    // One leaf more is one step and brings two sites at the most, each of which is one more.
    const steps = 3;
    // A leaf hangs beyond its site, and where it comes to hang it may point the other way.
    const turned = 2 * beyond * 1.08;
    for (const count of trees)
      for (let i = 0; i < count; i++) {
        const longest = longestSteps(boughOf(i, count), steps, Math.floor((fewestSites / count) * 0.7));
        expect(longest + turned, `bough ${i + 1} of ${count}`).toBeLessThanOrEqual(mostMoved);
      }
  });
});

describe('the leaves of boughs side by side', () => {
  it('never grow from the same place, and few of them grow close to each other', () => {
    for (const count of trees)
      for (let i = 0; i + 1 < count; i++) {
        const ways = waysAcross(boughOf(i, count), boughOf(i + 1, count), (fewestSites / count) * 0.7);
        const where = `boughs ${i + 1} and ${i + 2} of ${count}`;
        expect(Math.min(...ways), where).toBeGreaterThan(0.12);
        expect(ways.filter((way) => way < 0.35).length, where).toBeLessThanOrEqual(6);
      }
  });
});
