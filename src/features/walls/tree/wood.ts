import type { Curve } from './exact.ts';
import type { Sites } from './sites.ts';

/** A piece of wood: a curve and how wide it is at both ends, in units. */
export interface Limb {
  readonly curve: Curve;
  readonly wide: number;
  readonly narrow: number;
}

/** The wood of a bough: itself, and the twig of each of its sites. */
export interface Wood {
  readonly bough: Limb;
  readonly count: number;
  /** Eight numbers a twig, as `Sites` has them. */
  readonly twigs: Float64Array;
  /** How wide each twig is where it begins, and how wide all are where they end. */
  readonly wides: Float64Array;
  readonly narrow: number;
}

/** How wide the trunk is above its roots. */
export const trunkWidth = 46;

/** How wide a twig is that carries a part of its bough's sites: the more it carries, the wider, as water needs it. */
function widthOf(carried: number, bough: number, tip: number): number {
  return tip + (bough - tip) * 0.86 * Math.sqrt(carried);
}

/**
 * The wood of a bough with its first `count` sites.
 * @param curve the bough itself
 * @param share the bough's part of the crown, which the trunk divides its width by
 * @param size how long its leaves are, in units
 */
export function woodOf(
  sites: Readonly<Sites>,
  curve: Curve,
  count: number,
  share: number,
  size: number,
): Wood {
  const base = trunkWidth * Math.sqrt(share);
  const tip = Math.min(2.2, 0.35 + 0.045 * size);
  const end = Math.max(tip, base * 0.16);
  const carried = carriedBy(sites, count);
  const wides = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const from = sites.froms[i] ?? -1;
    const at = sites.ats[i] ?? 0;
    const other = from < 0 ? base : widthOf((carried[from] ?? 1) / count, base, tip);
    // No twig is wider than the wood it grows from.
    const room = (other + ((from < 0 ? end : tip) - other) * at) * 0.92;
    const own = widthOf((carried[i] ?? 1) / count, base, tip);
    wides[i] = Math.max(tip, Math.min(room, own));
  }
  return {
    bough: { curve, wide: base, narrow: end },
    ...{ count, wides, narrow: tip },
    twigs: sites.twigs.subarray(0, 8 * count),
  };
}

/** How many sites each twig carries, its own and those of the twigs that grow from it. */
function carriedBy({ froms }: Readonly<Sites>, count: number): Float64Array {
  const carried = new Float64Array(count).fill(1);
  for (let i = count - 1; i >= 0; i--) {
    const from = froms[i] ?? -1;
    if (from >= 0) carried[from] = (carried[from] ?? 0) + (carried[i] ?? 0);
  }
  return carried;
}

/** One twig by itself. */
export function twigAt({ twigs, wides, narrow }: Wood, i: number): Limb {
  const [ax = 0, ay = 0, bx = 0, by = 0, cx = 0, cy = 0, dx = 0, dy = 0] = twigs.subarray(8 * i, 8 * i + 8);
  const curve: Curve = [
    { x: ax, y: ay },
    { x: bx, y: by },
    { x: cx, y: cy },
    { x: dx, y: dy },
  ];
  return { curve, wide: wides[i] ?? 0, narrow };
}
