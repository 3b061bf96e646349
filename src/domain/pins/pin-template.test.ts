import { describe, expect, it } from 'vitest';
import { pinLineHeight, pinShares } from './pin-fit.ts';
import {
  applyCalibration,
  cutLines,
  mmToPt,
  noCalibration,
  pagesNeeded,
  pinBoxes,
  pinPosition,
  pinsPerPage,
  pinTemplates,
  ptToMm,
  templateById,
} from './pin-template.ts';

const template = (id: string) => {
  const found = templateById(id);
  if (!found) throw new Error(`no template ${id}`);
  return found;
};

describe.each(pinTemplates.map((each) => [each.id, each] as const))('the template %s', (_id, each) => {
  it('keeps every pin inside its page', () => {
    for (let i = 0; i < pinsPerPage(each); i++) {
      const { page, x, y } = pinPosition(each, i);
      expect(page).toBe(0);
      expect(x).toBeGreaterThanOrEqual(0);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(x + each.pin.width).toBeLessThanOrEqual(each.page.width);
      expect(y + each.pin.height).toBeLessThanOrEqual(each.page.height);
    }
  });

  it('lays no pin over another', () => {
    const places = Array.from({ length: pinsPerPage(each) }, (_, i) => pinPosition(each, i));
    for (const [i, a] of places.entries()) {
      for (const b of places.slice(i + 1)) {
        const apart = Math.abs(a.x - b.x) >= each.pin.width || Math.abs(a.y - b.y) >= each.pin.height;
        expect(apart).toBe(true);
      }
    }
  });

  it('holds both lines at their largest sizes, so that a short name is never shrunk', () => {
    const { height } = pinBoxes(each, true).text;
    const shares = pinShares(each, height, { hasName: true, hasOrganisation: true });
    expect(ptToMm(each.name.max * pinLineHeight)).toBeLessThanOrEqual(shares.name);
    expect(ptToMm(each.organisation.max * pinLineHeight)).toBeLessThanOrEqual(shares.organisation);
    expect(Math.floor(shares.name / ptToMm(each.name.min * pinLineHeight))).toBeGreaterThanOrEqual(2);
  });

  it('keeps the QR inside the pin and clear of the text', () => {
    const { text, qr } = pinBoxes(each, true);
    if (each.qr === null) {
      expect(qr).toBeNull();
      return;
    }
    expect(qr?.width).toBeGreaterThanOrEqual(10);
    expect((qr?.x ?? 0) - (text.x + text.width)).toBeCloseTo(2.5);
    expect(qr?.y).toBeGreaterThanOrEqual(0.75);
    expect((qr?.y ?? 0) + (qr?.height ?? 0)).toBeLessThanOrEqual(each.pin.height - 0.75);
  });
});

describe('pin templates', () => {
  it('are asked for by id, and an unknown id is answered with nothing', () => {
    expect(template('badge').page).toEqual({ width: 62, height: 29 });
    expect(templateById('poster')).toBeUndefined();
  });

  it('put forty strips on an A4 sheet, in two columns, and the next one on a new page', () => {
    expect(pinsPerPage(template('sheet'))).toBe(40);
    expect(pinPosition(template('sheet'), 1)).toEqual({ page: 0, x: 110, y: 28.5 });
    expect(pinPosition(template('sheet'), 2)).toEqual({ page: 0, x: 28, y: 40.5 });
    expect(pinPosition(template('sheet'), 40)).toEqual({ page: 1, x: 28, y: 28.5 });
    expect([0, 1, 40, 41].map((count) => pagesNeeded(template('sheet'), count))).toEqual([0, 1, 1, 2]);
    expect(pagesNeeded(template('clothespin'), 3)).toBe(3);
  });

  it('give the text the whole pin when there is no code', () => {
    expect(pinBoxes(template('badge'), false)).toEqual({
      text: { x: 2, y: 2, width: 58, height: 24.5 },
      qr: null,
    });
    expect(pinBoxes(template('badge'), true).text.width).toBe(37.5);
  });

  it('draw one cut where two pins touch, and none on labels', () => {
    const lines = cutLines(template('sheet'));
    expect(lines.filter((line) => line.y1 === line.y2)).toHaveLength(21);
    expect(lines.filter((line) => line.x1 === line.x2).map((line) => line.x1)).toEqual([28, 100, 110, 182]);
    expect(cutLines(template('badge'))).toEqual([]);
  });
});

describe('calibration', () => {
  it('changes nothing when a printer needs no correction', () => {
    expect(applyCalibration(noCalibration, 3, 4, 5, 6)).toEqual({ x: 3, y: 4, width: 5, height: 6 });
  });

  it('scales from the corner of the page and then moves', () => {
    expect(applyCalibration({ offsetX: 1, offsetY: -2, scale: 2 }, 3, 4, 5, 6)).toEqual({
      x: 7,
      y: 6,
      width: 10,
      height: 12,
    });
  });
});

it('an inch is 72 points and 25.4 mm', () => {
  expect(mmToPt(25.4)).toBe(72);
  expect(ptToMm(72)).toBe(25.4);
});
