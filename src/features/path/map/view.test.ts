import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fittingTurn, keepIn, pan, toBox, toPlane, turnAt, viewOf, wholeView, zoomAt } from './view.ts';

const length = fc.double({ min: 4, max: 200, noNaN: true });
const side = fc.double({ min: 200, max: 2000, noNaN: true });
const sizeOf = (of: fc.Arbitrary<number>) => fc.record({ width: of, height: of });
const angle = fc.double({ min: -7, max: 7, noNaN: true });
const any = fc.record({
  ...{ scale: fc.double({ min: 1, max: 100, noNaN: true }), turn: angle },
  ...{
    x: fc.double({ min: -999, max: 999, noNaN: true }),
    y: fc.double({ min: -999, max: 999, noNaN: true }),
  },
});
const point = fc.record({
  x: fc.double({ min: 0, max: 200, noNaN: true }),
  y: fc.double({ min: 0, max: 200, noNaN: true }),
});

describe('a view of a floor', () => {
  it('knows of every point of the box which point of the floor it is', () => {
    fc.assert(
      fc.property(any, point, (view, at) => {
        const back = toPlane(view, toBox(view, at));
        expect(back.x).toBeCloseTo(at.x, 6);
        expect(back.y).toBeCloseTo(at.y, 6);
      }),
    );
  });

  it('comes nearer and turns round what is under the finger', () => {
    fc.assert(
      fc.property(any, point, angle, fc.double({ min: 0.5, max: 2, noNaN: true }), (view, at, by, zoom) => {
        for (const next of [zoomAt(view, zoom, at), turnAt(view, by, at)]) {
          const still = toBox(next, toPlane(view, at));
          expect(still.x).toBeCloseTo(at.x, 5);
          expect(still.y).toBeCloseTo(at.y, 5);
        }
      }),
    );
  });

  it('shows the whole floor, however it is turned', () => {
    fc.assert(
      fc.property(sizeOf(side), sizeOf(length), angle, (box, plane, turn) => {
        const view = wholeView(box, plane, turn);
        fc.pre(view.scale > 1);
        for (const x of [0, plane.width])
          for (const y of [0, plane.height]) {
            const corner = toBox(view, { x, y });
            expect(corner.x).toBeGreaterThan(-0.01);
            expect(corner.y).toBeGreaterThan(-0.01);
            expect(corner.x).toBeLessThan(box.width + 0.01);
            expect(corner.y).toBeLessThan(box.height + 0.01);
          }
      }),
    );
  });

  it('keeps the floor in the box, and what is kept stays as it is', () => {
    fc.assert(
      fc.property(any, sizeOf(side), sizeOf(length), (view, box, plane) => {
        const kept = keepIn(view, box, plane);
        const middle = toPlane(kept, { x: box.width / 2, y: box.height / 2 });
        expect(middle.x).toBeGreaterThan(-0.01);
        expect(middle.y).toBeGreaterThan(-0.01);
        expect(middle.x).toBeLessThan(plane.width + 0.01);
        expect(middle.y).toBeLessThan(plane.height + 0.01);
        const again = keepIn(kept, box, plane);
        expect(again.x).toBeCloseTo(kept.x, 4);
        expect(again.scale).toBeCloseTo(kept.scale, 6);
      }),
    );
  });

  it('lies on its side where that shows it clearly larger', () => {
    const hall = { width: 30, height: 20 };
    expect(fittingTurn({ width: 360, height: 520 }, hall)).toBe(-Math.PI / 2);
    expect(fittingTurn({ width: 1000, height: 600 }, hall)).toBe(0);
  });

  it('has a way in sight, and can be moved away from the whole only when it is near', () => {
    const [box, plane] = [
      { width: 400, height: 400 },
      { width: 60, height: 60 },
    ];
    const view = viewOf(
      [
        { x: 10, y: 10 },
        { x: 18, y: 14 },
      ],
      box,
      plane,
      0,
    );
    expect(view.scale).toBeGreaterThan(wholeView(box, plane, 0).scale);
    const at = toBox(view, { x: 14, y: 12 });
    expect(at.x).toBeCloseTo(200, 3);
    expect(at.y).toBeCloseTo(200, 3);
    const whole = wholeView(box, plane, 0);
    expect(keepIn(pan(whole, 50, 0), box, plane)).toEqual(whole);
  });
});
