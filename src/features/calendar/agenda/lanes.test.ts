import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut } from './lanes.ts';

const hour = 3_600_000;
const day = { starts: 7 * hour, ends: 18 * hour };

describe('a drawn day', () => {
  it('has an hour in four rows, and what is at once side by side', () => {
    const places = layOut(
      [
        { starts: 8 * hour, ends: 9 * hour },
        { starts: 8.5 * hour, ends: 10 * hour },
        { starts: 9 * hour, ends: 10 * hour },
      ],
      day,
    );
    expect(places).toEqual([
      { from: 5, to: 9, lane: 1 },
      { from: 7, to: 13, lane: 2 },
      { from: 9, to: 13, lane: 1 },
    ]);
  });

  it('covers nothing with anything, and lets nothing stick out at the top', () => {
    const stretch = fc.tuple(fc.integer({ min: 0, max: 95 }), fc.integer({ min: 1, max: 40 }));
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 12 }), (all) => {
        const sorted = all
          .map(([from, length]) => ({ starts: (from * hour) / 4, ends: ((from + length) * hour) / 4 }))
          .sort((a, b) => a.starts - b.starts);
        const places = layOut(sorted, day);
        for (const [i, one] of places.entries()) {
          expect(one.from).toBeGreaterThanOrEqual(1);
          expect(one.to).toBeGreaterThan(one.from);
          for (const other of places.slice(i + 1))
            expect(one.lane !== other.lane || one.to <= other.from || other.to <= one.from).toBe(true);
        }
      }),
    );
  });
});
