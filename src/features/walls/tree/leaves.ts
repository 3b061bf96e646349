import type { Brush } from './brush.ts';
import type { PlacedLeaf } from './layout.ts';
import { traceHalf, traceLeaf, traceRib } from './shapes.ts';
import { lights, type Season, toneOf } from './tone.ts';

/** How broad half a leaf is, in its lengths: no two are alike. */
export const widthOf = (bits: number): number => 0.27 + 0.07 * (((bits >>> 24) & 255) / 255);

/** Where light falls on a leaf: by how it lies in the crown and a little by itself. */
function lightOn(leaf: PlacedLeaf): number {
  if (isBehind(leaf)) return 0;
  const { x, y, bits } = leaf;
  const fall = (500 - x) / 1400 + (430 - y) / 700 + (((bits >>> 4) & 255) / 255 - 0.5) * 0.9;
  return fall > 0.22 ? 2 : fall < -0.26 ? 0 : 1;
}

/** Is a leaf behind the wood? A third are, and they are in its shade. */
export const isBehind = ({ bits }: PlacedLeaf): boolean => bits % 3 === 0;

/** Leaves that are shorter than this, in pixels, are of one colour each. */
const plainUpTo = 13;
/** So many are drawn in one go. */
const atOnce = 60;

/** Leaves, each in its colour (`leafColours`). Small ones are drawn by colour, many in one go. */
export function paintLeaves(
  brush: Brush,
  leaves: readonly PlacedLeaf[],
  colours: readonly string[],
  season: Season,
): void {
  const plain: PlacedLeaf[][] = colours.map(() => []);
  for (const leaf of leaves) {
    const colour = toneOf(leaf, season) * lights + lightOn(leaf);
    if (leaf.size * brush.scale < plainUpTo) plain[colour]?.push(leaf);
    else paintLeaf(brush, leaf, colours, colour);
  }
  plain.forEach((same, colour) => {
    for (let i = 0; i < same.length; i += atOnce)
      brush.fill(colours[colour] ?? '', (pen) => {
        for (const leaf of same.slice(i, i + atOnce)) traceLeaf(pen, leaf, widthOf(leaf.bits));
      });
  });
}

/** A leaf with its shaded half and its rib. */
function paintLeaf(brush: Brush, leaf: PlacedLeaf, colours: readonly string[], index: number): void {
  const colour = colours[index] ?? '';
  const width = widthOf(leaf.bits);
  const shaded = index - (index % lights);
  const other = colours[Math.max(shaded, index - 1)] ?? colour;
  brush.fill(colour, (pen) => traceLeaf(pen, leaf, width));
  if (other !== colour) brush.fill(other, (pen) => traceHalf(pen, leaf, 1, width), 0.75);
  brush.stroke(colours[shaded] ?? colour, Math.max(0.7 / brush.scale, leaf.size * 0.022), (pen) =>
    traceRib(pen, leaf),
  );
}
