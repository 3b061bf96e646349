import { type Bough, boughOf, type Site } from './bough.ts';
import { type Point, share, unit } from './exact.ts';
import { bitsOf, packLeaves } from './pack.ts';
import { type Limb, woodOf } from './wood.ts';

/** What the tree knows of a contribution. */
export interface Leaf {
  readonly id: string;
  /** On which branch it grows, from 0; -1: on any. */
  readonly branch: number;
  readonly text: string;
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
  readonly wood: readonly Limb[];
  /** Just outside its rim, where its name may stand, and the direction outwards. */
  readonly rim: Point;
  readonly out: Point;
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

/** The most a leaf moves when another is added, in lengths of its own; the property test holds it. */
export const mostMoved = 5;
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
    return known && isSame(known, own, count) ? known : layBough(bough, i, own, count, area / crown);
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

/** How long leaves are when a bough has so many sites. */
function sizeOf(count: number, area: number): number {
  let stepped = 1;
  while (stepped * step <= count) stepped *= step;
  return longer * Math.sqrt(area / stepped);
}

const isSame = (bough: LaidBough, leaves: readonly Leaf[], count: number): boolean =>
  bough.count === count &&
  bough.leaves.length === leaves.length &&
  leaves.every(({ id, at }, i) => bough.leaves[i]?.id === id && bough.leaves[i]?.at === at);

function layBough(
  bough: Bough,
  branch: number,
  leaves: readonly Leaf[],
  count: number,
  part: number,
): LaidBough {
  const { sector } = bough;
  const sites = bough.grow(count).slice(0, count);
  const size = sizeOf(count, sector.area);
  const taken = packLeaves(
    leaves.map(({ id }) => id),
    // Where it would hang if it were alone.
    leaves.map(({ id }) => sector.placeOf(share(bitsOf(id), 1), share(bitsOf(id), 2))),
    sites.map(({ place }) => place),
  );
  const isTaken = new Uint8Array(count);
  const placed = leaves.flatMap((leaf, i): PlacedLeaf[] => {
    const site = sites[taken[i] ?? 0];
    if (!site) return [];
    isTaken[taken[i] ?? 0] = 1;
    return [hang(leaf, branch, site, size)];
  });
  const buds = sites
    .filter((_, i) => isTaken[i] === 0)
    .map(({ x, y, dx, dy }): Bud => ({ x, y, dx, dy, size: 0.26 * size }));
  const wood = woodOf(bough, count, part, size);
  return { leaves: placed, buds, count, size, wood, rim: sector.rim, out: sector.out };
}

/** A leaf goes on where its twig ends, hangs a little, and turns as only it does. */
function hang({ id, at }: Leaf, branch: number, { x, y, dx, dy }: Site, size: number): PlacedLeaf {
  const bits = bitsOf(id);
  const way = unit(dx, dy + 0.25);
  const turn = ((bits & 255) / 255 - 0.5) * 0.55;
  // A turn by twice the arc tangent of `turn`.
  const [c, s] = [(1 - turn * turn) / (1 + turn * turn), (2 * turn) / (1 + turn * turn)];
  const grown = size * (0.92 + 0.16 * (((bits >>> 8) & 255) / 255));
  const [wayX, wayY] = [way.x * c - way.y * s, way.x * s + way.y * c];
  const ahead = beyond * grown;
  return { id, branch, at, bits, x: x + ahead * wayX, y: y + ahead * wayY, dx: wayX, dy: wayY, size: grown };
}
