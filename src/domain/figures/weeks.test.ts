import { describe, expect, it } from 'vitest';
import { daysBack, lastCountable, sundayOf, weekdayOf, weekOf } from './weeks.ts';

describe('weeks', () => {
  it('end on Sundays', () => {
    expect(sundayOf('2026-11-23')).toBe('2026-11-29');
    expect(sundayOf('2026-11-29')).toBe('2026-11-29');
    expect(weekdayOf('2026-11-23')).toBe(1);
    expect(weekdayOf('2026-11-29')).toBe(7);
    expect(weekOf('2026-11-29')).toEqual([23, 24, 25, 26, 27, 28, 29].map((date) => `2026-11-${date}`));
  });

  it('can be looked back on over a change of year', () => {
    const days = daysBack('2026-01-04', 2);
    expect(days).toHaveLength(14);
    expect([days[0], days[13]]).toEqual(['2025-12-22', '2026-01-04']);
  });

  it.each([
    ['2026-11-23', '2026-11-15'],
    ['2026-11-24', '2026-11-22'],
    ['2026-11-29', '2026-11-22'],
    ['2026-11-30', '2026-11-22'],
    ['2026-12-01', '2026-11-29'],
  ])('are counted from the second day after them: on %s up to %s', (today, sunday) => {
    expect(lastCountable(today)).toBe(sunday);
  });
});
