import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acrossAt, frame, heightAt, lineThrough, scaleFor } from './scale.ts';

describe('a scale', () => {
  it.each([
    [0, 10, 4],
    [37, 40, 4],
    [140, 150, 3],
    [1000, 1000, 4],
  ])('for values up to %i goes to %i in %i parts', (most, top, parts) => {
    const scale = scaleFor(most);
    expect(scale.top).toBe(top);
    expect(scale.ticks).toHaveLength(parts + 1);
  });

  it('holds every value and does not dwarf it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (most) => {
        const { top, ticks } = scaleFor(most);
        expect(top).toBeGreaterThanOrEqual(most);
        expect(top).toBeLessThanOrEqual(Math.max(most, 10) * 1.6);
        expect(ticks.length).toBeLessThanOrEqual(6);
        expect(ticks.at(-1)).toBe(top);
      }),
    );
  });

  it('puts the first value left, the last right, nothing below and the most above', () => {
    expect(acrossAt(0, 5)).toBe(frame.left);
    expect(acrossAt(4, 5)).toBe(frame.width - frame.right);
    expect(heightAt(0, 40)).toBe(frame.height - frame.bottom);
    expect(heightAt(40, 40)).toBe(frame.top);
  });

  it('draws a line through all values, and a stroke for one alone', () => {
    expect(lineThrough([0, 40], 40)).toBe('M44.0 194.0L632.0 10.0');
    expect(lineThrough([20], 40)).toBe('M338.0 102.0h1');
    expect(lineThrough([], 40)).toBe('');
  });
});
