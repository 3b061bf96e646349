import { describe, expect, it } from 'vitest';
import { easterOf, eveOn, holidayOn, weekdayOf } from './holidays.ts';
import { addDays } from './time.ts';

describe('Swedish holidays', () => {
  it('are thirteen in a year, fewer when two meet', () => {
    for (let year = 2024; year <= 2060; year++) {
      const found = [];
      for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1))
        if (holidayOn(day)) found.push(day);
      const easter = easterOf(year);
      const shared = new Set([`${year}-05-01`, `${year}-06-06`]);
      const meets = [39, 49].filter((days) => shared.has(addDays(easter, days))).length;
      expect(found).toHaveLength(13 - meets);
    }
  });

  it('knows Easter of years that are known', () => {
    // Outermost and ordinary ones, from the tables of the U.S. Naval Observatory.
    const known = [
      '2008-03-23',
      '2024-03-31',
      '2025-04-20',
      '2026-04-05',
      '2027-03-28',
      '2038-04-25',
      '2285-03-22',
    ];
    expect(known.map((day) => easterOf(Number(day.slice(0, 4))))).toEqual(known);
  });

  it('puts midsummer and All Saints on Saturdays of their weeks', () => {
    for (let year = 2024; year <= 2060; year++)
      for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) {
        const holiday = holidayOn(day);
        if (holiday === 'midsummer-day') {
          expect(weekdayOf(day)).toBe(6);
          expect(day.slice(5) >= '06-20' && day.slice(5) <= '06-26').toBe(true);
          expect(eveOn(addDays(day, -1))).toBe('midsummer-eve');
        }
        if (holiday === 'all-saints') {
          expect(weekdayOf(day)).toBe(6);
          expect(day.slice(5) >= '10-31' && day.slice(5) <= '11-06').toBe(true);
        }
      }
  });
});
