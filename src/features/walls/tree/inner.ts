import type { Brush } from './brush.ts';
import type { Point } from './exact.ts';
import type { LaidBough, PlacedLeaf } from './layout.ts';
import { fallOn, isBehind, middleOf } from './look.ts';
import { mix, type Palette } from './palette.ts';
import { isRoundIn, type Room } from './room.ts';
import { traceLeaf, traceRound } from './shapes.ts';
import { innerColours, innerLights, type Season, toneOf } from './tone.ts';

/** Where leaves are longer than this, in units, a crown is seen through; where they are as short as that, it is not. */
const open = 46;
const closed = 11;
/** So many are drawn in one go. */
const atOnce = 60;

/** A layer of the crown's inside: which of the leaves behind the wood have one in it, and how it looks. */
interface Layer {
  readonly each: number;
  /** How closed the crown must be for it, 0…1. */
  readonly from: number;
  /** How long it is where the crown is full, in lengths of its leaf. */
  readonly long: number;
  /** How broad half of it is, in its own lengths; null where it is round. */
  readonly width: number | null;
  /** How much of its colour the haze takes, where the crown is open and where it is full. */
  readonly haze: readonly [open: number, full: number];
}

/** From the innermost outwards. */
const layers: readonly Layer[] = [
  { each: 3, from: 0.6, long: 4, width: null, haze: [0.95, 0.5] },
  { each: 1, from: 0, long: 2.4, width: 0.42, haze: [0.75, 0.14] },
];

/** How much there is of a layer, 0…1: the shorter the leaves of a bough, the more closed is its crown. */
const fullness = ({ from }: Layer, { size }: LaidBough): number =>
  Math.max(0, (Math.min(1, (open - size) / (open - closed)) - from) / (1 - from));

const isIn = ({ bits }: PlacedLeaf, { each }: Layer): boolean => (bits >>> 3) % each === 0;

/** What lies inside for a leaf behind the wood: across it, and drawn in towards the middle of its bough. */
function innerOf(leaf: PlacedLeaf, middle: Point, { long }: Layer, full: number): PlacedLeaf {
  const { x, y, dx, dy, bits } = leaf;
  const size = leaf.size * (1 + (long - 1) * full);
  const side = (bits & 4) === 0 ? 1 : -1;
  const [wayX, wayY] = [middle.x - x, middle.y - y];
  const inwards = (0.5 * size) / Math.max(0.5 * size, Math.sqrt(wayX * wayX + wayY * wayY));
  return { ...leaf, size, dx: -side * dy, dy: side * dx, x: x + inwards * wayX, y: y + inwards * wayY };
}

/** All that is drawn of a leaf: itself, and what lies inside for it. */
export function drawnOf(leaf: PlacedLeaf, bough: LaidBough): readonly PlacedLeaf[] {
  const drawn = [leaf];
  for (const layer of isBehind(leaf) ? layers : []) {
    const full = fullness(layer, bough);
    if (full > 0 && isIn(leaf, layer)) drawn.push(innerOf(leaf, middleOf(bough), layer, full));
  }
  return drawn;
}

/** Where leaves are many, a full crown is a body and not a veil: inside it, in the haze, are larger ones. */
export function paintInner(
  brush: Brush,
  boughs: readonly LaidBough[],
  palette: Palette,
  season: Season,
  rooms?: readonly Room[],
): void {
  const colours = innerColours(palette);
  for (const layer of layers)
    for (const bough of boughs) {
      const full = fullness(layer, bough);
      if (full === 0) continue;
      const middle = middleOf(bough);
      const [far, near] = layer.haze;
      const byColour: PlacedLeaf[][] = colours.map(() => []);
      for (const leaf of bough.leaves) {
        if (!isBehind(leaf) || !isIn(leaf, layer)) continue;
        const inner = innerOf(leaf, middle, layer, full);
        if (rooms && !isRoundIn(inner, rooms)) continue;
        const light = Math.round(1 + fallOn(inner, middle));
        byColour[toneOf(leaf, season) * innerLights + light]?.push(inner);
      }
      byColour.forEach((same, index) => {
        const colour = mix(colours[index] ?? '', palette.glow, far + (near - far) * full);
        for (let i = 0; i < same.length; i += atOnce)
          brush.fill(colour, (pen) => {
            for (const inner of same.slice(i, i + atOnce))
              if (layer.width === null) traceRound(pen, inner);
              else traceLeaf(pen, inner, layer.width);
          });
      });
    }
}
