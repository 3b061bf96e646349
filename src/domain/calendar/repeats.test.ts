import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BreakfastRules, usualSeries } from '../breakfast/breakfast.ts';
import { addDays } from '../time.ts';
import { repeatDays, repeatsOn } from './repeats.ts';

const rules: BreakfastRules = { series: usualSeries, days: new Map(), timeZone: 'Europe/Stockholm' };

describe('a repetition', () => {
  it('is every week, every other, or the same weekday of the month', () => {
    expect(repeatDays('2026-12-03', 'once', 5)).toEqual(['2026-12-03']);
    expect(repeatDays('2026-12-03', 'weekly', 3)).toEqual(['2026-12-03', '2026-12-10', '2026-12-17']);
    expect(repeatDays('2026-12-24', 'fortnightly', 2)).toEqual(['2026-12-24', '2027-01-07']);
    // The second Tuesday.
    expect(repeatDays('2026-12-08', 'monthly', 3)).toEqual(['2026-12-08', '2027-01-12', '2027-02-09']);
    // The fifth Thursday, where there is one.
    expect(repeatDays('2026-10-29', 'monthly', 3)).toEqual(['2026-10-29', '2026-12-31', '2027-04-29']);
  });

  it('stays on its weekday, goes on, and ends', () => {
    const day = fc.integer({ min: 0, max: 4000 }).map((n) => addDays('2025-01-01', n));
    fc.assert(
      fc.property(
        day,
        fc.constantFrom('weekly', 'fortnightly', 'monthly'),
        fc.integer({ min: 1, max: 99 }),
        (first, rhythm, count) => {
          const days = repeatDays(first, rhythm, count);
          expect(days.length).toBe(Math.min(count, 52));
          expect([...days].sort()).toEqual(days);
          expect(new Set(days).size).toBe(days.length);
          for (const one of days) expect((Date.parse(one) - Date.parse(first)) % (7 * 86_400_000)).toBe(0);
        },
      ),
    );
  });

  it('is at the same time by the clock on the wall, when the clocks change too', () => {
    const [summer, winter] = repeatsOn(rules, ['2026-10-22', '2026-10-29'], '13:00', '14:30');
    expect([summer, winter].map((one) => new Date(one?.starts ?? 0).getUTCHours())).toEqual([11, 12]);
    expect(winter).toMatchObject({ breakfast: null });
  });

  it('tells which of its times a breakfast stands in the way of', () => {
    const found = repeatsOn(rules, ['2026-12-30', '2027-01-06', '2027-01-13'], '09:00', '10:00');
    expect(found.map(({ breakfast }) => breakfast?.day)).toEqual(['2026-12-30', undefined, '2027-01-13']);
  });
});
