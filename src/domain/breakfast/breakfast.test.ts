import { describe, expect, it } from 'vitest';
import { addDays, dayAt, instantOf } from '../time.ts';
import {
  type BreakfastDay,
  type BreakfastRules,
  breakfastOn,
  breakfastsFrom,
  breakfastUnder,
  type Series,
  usualSeries,
} from './breakfast.ts';

const timeZone = 'Europe/Stockholm';
const rules = (more: Partial<Series> = {}, ...days: BreakfastDay[]): BreakfastRules => ({
  series: { ...usualSeries, ...more },
  days: new Map(days.map((one) => [one.day, one])),
  timeZone,
});
const said = (day: string, state: BreakfastDay['state'], more: Partial<BreakfastDay> = {}): BreakfastDay => ({
  day,
  state,
  reason: '',
  starts: null,
  ends: null,
  ...more,
});

const shown = (instant: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(instant);

describe('the series', () => {
  it('is every Wednesday of 2025 to 2032 at a quarter past eight on the wall, and no other day', () => {
    let wednesdays = 0;
    for (let day = '2025-01-01'; day <= '2032-12-31'; day = addDays(day, 1)) {
      const one = breakfastOn(rules(), day);
      // Counted by another calendar than ours.
      const isWednesday =
        new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: 'UTC' }).format(
          new Date(`${day}T00:00Z`),
        ) === 'Wed';
      expect(one !== null).toBe(isWednesday);
      if (!one) continue;
      wednesdays++;
      expect(shown(one.starts)).toBe(`${day} 08:15`);
      expect(shown(one.ends)).toBe(`${day} 09:30`);
      expect(dayAt(one.starts, timeZone)).toBe(day);
    }
    expect(wednesdays).toBe(418);
  });

  it('is not held on a holiday, and says which; the next one is shown', () => {
    const found = breakfastsFrom(rules(), '2027-01-04', 1);
    expect(found.map(({ day, cancelled }) => [day, cancelled])).toEqual([
      ['2027-01-06', { why: 'holiday', holiday: 'epiphany' }],
      ['2027-01-13', null],
    ]);
  });

  it('is not held on eves that the hub keeps and when it is closed', () => {
    const closed = [{ from: '2026-07-06', to: '2026-08-02', reason: 'Semester' }];
    expect(breakfastOn(rules({ closed }), '2026-07-08')?.cancelled).toEqual({
      why: 'closed',
      reason: 'Semester',
    });
    expect(breakfastOn(rules({ closed }), '2026-08-05')?.cancelled).toBeNull();
    const christmasEve = '2025-12-24';
    expect(breakfastOn(rules(), christmasEve)?.cancelled).toEqual({ why: 'eve', eve: 'christmas-eve' });
    expect(breakfastOn(rules({ eves: [] }), christmasEve)?.cancelled).toBeNull();
  });

  it('follows the host’s word before all else', () => {
    const host = rules(
      {},
      said('2027-01-06', 'on', { starts: '09:00', ends: '10:00' }),
      said('2027-01-13', 'off', { reason: 'Stambyte i köket' }),
      said('2027-01-14', 'on'),
    );
    expect(breakfastOn(host, '2027-01-06')).toMatchObject({
      cancelled: null,
      starts: instantOf('2027-01-06', '09:00', timeZone),
    });
    expect(breakfastOn(host, '2027-01-13')?.cancelled).toEqual({ why: 'host', reason: 'Stambyte i köket' });
    expect(breakfastOn(host, '2027-01-14')?.cancelled).toBeNull();
    expect(breakfastOn(rules({}, said('2027-01-13', 'usual')), '2027-01-13')?.cancelled).toBeNull();
  });

  it('ends when the house never has one again', () => {
    const closed = [{ from: '2026-01-01', to: '2099-12-31', reason: '' }];
    expect(
      breakfastsFrom(rules({ closed }), '2026-01-01', 3).every(({ cancelled }) => cancelled !== null),
    ).toBe(true);
  });
});

describe('the protected hour', () => {
  const stretch = (day: string, from: string, to: string) => ({
    starts: instantOf(day, from, timeZone),
    ends: instantOf(day, to, timeZone),
  });
  const under = (day: string, from: string, to: string, more = rules()) =>
    breakfastUnder(more, stretch(day, from, to), day)?.day ?? null;

  it('lets nothing lie over it, by a minute or by days', () => {
    expect(under('2026-11-25', '09:29', '11:00')).toBe('2026-11-25');
    expect(under('2026-11-25', '07:00', '08:16')).toBe('2026-11-25');
    expect(under('2026-11-25', '00:00', '23:59')).toBe('2026-11-25');
    const days = {
      starts: stretch('2026-11-23', '09:00', '10:00').starts,
      ends: stretch('2026-11-27', '09:00', '10:00').ends,
    };
    expect(breakfastUnder(rules(), days, '2026-11-23')?.day).toBe('2026-11-25');
  });

  it('leaves the time before and after to others, and the day when it is not held', () => {
    expect(under('2026-11-25', '09:30', '11:00')).toBeNull();
    expect(under('2026-11-25', '07:00', '08:15')).toBeNull();
    expect(under('2027-01-06', '08:00', '10:00')).toBeNull();
    expect(under('2026-11-26', '08:00', '10:00')).toBeNull();
  });
});
