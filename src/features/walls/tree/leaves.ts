import type { Brush } from './brush.ts';
import type { Point } from './exact.ts';
import type { LaidBough, PlacedLeaf } from './layout.ts';
import { fallOn, isBehind, middleOf, widthOf } from './look.ts';
import type { Palette } from './palette.ts';
import { isRoundIn, type Room } from './room.ts';
import { traceHalf, traceLeaf, traceRib, traceVeins } from './shapes.ts';
import { leafColours, lights, type Season, shadeOf, toneOf } from './tone.ts';

/** The light on a leaf: by where it is on its bough, and by its own turn. */
function lightOn(leaf: PlacedLeaf, middle: Point): number {
  const own = ((leaf.bits >>> 4) & 255) / 255 - 0.5;
  const light = Math.round(2.1 + 1.5 * fallOn(leaf, middle) + 1.3 * own) - (isBehind(leaf) ? 1 : 0);
  return Math.max(0, Math.min(lights - 1, light));
}

/** Leaves that are shorter than this, in pixels, are of one colour each. */
const plainUpTo = 13;
/** From this length on, in pixels, a leaf has veins and throws a shadow. */
const fineFrom = 26;
/** So many are drawn in one go. */
const atOnce = 60;

export interface LeafPaint {
  readonly palette: Palette;
  readonly season: Season;
  /** Those behind the wood, or those before it. */
  readonly areBehind: boolean;
  /** Only what comes into these is painted; all when absent. */
  readonly rooms: readonly Room[] | undefined;
}

/** Leaves, each in its colour. Small ones are drawn by colour, many in one go. */
export function paintLeaves(brush: Brush, boughs: readonly LaidBough[], paint: LeafPaint): void {
  const { palette, season, areBehind, rooms } = paint;
  const colours = leafColours(palette);
  const shade = shadeOf(palette);
  const plain: PlacedLeaf[][] = colours.map(() => []);
  for (const bough of boughs) {
    const middle = middleOf(bough);
    for (const leaf of bough.leaves) {
      if (isBehind(leaf) !== areBehind || (rooms && !isRoundIn(leaf, rooms))) continue;
      const colour = toneOf(leaf, season) * lights + lightOn(leaf, middle);
      if (leaf.size * brush.scale < plainUpTo) plain[colour]?.push(leaf);
      else paintLeaf(brush, leaf, colours, colour, shade);
    }
  }
  plain.forEach((same, colour) => {
    for (let i = 0; i < same.length; i += atOnce)
      brush.fill(colours[colour] ?? '', (pen) => {
        for (const leaf of same.slice(i, i + atOnce)) traceLeaf(pen, leaf, widthOf(leaf.bits));
      });
  });
}

/** A leaf with its shaded half and its rib; a large one with veins, and its shadow on what is behind. */
function paintLeaf(
  brush: Brush,
  leaf: PlacedLeaf,
  colours: readonly string[],
  index: number,
  shade: string,
): void {
  const colour = colours[index] ?? '';
  const width = widthOf(leaf.bits);
  const darkest = index - (index % lights);
  const isFine = leaf.size * brush.scale > fineFrom;
  if (isFine) {
    const fallen = { ...leaf, x: leaf.x + 0.035 * leaf.size, y: leaf.y + 0.06 * leaf.size };
    brush.fill(shade, (pen) => traceLeaf(pen, fallen, width), 0.14);
  }
  brush.fill(colour, (pen) => traceLeaf(pen, leaf, width));
  if (index > darkest)
    brush.fill(colours[index - 1] ?? colour, (pen) => traceHalf(pen, leaf, 1, width), 0.85);
  const fine = Math.max(0.7 / brush.scale, leaf.size * 0.02);
  if (isFine)
    brush.stroke(colours[darkest] ?? colour, 0.6 * fine, (pen) => traceVeins(pen, leaf, width), 0.4);
  brush.stroke(colours[darkest] ?? colour, fine, (pen) => traceRib(pen, leaf));
}
