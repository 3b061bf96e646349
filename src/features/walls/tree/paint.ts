import type { Brush, Pen } from './brush.ts';
import { foot } from './crown.ts';
import type { Bud, PlacedLeaf, TreeLayout } from './layout.ts';
import type { Palette } from './palette.ts';
import { traceBud, traceHalf, traceLeaf, traceLimb, traceRib } from './shapes.ts';
import { leafColours, lights, type Season, toneOf } from './tone.ts';
import { drawTrunk } from './trunk.ts';
import type { Limb } from './wood.ts';

/** How far the ground reaches out of the field, so that any screen is full of it. */
const far = 2400;

function ground(pen: Pen): void {
  pen.lineTo(1000 + far, foot.y + far);
  pen.lineTo(-far, foot.y + far);
  pen.closePath();
}

/** Light behind the crown and ground to stand on, with a rise behind; they reach out of the field. */
export function paintGround(brush: Brush, palette: Palette): void {
  brush.light(palette.glow, 470, 380, 700, 0.9);
  const { y } = foot;
  brush.fill(palette.hillFar, (pen) => {
    pen.moveTo(-far, y + 10);
    pen.bezierCurveTo(-0.5 * far, y - 62, -240, y - 58, 200, y - 24);
    pen.bezierCurveTo(620, y - 2, 900, y - 66, 1300, y - 60);
    pen.bezierCurveTo(1700, y - 52, 1900, y - 20, 1000 + far, y);
    ground(pen);
  });
  brush.fill(palette.hillNear, (pen) => {
    pen.moveTo(-far, y + 60);
    pen.bezierCurveTo(-900, y + 44, -260, y + 40, 120, y + 14);
    pen.bezierCurveTo(360, y - 6, 640, y - 6, 900, y + 16);
    pen.bezierCurveTo(1300, y + 46, 1900, y + 40, 1000 + far, y + 60);
    ground(pen);
  });
}

/** Trunk, boughs and twigs, the finest first. */
export function paintWood(brush: Brush, layout: TreeLayout, palette: Palette): void {
  const limbs = layout.boughs.flatMap(({ wood }) => wood);
  for (let i = limbs.length - 1; i >= 0; i--) {
    const limb = limbs[i];
    if (limb) paintLimb(brush, limb, palette);
  }
  drawTrunk(brush, palette);
  for (const { wood } of layout.boughs) {
    const bough = wood[0];
    if (bough) brush.fill(palette.barkLit, (pen) => traceLimb(pen, bough, 20, -0.4, 0.3), 0.5);
  }
}

function paintLimb(brush: Brush, limb: Limb, { bark }: Palette): void {
  const { curve, wide, narrow } = limb;
  if (wide * brush.scale > 2.2) {
    brush.fill(bark, (pen) => traceLimb(pen, limb, wide > 8 ? 20 : 9));
    return;
  }
  const [from, out, into, to] = curve;
  brush.stroke(bark, Math.max((wide + narrow) / 2, 0.5 / brush.scale), (pen) => {
    pen.moveTo(from.x, from.y);
    pen.bezierCurveTo(out.x, out.y, into.x, into.y, to.x, to.y);
  });
}

export function paintBuds(brush: Brush, buds: readonly Bud[], { bud }: Palette): void {
  for (const one of buds) {
    if (one.size * brush.scale > 1) brush.fill(bud, (pen) => traceBud(pen, one));
  }
}

/** How broad half a leaf is, in its lengths: no two are alike. */
const widthOf = (bits: number): number => 0.27 + 0.07 * (((bits >>> 24) & 255) / 255);

/** Where light falls on a leaf: by how it lies in the crown and a little by itself. */
function lightOn({ x, y, bits }: PlacedLeaf): number {
  const fall = (500 - x) / 1400 + (430 - y) / 700 + (((bits >>> 4) & 255) / 255 - 0.5) * 0.9;
  return fall > 0.22 ? 2 : fall < -0.26 ? 0 : 1;
}

/** Is a leaf behind the wood? A third are, and they are in its shade. */
export const isBehind = ({ bits }: PlacedLeaf): boolean => bits % 3 === 0;

export function paintLeaf(brush: Brush, leaf: PlacedLeaf, colours: readonly string[], tone: number): void {
  const light = isBehind(leaf) ? 0 : lightOn(leaf);
  const colour = colours[tone * lights + light] ?? '';
  const width = widthOf(leaf.bits);
  brush.fill(colour, (pen) => traceLeaf(pen, leaf, width));
  const pixels = leaf.size * brush.scale;
  if (pixels < 13) return;
  const other = colours[tone * lights + Math.max(0, light - 1)] ?? colour;
  if (other !== colour) brush.fill(other, (pen) => traceHalf(pen, leaf, 1, width), 0.75);
  brush.stroke(colours[tone * lights] ?? colour, Math.max(0.7 / brush.scale, leaf.size * 0.022), (pen) =>
    traceRib(pen, leaf),
  );
}

/** The whole tree in its order: ground, leaves in the shade, wood, buds, leaves in the light. */
export function paintTree(brush: Brush, layout: TreeLayout, palette: Palette, season: Season): void {
  const colours = leafColours(palette);
  paintGround(brush, palette);
  for (const leaf of layout.leaves) if (isBehind(leaf)) paintLeaf(brush, leaf, colours, toneOf(leaf, season));
  paintWood(brush, layout, palette);
  paintBuds(brush, layout.buds, palette);
  for (const leaf of layout.leaves)
    if (!isBehind(leaf)) paintLeaf(brush, leaf, colours, toneOf(leaf, season));
}
