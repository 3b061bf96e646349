import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bringIn, keepIn, toField, toScreen, wholeTree, zoomAt } from './view.ts';

const size = { width: 390, height: 844 };
const anyPoint = fc.record({ x: fc.integer({ min: 0, max: 390 }), y: fc.integer({ min: 0, max: 844 }) });

describe('the view of a tree', () => {
  it('shows all of it, standing low on a high screen', () => {
    const whole = wholeTree(size);
    expect(toScreen(whole, { x: -6, y: 0 }).x).toBeCloseTo(0, 5);
    expect(toScreen(whole, { x: 500, y: 990 }).y).toBeLessThan(844);
    expect(toScreen(whole, { x: 500, y: 0 }).y).toBeGreaterThan(200);
  });

  it('keeps what is under the fingers there when coming nearer', () => {
    fc.assert(
      fc.property(anyPoint, fc.double({ min: 0.5, max: 3, noNaN: true }), (at, by) => {
        const whole = wholeTree(size);
        const before = toField(whole, at);
        const after = toField(zoomAt(whole, by, at), at);
        expect(Math.hypot(before.x - after.x, before.y - after.y)).toBeLessThan(1e-6);
      }),
    );
  });

  it('never loses the tree, and is never further away than the whole of it', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer(),
        fc.double({ min: 0.01, max: 90, noNaN: true }),
        (x, y, scale) => {
          const kept = keepIn({ scale, x, y }, size, 4);
          const middle = toField(kept, { x: 195, y: 422 });
          expect(kept.scale).toBeLessThanOrEqual(4);
          expect(kept.scale).toBeGreaterThanOrEqual(wholeTree(size).scale);
          expect(Math.abs(middle.x - 500)).toBeLessThan(600);
          expect(keepIn(kept, size, 4)).toEqual(kept);
        },
      ),
    );
  });

  it('brings a leaf in that is outside, and leaves what is inside where it is', () => {
    const near = { scale: 3, x: 0, y: 0 };
    expect(toScreen(bringIn(near, size, { x: 900, y: 900 }), { x: 900, y: 900 })).toEqual({ x: 195, y: 422 });
    expect(bringIn(near, size, { x: 60, y: 140 })).toBe(near);
  });
});
