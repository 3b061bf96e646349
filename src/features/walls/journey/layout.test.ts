import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessWidth } from '../drawing/measure.ts';
import { layoutJourney, type StepWords } from './layout.ts';
import { spinThreads } from './threads.ts';
import { growTrees } from './trees.ts';

const step = (i: number, labels: readonly string[]): StepWords => ({
  ...{
    id: `s${i}`,
    name: `Steg ${i} på en väg`,
    state: labels.length > 1 ? 'meeting' : labels.length === 1 ? 'alone' : 'open',
  },
  signs: labels.map((label, n) => ({ key: `${label}-${n}`, label, knot: n % 2 === 0 })),
});
const label = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12 }),
  fc.constantFrom('Kronofogden', 'x'.repeat(90), '🌲', 'المديرية'),
);
const someSteps = fc
  .array(fc.array(label, { maxLength: 30 }), { minLength: 1, maxLength: 12 })
  .map((all) => all.map((labels, i) => step(i, labels)));
const someWidth = fc.constantFrom(320, 390, 600, 788, 1184, 1700);
const lay = (steps: readonly StepWords[], width: number, size = 17) =>
  layoutJourney(steps, { width, size, measure: guessWidth, open: 'Här möter ingen ännu' });

describe('the path', () => {
  it('goes down beside the words where it is narrow, and winds where it is wide', () => {
    const steps = [0, 1, 2, 3, 4].map((i) => step(i, []));
    const xs = (width: number) => lay(steps, width).clearings.map(({ middle }) => Math.round(middle.x / 100));
    expect(new Set(xs(390)).size).toBeLessThanOrEqual(2);
    // Three and two, the second row from the right.
    const [a = 0, b = 0, c = 0, d = 0, e = 0] = xs(1184);
    expect([a < b, b < c, d === c, e === b]).toEqual([true, true, true, true]);
  });

  it('has every step with all its signs inside, none over another, whoever is there', () => {
    fc.assert(
      fc.property(someSteps, someWidth, (steps, width) => {
        const layout = lay(steps, width);
        expect(layout.clearings.map(({ id, signs }) => [id, signs.length])).toEqual(
          steps.map(({ id, signs }) => [id, signs.length]),
        );
        const signs = layout.clearings.flatMap((clearing) => clearing.signs);
        for (const sign of signs) {
          expect(sign.x).toBeGreaterThanOrEqual(0);
          expect(sign.x + sign.width).toBeLessThanOrEqual(width + 1);
          expect(sign.y + sign.height).toBeLessThanOrEqual(layout.height);
        }
        signs.forEach((a, i) => {
          for (const b of signs.slice(i + 1))
            expect(
              a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y,
            ).toBe(true);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('meets every clearing, and is the same every time', () => {
    fc.assert(
      fc.property(someSteps, someWidth, (steps, width) => {
        const layout = lay(steps, width);
        layout.clearings.forEach(({ middle }, i) => {
          const at = layout.trail.beside(layout.stops[i] ?? -1, 0);
          expect(Math.hypot(at.x - middle.x, at.y - middle.y)).toBeLessThan(0.01);
        });
        const again = lay(steps, width);
        expect(again.trail.d).toBe(layout.trail.d);
        expect(growTrees(again)).toEqual(growTrees(layout));
      }),
      { numRuns: 30 },
    );
  });

  it('has threads with a knot at each shared step, and no more than can be told apart', () => {
    const layout = lay(
      [0, 1, 2, 3].map((i) => step(i, ['a', 'b'])),
      1184,
    );
    const all = [0, 1, 2, 3].map((i) => ({ id: `p${i}`, steps: ['s0', 's2'], label: 'a och b' }));
    const threads = spinThreads(layout, all);
    expect(threads.map(({ id, knots }) => [id, knots.length])).toEqual([
      ['p0', 2],
      ['p1', 2],
      ['p2', 2],
    ]);
    expect(new Set(threads.map(({ d }) => d)).size).toBe(3);
    expect(new Set(threads.map(({ dash }) => dash)).size).toBe(3);
    expect(spinThreads(layout, [{ id: 'gone', steps: ['old'], label: '' }])).toEqual([]);
  });
});
