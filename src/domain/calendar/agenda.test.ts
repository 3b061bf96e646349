import { describe, expect, it } from 'vitest';
import { type BreakfastRules, usualSeries } from '../breakfast/breakfast.ts';
import { testActivity } from '../test-nouns.ts';
import { instantOf } from '../time.ts';
import type { Activity } from './activity.ts';
import { type AgendaLine, agendaOf } from './agenda.ts';
import { stretchOn } from './repeats.ts';

const timeZone = 'Europe/Stockholm';
const rules: BreakfastRules = { series: usualSeries, days: new Map(), timeZone };
const on = (day: string, from: string, to: string) => stretchOn(day, from, to, timeZone);
const row = (id: string, day: string, from: string, to: string, part: Partial<Activity> = {}) =>
  testActivity({ ...on(day, from, to), ...part }, id);
const asked = {
  from: '2026-11-30',
  count: 7,
  now: instantOf('2026-11-30', '07:00', timeZone),
  closes: '17:00',
};
const say = (line: AgendaLine): string =>
  line.is === 'activity'
    ? line.activity.id
    : line.is === 'free'
      ? `free ${(line.ends - line.starts) / 3_600_000}`
      : line.is;
const saidOn = (rows: Parameters<typeof agendaOf>[1], day: string, part = {}) =>
  agendaOf(rules, rows, { ...asked, ...part })
    .find((one) => one.day === day)
    ?.lines.map(say);

describe('the agenda', () => {
  it('has breakfast in its place, and empty hours that invite', () => {
    expect(saidOn([], '2026-12-02')).toEqual(['breakfast', 'free 7.5']);
    expect(saidOn([row('a', '2026-12-02', '13:00', '15:00')], '2026-12-02')).toEqual([
      'breakfast',
      'free 3.5',
      'a',
      'free 2',
    ]);
  });

  it('invites to nothing that is past, too short, or where somebody is already', () => {
    const now = instantOf('2026-12-02', '15:45', timeZone);
    expect(saidOn([], '2026-12-02', { now })).toEqual(['breakfast']);
    const full = [row('a', '2026-12-01', '09:00', '12:00'), row('b', '2026-12-01', '11:00', '16:00')];
    expect(saidOn(full, '2026-12-01')).toEqual(['a', 'b']);
  });

  it('leaves out days without anything, and weekends do not invite', () => {
    expect(agendaOf(rules, [], asked).map(({ day }) => day)).toEqual([
      '2026-11-30',
      '2026-12-01',
      '2026-12-02',
      '2026-12-03',
      '2026-12-04',
    ]);
  });

  it('has what goes on for days on each of them, and what is not held takes no place', () => {
    const days = { ...on('2026-12-03', '09:00', '10:00'), ends: instantOf('2026-12-05', '12:00', timeZone) };
    expect(saidOn([row('a', '2026-12-03', '09:00', '10:00', days)], '2026-12-04')).toEqual(['a']);
    expect(saidOn([row('a', '2026-12-03', '09:00', '10:00', days)], '2026-12-05')).toEqual(['a']);
    const off = row('a', '2026-12-03', '09:00', '17:00', { state: 'cancelled' });
    expect(saidOn([off], '2026-12-03')).toHaveLength(2);
  });
});
