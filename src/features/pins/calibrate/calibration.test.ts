import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCalibration, noCalibration, pinTemplates } from '../../../domain/pins/pin-template.ts';
import { calibrate, calibrateTyped, checkCalibration, parseMm, rulerFor } from './calibration.ts';

const a4 = { width: 210, height: 297 };

describe('the ruler', () => {
  it('lies on every page with room to spare, and is a whole number of centimetres', () => {
    for (const { page } of pinTemplates) {
      const { cross, ruler } = rulerFor(page);
      expect(ruler.length % 10).toBe(0);
      expect(ruler.length).toBeGreaterThanOrEqual(40);
      expect(ruler.x + ruler.length).toBeLessThan(page.width);
      expect(ruler.y + 3.6).toBeLessThan(page.height);
      expect(cross.x + 3).toBeLessThan(ruler.x);
      expect(cross.y - 3).toBeGreaterThan(0);
    }
  });
});

describe('calibrating', () => {
  it('is nothing for a printer that prints true', () => {
    const { cross, ruler } = rulerFor(a4);
    expect(calibrate(rulerFor(a4), { length: ruler.length, left: cross.x, top: cross.y })).toEqual({
      ok: true,
      value: noCalibration,
    });
  });

  it('undoes what a printer does, wherever on the page', () => {
    const double = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    fc.assert(
      fc.property(
        fc.constantFrom(...pinTemplates),
        double(0.95, 1.05),
        double(-5, 5),
        double(-5, 5),
        double(0, 1),
        double(0, 1),
        ({ page }, stretch, moveX, moveY, alongX, alongY) => {
          const plan = rulerFor(page);
          const onPaper = (x: number, move: number) => x * stretch + move;
          const made = calibrate(plan, {
            length: plan.ruler.length * stretch,
            left: onPaper(plan.cross.x, moveX),
            top: onPaper(plan.cross.y, moveY),
          });
          if (!made.ok) throw new Error(made.code);
          const [x, y] = [alongX * page.width, alongY * page.height];
          const drawn = applyCalibration(made.value, x, y, 10, 10);
          expect(Math.abs(onPaper(drawn.x, moveX) - x)).toBeLessThan(0.05);
          expect(Math.abs(onPaper(drawn.y, moveY) - y)).toBeLessThan(0.05);
          expect(Math.abs(drawn.width * stretch - 10)).toBeLessThan(0.01);
        },
      ),
    );
  });

  it('refuses what can only be a mistake', () => {
    const plan = rulerFor(a4);
    const near = { length: 150, left: 20, top: 20 };
    expect(calibrate(plan, { ...near, length: 97 })).toMatchObject({ code: 'length-out-of-range' });
    expect(calibrate(plan, { ...near, length: 0 })).toMatchObject({ code: 'length-out-of-range' });
    expect(calibrate(plan, { ...near, length: Number.NaN })).toMatchObject({ code: 'length-out-of-range' });
    expect(calibrate(plan, { ...near, left: 45 })).toMatchObject({ code: 'offset-out-of-range' });
    expect(calibrate(plan, { ...near, top: -12 })).toMatchObject({ code: 'offset-out-of-range' });
    expect(checkCalibration({ offsetX: 0, offsetY: 0, scale: 2 })).toMatchObject({
      code: 'scale-out-of-range',
    });
  });

  it('says which length is missing', () => {
    const typed = { length: '149,5 mm', left: '20', top: '21.5' };
    expect(calibrateTyped(rulerFor(a4), typed)).toMatchObject({ ok: true, value: { scale: 1.0033 } });
    expect(calibrateTyped(rulerFor(a4), { ...typed, length: 'lång' })).toMatchObject({
      code: 'length-missing',
    });
    expect(calibrateTyped(rulerFor(a4), { ...typed, left: '' })).toMatchObject({ code: 'left-missing' });
    expect(calibrateTyped(rulerFor(a4), { ...typed, top: '1,2,3' })).toMatchObject({ code: 'top-missing' });
  });
});

describe('reading a length', () => {
  it('takes comma and point, with or without the unit', () => {
    expect(['49,8', ' 49.8 mm', '−2', '+3', '5'].map(parseMm)).toEqual([49.8, 49.8, -2, 3, 5]);
    expect(['', 'mm', '5 cm', '1e3', '--2'].map(parseMm)).toEqual([null, null, null, null, null]);
  });
});
