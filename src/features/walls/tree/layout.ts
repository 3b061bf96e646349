import { type Bough, boughOf } from './bough.ts';
import { type Point, share } from './exact.ts';
import { bitsOf, packLeaves } from './pack.ts';
import type { Sites } from './sites.ts';
import { type Wood, woodOf } from './wood.ts';

/** What the tree knows of a contribution. */
export interface Leaf {
  readonly id: string;
  /** On which branch it grows, from 0; -1: on any. */
  readonly branch: number;
  /** When it was written, epoch ms. */
  readonly at: number;
}

/** Something on the tree: its middle, the direction it points, how long it is; in units of the field. */
interface Placed extends Point {
  readonly dx: number;
  readonly dy: number;
  readonly size: number;
}

export interface PlacedLeaf extends Placed {
  readonly id: string;
  readonly branch: number;
  readonly at: number;
  /** 32 bits of its own, for its look. */
  readonly bits: number;
}

/** A bud sits where a leaf may come. */
export type Bud = Placed;

export interface TreeLayout {
  readonly leaves: readonly PlacedLeaf[];
  readonly buds: readonly Bud[];
  /** The boughs from the left, each with its wood. */
  readonly boughs: readonly LaidBough[];
}

export interface LaidBough {
  readonly leaves: readonly PlacedLeaf[];
  readonly buds: readonly Bud[];
  /** How many sites it has: with the same leaves, this decides all else. */
  readonly count: number;
  /** How long its leaves are, in units. */
  readonly size: number;
  readonly wood: Wood;
  /** Just outside its rim, where its name may stand, and the direction outwards. */
  readonly rim: Point;
  readonly out: Point;
  /** What its leaves ask for, and at which site each hangs; in the order of the leaves. */
  readonly wishes: readonly Wish[];
  readonly taken: Int32Array;
}

/** What a leaf asks of its bough: 32 bits of its own, and the place where it would hang if it were alone. */
interface Wish {
  readonly leaf: Leaf;
  readonly bits: number;
  readonly place: number;
}

/** So many sites a tree has at the least, also without a leaf. */
const fewest = 132;
/** How full a bough may get: with room left, who wants the same site finds one near. */
const fullest = 0.76;
/** A bough has at least this part of the fullest one's density, so that its leaves are not much longer. */
const sparsest = 0.36;
/** How long a leaf is, in mean distances between sites. */
const longer = 1.36;
/** Leaves shrink in steps, so that one more leaf seldom changes how large all are. */
const step = 1.06;

/**
 * The most a leaf moves when another is added, in lengths of its own: three steps along the walk of its bough, wherever
 * that walk is. `moves.test.ts` goes through every number of leaves up to 5,000; most leaves do not move at all.
 */
export const mostMoved = 12;
/** How far beyond the end of its twig a leaf's middle is, in its lengths. */
export const beyond = 0.36;
/** The least distance between the twig ends of two leaves of a bough, in lengths of the smaller. */
export const leastApart = 0.35;

/**
 * The tree of a set of leaves. The set alone decides, in whatever order it comes and whatever was there before; the
 * same numbers come out on every device. Sites stay where they are for good; one leaf more moves few others, each by
 * a site or two along its bough.
 *
 * @param leaves each id once
 * @param branches how many there are, at least 1; a leaf on a branch there is not, or on none, hangs on any
 * @param before a tree of as many branches: boughs that are just like there are not laid again
 */
export function layoutTree(leaves: readonly Leaf[], branches: number, before?: TreeLayout): TreeLayout {
  const all = Array.from({ length: branches }, (_, i) => boughOf(i, branches));
  const crown = all.reduce((sum, { sector }) => sum + sector.area, 0);
  const byBough: Leaf[][] = all.map(() => []);
  for (const leaf of leaves) byBough[branchOf(leaf, branches)]?.push(leaf);
  const densest = Math.max(
    fewest / crown,
    ...all.map(({ sector }, i) => (byBough[i]?.length ?? 0) / fullest / sector.area),
  );
  const laid = all.map((bough, i) => {
    const own = byBough[i] ?? [];
    const { area } = bough.sector;
    const density = Math.max(fewest / crown, own.length / fullest / area, densest * sparsest);
    const count = Math.ceil(density * area);
    const known = before?.boughs.length === branches ? before.boughs[i] : undefined;
    return known && isSame(known, own, count) ? known : layBough(bough, i, own, count, area / crown, known);
  });
  return {
    leaves: laid.flatMap(({ leaves }) => leaves),
    buds: laid.flatMap(({ buds }) => buds),
    boughs: laid,
  };
}

