import { describe, expect, it } from 'vitest';
import { layoutTree } from './layout.ts';
import type { Palette } from './palette.ts';
import { treeSvg } from './svg.ts';
import { seasonOf } from './tone.ts';

const colour = '#123456';
const palette: Palette = {
  ...{ ground: colour, glow: colour, hillFar: colour, hillNear: colour, bark: colour, barkLit: colour },
  ...{ leafNew: '#aabbcc', leaf: colour, leafDeep: colour, leafAmber: colour, leafRowan: colour },
  ...{ bud: colour, ink: colour },
};

const read = (svg: string): Element => new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;

describe('the tree as a file', () => {
  const leaves = Array.from({ length: 40 }, (_, n) => ({ id: `leaf-${n}`, branch: n % 3, at: n }));

  it('needs nothing else: colours are said, nothing is numbered wrongly', () => {
    const svg = treeSvg(layoutTree(leaves, 3), palette, seasonOf(leaves, 50), { names: ['A', 'B', 'C'] });
    expect(svg).not.toMatch(/var\(|NaN|undefined|Infinity/);
    expect(read(svg).getAttribute('viewBox')).toBe('-200 0 1400 1000');
    expect(svg).toContain('#aabbcc');
  });

  it('holds any name', () => {
    const names = ['Vanor & <ritualer>', 'عادات', '🌱\u0000'];
    const svg = read(treeSvg(layoutTree([], 3), palette, seasonOf([], 1), { names, aspect: 0.7 }));
    expect([...svg.querySelectorAll('text')].map(({ textContent }) => textContent)).toEqual([
      'Vanor & <ritualer>',
      'عادات',
      '🌱',
    ]);
  });
});
