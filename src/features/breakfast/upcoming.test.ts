import { afterEach, expect, it } from 'vitest';
import { breakfastsFrom, usualSeries } from '../../domain/breakfast/breakfast.ts';
import { setLanguage } from '../../i18n/language.ts';
import { calendarAddress, subscribeAddress } from './overview/calendar-part.tsx';
import { sayNone } from './overview/say.ts';
import { isOn, upcomingOf } from './upcoming.ts';

const rules = { series: usualSeries, days: new Map(), timeZone: 'Europe/Stockholm' };
afterEach(() => setLanguage('sv'));

it('tells four that are held, those over a holiday and without those that are over', () => {
  const all = breakfastsFrom(rules, '2026-12-29', 6);
  const days = (at: number) => upcomingOf(all, at).map(({ day }) => day);
  expect(days(Date.UTC(2026, 11, 29, 12))).toEqual([
    '2026-12-30',
    '2027-01-06',
    '2027-01-13',
    '2027-01-20',
    '2027-01-27',
  ]);
  expect(days(Date.UTC(2026, 11, 30, 8, 29))[0]).toBe('2026-12-30');
  expect(days(Date.UTC(2026, 11, 30, 8, 30))[0]).toBe('2027-01-06');
});

it('is on from its start up to its end, by the hub’s clock', () => {
  const [one] = breakfastsFrom(rules, '2026-07-01', 1);
  if (!one) throw new Error('no breakfast');
  expect(isOn(one, Date.UTC(2026, 6, 1, 6, 15))).toBe(true);
  expect(isOn(one, Date.UTC(2026, 6, 1, 7, 30))).toBe(false);
});

it('says why in both languages', () => {
  setLanguage('en');
  const [off, next] = breakfastsFrom(rules, '2027-01-06', 1);
  if (!off) throw new Error('no breakfast');
  expect(sayNone(off, next)).toBe(
    'No breakfast Wednesday 6 January, Epiphany. The next one is Wednesday 13 January.',
  );
});

it('leads calendars to a subscription of the hub', () => {
  expect(subscribeAddress(calendarAddress('https://hubb.example', 'hub-one'))).toBe(
    'webcal://hubb.example/calendar/breakfast.ics?hub=hub-one',
  );
});
