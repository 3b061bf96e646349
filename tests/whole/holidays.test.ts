import Holidays from 'date-holidays';
import { expect, it } from 'vitest';
import { eveOn, holidayOn, weekdayOf } from '../../src/domain/holidays.ts';
import { addDays } from '../../src/domain/time.ts';

// A library that many rely on, too heavy to ship: what it calls a public holiday in Sweden has to be one here.
it.each([2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032])(
  'agrees with the calendar others use, %i',
  (year) => {
    const theirs = new Set(
      new Holidays('SE')
        .getHolidays(year)
        .flatMap(({ type, date }) => (type === 'public' ? date.slice(0, 10) : [])),
    );
    expect(theirs.size).toBeGreaterThan(10);
    const ours = new Set<string>();
    const eves = new Set<string>();
    for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) {
      if (holidayOn(day)) ours.add(day);
      if (eveOn(day)) eves.add(day);
    }
    const notSunday = (day: string) => weekdayOf(day) !== 0;
    // To them the great eves are public holidays; here each hub says whether it keeps them.
    expect([...theirs].filter((day) => notSunday(day) && !ours.has(day) && !eves.has(day))).toEqual([]);
    expect([...ours].filter((day) => notSunday(day) && !theirs.has(day))).toEqual([]);
  },
);
