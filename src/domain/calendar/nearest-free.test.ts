import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BreakfastRules, usualSeries } from '../breakfast/breakfast.ts';
import { testActivity } from '../test-nouns.ts';
import { addDays, instantOf } from '../time.ts';
import { clashesWith } from './activity-rules.ts';
import { nearestFree } from './nearest-free.ts';
import { breakfastOver } from './protected-slot.ts';
import { stretchOn } from './repeats.ts';

const hour = 3_600_000;
const rules: BreakfastRules = { series: usualSeries, days: new Map(), timeZone: 'Europe/Stockholm' };
const on = (day: string, from: string, to: string) => stretchOn(day, from, to, rules.timeZone);
const around = { all: [], now: instantOf('2026-11-30', '08:00', rules.timeZone), closes: '18:00' };
const wednesday = '2026-12-02';
const rowOn = (day: string, from: string, to: string, spot = 'fire') =>
  testActivity({ ...on(day, from, to), spot }, 'other');

describe('the nearest free time', () => {
  it('is right after breakfast, or right before where that is nearer', () => {
    const over = { ...on(wednesday, '09:00', '10:00'), spot: '' };
    expect(nearestFree(rules, over, around)).toEqual(on(wednesday, '09:30', '10:30'));
    const early = { ...on(wednesday, '07:30', '08:30'), spot: '' };
    expect(nearestFree(rules, early, around)).toEqual(on(wednesday, '07:15', '08:15'));
  });

  it('asks nobody to come before seven, and nothing of the past', () => {
    const long = { ...on(wednesday, '08:00', '11:00'), spot: '' };
    expect(nearestFree(rules, long, around)).toEqual(on(wednesday, '09:30', '12:30'));
    const early = { ...on(wednesday, '07:30', '08:30'), spot: '' };
    const late = { ...around, now: instantOf(wednesday, '07:20', rules.timeZone) };
    expect(nearestFree(rules, early, late)).toEqual(on(wednesday, '09:30', '10:30'));
  });

  it('knows that a house which closes after midnight does so on the next day', () => {
    const over = { ...on(wednesday, '09:00', '10:00'), spot: '' };
    const found = nearestFree(rules, over, { ...around, closes: '00:30' });
    expect(found).toEqual(on(wednesday, '09:30', '10:30'));
  });

  it('is not in a place where something else is on', () => {
    const want = { ...on(wednesday, '09:00', '10:00'), spot: 'fire' };
    const all = [rowOn(wednesday, '09:30', '11:00')];
    expect(nearestFree(rules, want, { ...around, all })).toEqual(on(wednesday, '07:15', '08:15'));
    const other = [rowOn(wednesday, '09:30', '11:00', 'glade')];
    expect(nearestFree(rules, want, { ...around, all: other })).toEqual(on(wednesday, '09:30', '10:30'));
  });

  it('is none for what lasts longer than the days between two breakfasts', () => {
    const { starts } = on('2026-12-01', '09:00', '10:00');
    expect(nearestFree(rules, { starts, ends: starts + 8 * 24 * hour, spot: '' }, around)).toBeNull();
    const days = nearestFree(rules, { starts, ends: starts + 4 * 24 * hour, spot: '' }, around);
    expect(days && breakfastOver(rules, days)).toBeNull();
  });

  it('is always free, as long as what was wanted, and never in the past', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: 28, max: 71 }),
        fc.integer({ min: 1, max: 24 }),
        fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 8, max: 16 }))),
        (day, quarter, quarters, others) => {
          const starts =
            instantOf(addDays('2026-11-30', day), '00:00', rules.timeZone) + (quarter * hour) / 4;
          const want = { starts, ends: starts + (quarters * hour) / 4, spot: 'fire' };
          const all = others.map(([n, from]) =>
            rowOn(addDays('2026-11-30', n), `${`${from}`.padStart(2, '0')}:00`, '17:00'),
          );
          const found = nearestFree(rules, want, { ...around, all });
          if (!found) return;
          expect(breakfastOver(rules, found)).toBeNull();
          expect(clashesWith({ ...found, spot: 'fire', state: 'agreed' }, all)).toEqual([]);
          expect(found.ends - found.starts).toBe(want.ends - want.starts);
          expect(found.starts).toBeGreaterThanOrEqual(around.now);
        },
      ),
    );
  });
});
