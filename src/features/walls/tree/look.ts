import type { Point } from './exact.ts';
import type { LaidBough, PlacedLeaf } from './layout.ts';

/** How broad half a leaf is, in its lengths: no two are alike. */
export const widthOf = (bits: number): number => 0.27 + 0.07 * (((bits >>> 24) & 255) / 255);

/** Is a leaf behind the wood? A third are, and they are in its shade. */
export const isBehind = ({ bits }: PlacedLeaf): boolean => bits % 3 === 0;

/** About the middle of a bough's leaves: where the bough itself ends. */
export const middleOf = ({ wood }: LaidBough): Point => wood.bough.curve[3];

/**
 * How light falls on something of a bough, -1 (deep in its shade) to 1: from the upper left, as on a ball of leaves.
 */
export const fallOn = ({ x, y }: Point, middle: Point): number =>
  Math.max(-1, Math.min(1, (middle.x - x) / 320 + (middle.y + 20 - y) / 210));