/** The branch a leaf hangs on. */
export const branchOf = ({ id, branch }: Leaf, branches: number): number =>
  Number.isInteger(branch) && branch >= 0 && branch < branches ? branch : bitsOf(id) % branches;

/** How long leaves are when a bough of this area has so many sites. */
export function sizeOf(count: number, area: number): number {
  let stepped = 1;
  while (stepped * step <= count) stepped *= step;
  return longer * Math.sqrt(area / stepped);
}

const isSame = (bough: LaidBough, leaves: readonly Leaf[], count: number): boolean =>
  bough.count === count &&
  bough.leaves.length === leaves.length &&
  leaves.every(({ id, at }, i) => bough.leaves[i]?.id === id && bough.leaves[i]?.at === at);

/** What each leaf asks for. Those whose leaf is the very object it was `before` are the same. */
function wishesOf({ sector }: Bough, leaves: readonly Leaf[], before: readonly Wish[] = []): Wish[] {
  let ahead = 0;
  return leaves.map((leaf) => {
    // What has come or gone since is one of many: the others stand in the same order.
    if (before[ahead]?.leaf !== leaf && before[ahead + 1]?.leaf === leaf) ahead++;
    const known = before[ahead];
    if (known?.leaf === leaf) {
      ahead++;
      return known;
    }
    const bits = bitsOf(leaf.id);
    return { leaf, bits, place: sector.placeOf(share(bits, 1), share(bits, 2)) };
  });
}

function layBough(
  bough: Bough,
  branch: number,
  leaves: readonly Leaf[],
  count: number,
  part: number,
  before?: LaidBough,
): LaidBough {
  const { sector } = bough;
  const sites = bough.grow(count);
  const size = sizeOf(count, sector.area);
  const wishes = wishesOf(bough, leaves, before?.wishes);
  const places = new Float64Array(leaves.length);
  for (let i = 0; i < places.length; i++) places[i] = wishes[i]?.place ?? 0;
  const taken = packLeaves(
    leaves.map(({ id }) => id),
    places,
    sites.places,
    count,
  );
  const isTaken = new Uint8Array(count);
  for (const site of taken) isTaken[site] = 1;
  const hung = before && before.size === size ? hungBefore(before) : null;
  const placed = wishes.map((wish, i): PlacedLeaf => {
    const site = taken[i] ?? 0;
    const same = hung?.[site];
    return same?.id === wish.leaf.id && same.at === wish.leaf.at
      ? same
      : hang(wish, branch, sites, site, size);
  });
  const buds: Bud[] = [];
  for (let i = 0; i < count; i++) {
    if (isTaken[i] !== 0) continue;
    const x = sites.xs[i] ?? 0;
    const y = sites.ys[i] ?? 0;
    buds.push({ x, y, dx: sites.dxs[i] ?? 0, dy: sites.dys[i] ?? 0, size: 0.26 * size });
  }
  const wood = woodOf(sites, sector.bough, count, part, size);
  return { leaves: placed, buds, count, size, wood, rim: sector.rim, out: sector.out, wishes, taken };
}

/** The leaves of a bough by their sites. */
function hungBefore({ leaves, taken, count }: LaidBough): readonly (PlacedLeaf | undefined)[] {
  const hung: (PlacedLeaf | undefined)[] = new Array(count).fill(undefined);
  leaves.forEach((leaf, i) => {
    hung[taken[i] ?? 0] = leaf;
  });
  return hung;
}

/** A leaf goes on where its twig ends, hangs a little, and turns as only it does. */
function hang(
  { leaf, bits }: Wish,
  branch: number,
  sites: Readonly<Sites>,
  site: number,
  size: number,
): PlacedLeaf {
  const { id, at } = leaf;
  const downX = sites.dxs[site] ?? 0;
  const downY = (sites.dys[site] ?? 0) + 0.25;
  const length = Math.max(1e-9, Math.sqrt(downX * downX + downY * downY));
  const turn = ((bits & 255) / 255 - 0.5) * 0.55;
  // A turn by twice the arc tangent of `turn`.
  const c = (1 - turn * turn) / (1 + turn * turn);
  const s = (2 * turn) / (1 + turn * turn);
  const dx = (downX / length) * c - (downY / length) * s;
  const dy = (downX / length) * s + (downY / length) * c;
  // No two are of the same length.
  const grown = size * (0.92 + 0.16 * (((bits >>> 8) & 255) / 255));
  const x = (sites.xs[site] ?? 0) + beyond * grown * dx;
  const y = (sites.ys[site] ?? 0) + beyond * grown * dy;
  return { id, branch, at, bits, x, y, dx, dy, size: grown };
}
