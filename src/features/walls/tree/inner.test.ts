import { describe, expect, it } from 'vitest';
import type { Brush } from './brush.ts';
import { drawnOf, paintInner } from './inner.ts';
import { layoutTree } from './layout.ts';
import type { Palette } from './palette.ts';
import { pathOf } from './path.ts';
import { seasonOf } from './tone.ts';

const leavesOf = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ id: `leaf-${n}`, branch: n % 3, at: n }));

const colour = '#445566';
const palette: Palette = {
  ...{ ground: colour, glow: colour, hillFar: colour, hillNear: colour, bark: colour, barkLit: colour },
  ...{ leafNew: colour, leaf: colour, leafDeep: colour, leafAmber: colour, leafRowan: colour },
  ...{ bud: colour, ink: colour },
};

/** How many shapes are drawn inside a crown of so many leaves. */
function innerShapes(count: number): number {
  const { boughs } = layoutTree(leavesOf(count), 3);
  const paths: string[] = [];
  const brush: Brush = {
    scale: 1,
    fill: (_, trace) => paths.push(pathOf(trace)),
    stroke: () => undefined,
    light: () => undefined,
  };
  paintInner(brush, boughs, palette, seasonOf(leavesOf(count), count));
  return paths.join('').split('Z').length - 1;
}

describe('the inside of a crown', () => {
  it('is empty where leaves are few, and has something for about each third where they are many', () => {
    expect(innerShapes(60)).toBe(0);
    expect(innerShapes(600)).toBeGreaterThan(120);
    expect(innerShapes(3000)).toBeGreaterThan(1000);
    expect(innerShapes(3000)).toBeLessThan(2000);
  });

  it('is what is said to be drawn of its leaves, so that a patch leaves nothing of it behind', () => {
    const { boughs } = layoutTree(leavesOf(3000), 3);
    const extra = boughs.flatMap((bough) => bough.leaves.flatMap((leaf) => drawnOf(leaf, bough).slice(1)));
    expect(extra.length).toBe(innerShapes(3000));
  });
});
