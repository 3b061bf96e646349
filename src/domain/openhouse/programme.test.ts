import { describe, expect, it } from 'vitest';
import { usualSeries } from '../breakfast/breakfast.ts';
import type { Activity } from '../calendar/activity.ts';
import { instantOf } from '../time.ts';
import { programmeOn } from './programme.ts';
import { usualDay } from './weeks.ts';

const timeZone = 'Europe/Stockholm';
const rules = { series: usualSeries, days: new Map(), timeZone };
const [monday, wednesday] = ['2026-11-23', '2026-11-25'];
const at = (day: string, clock: string) => instantOf(day, clock, timeZone);

const activity = (id: string, starts: number, ends: number, more: Partial<Activity> = {}) => ({
  id,
  fields: {
    ...{
      title: id,
      form: 'campfire',
      spot: '',
      place: '',
      starts,
      ends,
      openness: 'join',
      soundLevel: 'talk',
    },
    ...{ by: '', person: null, about: '', signUp: false, capacity: null, state: 'agreed', reason: '' },
    ...{ series: '', part: 0, parts: 0, learned: '', links: [], picture: '' },
    ...more,
  } as Activity,
});
const told = (...args: Parameters<typeof programmeOn>) =>
  programmeOn(...args).map((line) => (line.is === 'activity' ? line.activity.id : line.is));

describe('the programme of a day', () => {
  it('begins with coffee and an introduction, and goes on with what is agreed, by its time', () => {
    const all = [
      activity('late', at(monday, '15:00'), at(monday, '16:00')),
      activity('early', at(monday, '09:00'), at(monday, '10:00')),
      activity('tomorrow', at('2026-11-24', '09:00'), at('2026-11-24', '10:00')),
      activity('proposed', at(monday, '11:00'), at(monday, '12:00'), { state: 'proposed' }),
      activity('cancelled', at(monday, '11:00'), at(monday, '12:00'), { state: 'cancelled' }),
    ];
    expect(told(usualDay(monday), all, rules)).toEqual(['coffee', 'intro', 'early', 'late']);
  });

  it('has breakfast for coffee where there is one, and both where coffee is at another time', () => {
    expect(told(usualDay(wednesday), [], rules)).toEqual(['breakfast', 'intro']);
    const later = { ...usualDay(wednesday), coffee: '10:00' };
    expect(told(later, [], rules)).toEqual(['breakfast', 'intro', 'coffee']);
    const off = new Map([
      [wednesday, { day: wednesday, state: 'off', reason: '', starts: null, ends: null }],
    ]);
    expect(told(usualDay(wednesday), [], { ...rules, days: off as never })).toEqual(['coffee', 'intro']);
  });

  it('tells what goes on for days on each of them, after the introduction', () => {
    const dive = activity('dive', at(monday, '07:00'), at('2026-11-24', '16:00'));
    expect(told(usualDay(monday), [dive], rules)).toEqual(['dive', 'coffee', 'intro']);
    expect(told(usualDay('2026-11-24'), [dive], rules)).toEqual(['coffee', 'intro', 'dive']);
    expect(told(usualDay(wednesday), [dive], rules)).toEqual(['breakfast', 'intro']);
  });
});
