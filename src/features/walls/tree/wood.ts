import type { Bough, Site } from './bough.ts';
import type { Curve } from './exact.ts';

/** A piece of wood: a curve and how wide it is at both ends, in units. */
export interface Limb {
  readonly curve: Curve;
  readonly wide: number;
  readonly narrow: number;
}

/** How wide the trunk is above its roots. */
export const trunkWidth = 46;

/** How wide a twig is that carries a part of its bough's sites: the more it carries, the wider, as water needs it. */
function widthOf(carried: number, bough: number, tip: number): number {
  return tip + (bough - tip) * 0.86 * Math.sqrt(carried);
}

/**
 * The wood of a bough with its first `count` sites: the bough itself first, then each site's twig.
 * @param share the bough's part of the crown, which the trunk divides its width by
 * @param size how long its leaves are, in units
 */
export function woodOf(bough: Bough, count: number, share: number, size: number): Limb[] {
  const sites = bough.grow(count);
  const base = trunkWidth * Math.sqrt(share);
  const tip = Math.min(2.2, 0.35 + 0.045 * size);
  const carried = carriedBy(sites, count);
  const wideAt = (twig: number, at: number): number => {
    if (twig < 0) return base + (Math.max(tip, base * 0.16) - base) * at;
    const wide = widthOf((carried[twig] ?? 1) / count, base, tip);
    return wide + (tip - wide) * at;
  };
  const limbs: Limb[] = [{ curve: bough.sector.bough, wide: base, narrow: Math.max(tip, base * 0.16) }];
  for (let i = 0; i < count; i++) {
    const site = sites[i];
    if (!site) continue;
    // No twig is wider than the wood it grows from.
    const room = wideAt(site.from, site.at) * 0.92;
    limbs.push({ curve: site.twig, wide: Math.max(tip, Math.min(room, wideAt(i, 0))), narrow: tip });
  }
  return limbs;
}

/** How many sites each twig carries, its own and those of the twigs that grow from it. */
function carriedBy(sites: readonly Site[], count: number): Float64Array {
  const carried = new Float64Array(count).fill(1);
  for (let i = count - 1; i >= 0; i--) {
    const from = sites[i]?.from ?? -1;
    if (from >= 0) carried[from] = (carried[from] ?? 0) + (carried[i] ?? 0);
  }
  return carried;
}
