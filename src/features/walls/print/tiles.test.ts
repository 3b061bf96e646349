import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { papers, sheetOf } from '../drawing/paper-size.ts';
import { tileAt, tileOnA4 } from './tiles.ts';

describe('a large sheet on A4', () => {
  it('takes so many pages', () => {
    const pages = (['A3', 'A2', 'A1'] as const).map((name) => {
      const { rows, columns } = tileOnA4(sheetOf(name, true));
      return rows * columns;
    });
    expect(pages).toEqual([4, 8, 15]);
  });

  it('is covered to the last hair, each part over the next, none in the printer’s margin', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 100, max: 1200, noNaN: true }),
        fc.double({ min: 100, max: 1200, noNaN: true }),
        (width, height) => {
          const tiling = tileOnA4({ width, height });
          const { rows, columns, tile, page, left, top, overlap } = tiling;
          const last = tileAt(tiling, rows - 1, columns - 1);
          expect(last.x + tile.width).toBeCloseTo(width, 6);
          expect(last.y + tile.height).toBeCloseTo(height, 6);
          if (columns > 1) expect(tileAt(tiling, 0, 1).x).toBeCloseTo(tile.width - overlap, 6);
          expect(Math.min(left, top)).toBeGreaterThanOrEqual(10 - 1e-6);
          expect(left + tile.width).toBeLessThanOrEqual(page.width - 10 + 1e-6);
          expect(top + tile.height).toBeLessThanOrEqual(page.height - 10 + 1e-6);
          expect([page.width, page.height].sort()).toEqual([papers.A4.width, papers.A4.height]);
        },
      ),
    );
  });
});
