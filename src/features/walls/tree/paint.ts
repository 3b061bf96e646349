import type { Brush } from './brush.ts';
import { paintGround, paintShade } from './ground.ts';
import type { Bud, PlacedLeaf, TreeLayout } from './layout.ts';
import { isBehind, paintLeaves } from './leaves.ts';
import type { Palette } from './palette.ts';
import { isLimbIn, isRoundIn, type Room } from './room.ts';
import { traceBud, traceLimb } from './shapes.ts';
import { leafColours, type Season } from './tone.ts';
import { drawTrunk } from './trunk.ts';
import type { Limb } from './wood.ts';

/** Twigs narrower than this, in pixels, are drawn as lines. */
const lineUpTo = 2.2;
/** So many lines are drawn in one go: more make a canvas slow again. */
const atOnce = 160;

/** Trunk, boughs and twigs, the finest first. */
function paintWood(brush: Brush, limbs: readonly Limb[], { bark }: Palette): void {
  const { scale } = brush;
  const lines = new Map<number, Limb[]>();
  const bodies: Limb[] = [];
  for (const limb of limbs) {
    if (limb.wide * scale > lineUpTo) {
      bodies.push(limb);
      continue;
    }
    const step = Math.max(2, Math.round(((limb.wide + limb.narrow) / 2) * scale * 4));
    const same = lines.get(step);
    if (same) same.push(limb);
    else lines.set(step, [limb]);
  }
  for (const step of [...lines.keys()].sort((a, b) => a - b)) {
    const same = lines.get(step) ?? [];
    for (let i = 0; i < same.length; i += atOnce)
      brush.stroke(bark, step / 4 / scale, (pen) => {
        for (const { curve } of same.slice(i, i + atOnce)) {
          const [from, out, into, to] = curve;
          pen.moveTo(from.x, from.y);
          pen.bezierCurveTo(out.x, out.y, into.x, into.y, to.x, to.y);
        }
      });
  }
  for (const limb of bodies.reverse())
    brush.fill(bark, (pen) => traceLimb(pen, limb, limb.wide > 8 ? 20 : 9));
}

function paintBuds(brush: Brush, buds: readonly Bud[], { bud }: Palette): void {
  const seen = buds.filter(({ size }) => size * brush.scale > 1);
  for (let i = 0; i < seen.length; i += atOnce)
    brush.fill(bud, (pen) => {
      for (const one of seen.slice(i, i + atOnce)) traceBud(pen, one);
    });
}

/**
 * The whole tree in its order: ground, shade, leaves behind, wood, buds, leaves in front.
 * @param rooms only what comes into these need be painted; all when absent
 */
export function paintTree(
  brush: Brush,
  layout: TreeLayout,
  palette: Palette,
  season: Season,
  rooms?: readonly Room[],
): void {
  const isSeen = (leaf: PlacedLeaf | Bud): boolean => !rooms || isRoundIn(leaf, rooms);
  const limbs = layout.boughs.flatMap(({ wood }) =>
    rooms ? wood.filter(({ curve, wide }) => isLimbIn(curve, wide, rooms)) : wood,
  );
  const leaves = layout.leaves.filter(isSeen);
  const colours = leafColours(palette);
  paintGround(brush, palette);
  paintShade(brush, layout, palette);
  paintLeaves(brush, leaves.filter(isBehind), colours, season);
  paintWood(brush, limbs, palette);
  drawTrunk(brush, palette);
  for (const { wood } of layout.boughs) {
    const bough = wood[0];
    if (bough) brush.fill(palette.barkLit, (pen) => traceLimb(pen, bough, 20, -0.4, 0.3), 0.5);
  }
  paintBuds(brush, layout.buds.filter(isSeen), palette);
  paintLeaves(
    brush,
    leaves.filter((leaf) => !isBehind(leaf)),
    colours,
    season,
  );
}
