import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BreakfastDay, type BreakfastRules, breakfastOn, usualSeries } from '../breakfast/breakfast.ts';
import { testActivity } from '../test-nouns.ts';
import { addDays, type Day, dayAt, instantOf } from '../time.ts';
import { overlaps } from './activity-rules.ts';
import { breakfastOver, breakfastsMeet, refuseSlot } from './protected-slot.ts';
import { stretchOn } from './repeats.ts';

const hour = 3_600_000;
const rulesIn = (timeZone: string, ...days: BreakfastDay[]): BreakfastRules => ({
  series: usualSeries,
  days: new Map(days.map((one) => [one.day, one])),
  timeZone,
});
const rules = rulesIn('Europe/Stockholm');
const on = (day: Day, from: string, to: string) => stretchOn(day, from, to, 'Europe/Stockholm');
const standing = (day: Day, from: string, to: string) => ({ state: 'agreed', ...on(day, from, to) });

describe('breakfast', () => {
  it.each([
    ['right over it', '08:15', '09:30'],
    ['a minute of it', '09:29', '11:00'],
    ['its first minute', '07:00', '08:16'],
    ['the whole day', '07:00', '17:00'],
  ])('takes nothing beside it: %s', (_, from, to) => {
    expect(refuseSlot(rules, standing('2026-12-02', from, to))).toBe('over-breakfast');
    expect(refuseSlot(rules, { ...standing('2026-12-02', from, to), state: 'proposed' })).toBe(
      'over-breakfast',
    );
  });

  it('leaves room right before and right after', () => {
    expect(refuseSlot(rules, standing('2026-12-02', '07:00', '08:15'))).toBeNull();
    expect(refuseSlot(rules, standing('2026-12-02', '09:30', '12:00'))).toBeNull();
    expect(refuseSlot(rules, standing('2026-12-03', '08:15', '09:30'))).toBeNull();
  });

  it('protects nothing where it is not held, and wherever the host has put it', () => {
    expect(refuseSlot(rules, standing('2027-01-06', '08:15', '09:30'))).toBeNull();
    const day = '2026-12-03';
    const moved = rulesIn('Europe/Stockholm', {
      day,
      state: 'on',
      reason: '',
      starts: '13:00',
      ends: '14:00',
    });
    expect(refuseSlot(moved, standing(day, '13:30', '15:00'))).toBe('over-breakfast');
    expect(refuseSlot(moved, standing(day, '08:15', '09:30'))).toBeNull();
  });

  it('is in the way of what goes on for days', () => {
    const starts = instantOf('2026-11-30', '09:00', rules.timeZone);
    expect(refuseSlot(rules, { state: 'agreed', starts, ends: starts + 72 * hour })).toBe('over-breakfast');
    expect(refuseSlot(rules, { state: 'agreed', starts, ends: starts + 20 * 24 * hour })).toBe('too-long');
    expect(refuseSlot(rules, { state: 'agreed', starts, ends: starts })).toBe('ends-before-it-starts');
  });

  it('does not drive away what stood there before it came, until that is moved', () => {
    const before = standing('2026-12-02', '08:00', '09:00');
    expect(refuseSlot(rules, { ...before, title: 'x' } as typeof before, before)).toBeNull();
    expect(refuseSlot(rules, { ...before, ends: before.ends + hour }, before)).toBe('over-breakfast');
    expect(refuseSlot(rules, { ...before, state: 'cancelled' }, before)).toBeNull();
    expect(refuseSlot(rules, before, { ...before, state: 'cancelled' })).toBe('over-breakfast');
  });

  it('that meets an activity is told to the host, until one of them is over or away', () => {
    const meeting = testActivity(on('2026-12-02', '09:00', '10:00'));
    const at = instantOf('2026-12-01', '12:00', rules.timeZone);
    const found = (state: 'agreed' | 'cancelled', now: number) =>
      breakfastsMeet(rules, [{ ...meeting, fields: { ...meeting.fields, state } }, testActivity()], now);
    expect(found('agreed', at)).toMatchObject([
      { activity: { id: 'yoga' }, breakfast: { day: '2026-12-02' } },
    ]);
    expect(found('cancelled', at)).toEqual([]);
    expect(found('agreed', at + 48 * hour)).toEqual([]);
  });

  it('is found for any stretch in any time zone, also where the clocks change, as minute by minute', () => {
    const zone = fc.constantFrom(
      'Europe/Stockholm',
      'America/New_York',
      'Australia/Lord_Howe',
      'Asia/Kolkata',
    );
    // The weeks around the changes of 2026 in all of them.
    const start = fc.constantFrom(
      '2026-03-08',
      '2026-03-29',
      '2026-04-05',
      '2026-10-04',
      '2026-10-25',
      '2026-11-01',
    );
    const weekday = fc.constantFrom(0, 3, 6);
    const time = fc.constantFrom(['08:15', '09:30'], ['01:30', '02:45'], ['23:00', '01:00']);
    fc.assert(
      fc.property(
        zone,
        start,
        weekday,
        time,
        fc.integer({ min: -96, max: 96 }),
        fc.integer({ min: 1, max: 30 }),
        (timeZone, day, on, [starts, ends], shift, length) => {
          const all: BreakfastRules = {
            series: { ...usualSeries, weekday: on, starts: starts ?? '', ends: ends ?? '' },
            days: new Map(),
            timeZone,
          };
          const from = instantOf(day, '00:00', timeZone) + (shift * hour) / 2;
          const stretch = { starts: from, ends: from + (length * hour) / 2 };
          const around = Array.from({ length: 9 }, (_, n) =>
            breakfastOn(all, addDays(dayAt(from, timeZone), n - 4)),
          );
          const expected = around.find((one) => one && one.cancelled === null && overlaps(one, stretch));
          expect(breakfastOver(all, stretch)?.day).toBe(expected?.day);
        },
      ),
    );
  });
});
