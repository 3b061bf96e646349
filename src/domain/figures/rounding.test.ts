import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../seeded.ts';
import { fewest, roundCount } from './rounding.ts';

describe('a rounded count', () => {
  it.each([0, 1, 2, 3, 4])('says nothing of %i people, whatever chance says', (count) => {
    for (const chance of [0, 0.5, 0.999]) expect(roundCount(count, () => chance)).toBe(0);
  });

  it.each([
    [5, 0, 5],
    [7, 0.39, 10],
    [7, 0.41, 5],
    [10, 0, 10],
    [14, 0.9, 10],
  ])('of %i is, by chance %f, %i', (count, chance, told) => {
    expect(roundCount(count, () => chance)).toBe(told);
  });

  it('is a multiple of five less than five away', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: fewest, max: 5000 }),
        fc.double({ min: 0, max: 0.999 }),
        (count, chance) => {
          const told = roundCount(count, () => chance);
          expect(told % fewest).toBe(0);
          expect(told).toBeGreaterThanOrEqual(fewest);
          expect(Math.abs(told - count)).toBeLessThan(fewest);
        },
      ),
    );
  });

  it('is right on the whole', () => {
    const chance = seededRandom(7);
    const times = 20_000;
    for (const count of [5, 6, 8, 12, 19]) {
      let sum = 0;
      for (let i = 0; i < times; i++) sum += roundCount(count, chance);
      expect(Math.abs(sum / times - count)).toBeLessThan(0.1);
    }
  });
});
