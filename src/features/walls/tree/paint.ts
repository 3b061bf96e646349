import type { Brush } from './brush.ts';
import { paintGround } from './ground.ts';
import { paintInner } from './inner.ts';
import type { Bud, TreeLayout } from './layout.ts';
import { paintLeaves } from './leaves.ts';
import type { Palette } from './palette.ts';
import { isRoundIn, isTwigIn, type Room } from './room.ts';
import { traceBud, traceLimb, traceTwig } from './shapes.ts';
import type { Season } from './tone.ts';
import { drawTrunk } from './trunk.ts';
import { twigAt, type Wood } from './wood.ts';

/** Twigs narrower than this, in pixels, are drawn as lines. */
const lineUpTo = 2.2;
/** So many lines are drawn in one go: more make a canvas slow again. */
const atOnce = 160;

/** A bough with its twigs, the finest first. */
function paintWood(brush: Brush, wood: Wood, { bark }: Palette, rooms?: readonly Room[]): void {
  const { scale } = brush;
  const { twigs, wides, narrow } = wood;
  const lines = new Map<number, number[]>();
  const bodies: number[] = [];
  for (let i = 0; i < wood.count; i++) {
    const wide = wides[i] ?? 0;
    if (rooms && !isTwigIn(twigs, i, wide, rooms)) continue;
    if (wide * scale > lineUpTo) {
      bodies.push(i);
      continue;
    }
    const step = Math.max(2, Math.round(((wide + narrow) / 2) * scale * 4));
    const same = lines.get(step);
    if (same) same.push(i);
    else lines.set(step, [i]);
  }
  for (const step of [...lines.keys()].sort((a, b) => a - b)) {
    const same = lines.get(step) ?? [];
    for (let i = 0; i < same.length; i += atOnce)
      brush.stroke(bark, step / 4 / scale, (pen) => {
        for (const twig of same.slice(i, i + atOnce)) traceTwig(pen, twigs, twig);
      });
  }
  for (const i of bodies.reverse()) {
    const limb = twigAt(wood, i);
    brush.fill(bark, (pen) => traceLimb(pen, limb, limb.wide > 8 ? 20 : 9));
  }
  brush.fill(bark, (pen) => traceLimb(pen, wood.bough, 20));
}

function paintBuds(brush: Brush, buds: readonly Bud[], { bud }: Palette): void {
  const seen = buds.filter(({ size }) => size * brush.scale > 1);
  for (let i = 0; i < seen.length; i += atOnce)
    brush.fill(bud, (pen) => {
      for (const one of seen.slice(i, i + atOnce)) traceBud(pen, one);
    });
}

/**
 * The whole tree in its order: ground, leaves far inside, leaves behind, wood, buds, leaves in front.
 * @param rooms only what comes into these need be painted; all when absent
 */
export function paintTree(
  brush: Brush,
  layout: TreeLayout,
  palette: Palette,
  season: Season,
  rooms?: readonly Room[],
): void {
  const { boughs } = layout;
  paintGround(brush, palette);
  paintInner(brush, boughs, palette, season, rooms);
  paintLeaves(brush, boughs, { palette, season, areBehind: true, rooms });
  for (const { wood } of boughs) paintWood(brush, wood, palette, rooms);
  drawTrunk(brush, palette);
  for (const { wood } of boughs)
    brush.fill(palette.barkLit, (pen) => traceLimb(pen, wood.bough, 20, -0.4, 0.3), 0.5);
  paintBuds(brush, rooms ? layout.buds.filter((bud) => isRoundIn(bud, rooms)) : layout.buds, palette);
  paintLeaves(brush, boughs, { palette, season, areBehind: false, rooms });
}
