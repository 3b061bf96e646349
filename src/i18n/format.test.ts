import { afterEach, describe, expect, it } from 'vitest';
import { formatAge, formatDateLong, formatDateTime, formatDay, formatNumber, formatTime } from './format.ts';
import { setLanguage } from './language.ts';

afterEach(() => setLanguage('sv'));

const STOCKHOLM = 'Europe/Stockholm';
const winterMorning = Date.UTC(2026, 10, 25, 7, 12);

describe('a time', () => {
  it('is read on the hub’s own wall, summer and winter', () => {
    expect(formatTime(winterMorning, STOCKHOLM)).toBe('08:12');
    expect(formatTime(Date.UTC(2026, 6, 1, 7, 12), STOCKHOLM)).toBe('09:12');
    expect(formatTime(winterMorning, 'UTC')).toBe('07:12');
  });

  it('has 24 hours in English too, and midnight is 00', () => {
    setLanguage('en');
    expect(formatTime(Date.UTC(2026, 0, 1, 15, 5), 'UTC')).toBe('15:05');
    expect(formatTime(Date.UTC(2026, 0, 1), 'UTC')).toBe('00:00');
  });
});

describe('a day', () => {
  it('is short in lists', () => {
    expect(formatDay('2026-11-25')).toBe('ons 25 nov');
    setLanguage('en');
    expect(formatDay('2026-11-25')).toBe('Wed 25 Nov');
  });

  it('is long in headings, with or without the year', () => {
    expect(formatDateLong('2026-11-25')).toBe('onsdag 25 november 2026');
    expect(formatDateLong('2026-11-25', { withYear: false })).toBe('onsdag 25 november');
    setLanguage('en');
    expect(formatDateLong('2026-11-25')).toBe('Wednesday 25 November 2026');
  });

  it('with a time is the hub’s day, not the device’s', () => {
    expect(formatDateTime(Date.UTC(2026, 10, 24, 23, 30), STOCKHOLM)).toBe('ons 25 nov 00:30');
  });
});

describe('an age', () => {
  it('uses the largest unit that fits, rounded down', () => {
    expect(formatAge(3 * 60_000 + 59_000)).toBe('3 min');
    expect(formatAge(2 * 3_600_000)).toBe('2 tim');
    expect(formatAge(24 * 3_600_000)).toBe('1 dag');
    setLanguage('en');
    expect(formatAge(75 * 3_600_000)).toBe('3 days');
  });

  it('is less than a minute for a moment, or for a clock that ran ahead', () => {
    expect(formatAge(59_999)).toBe('mindre än en minut');
    expect(formatAge(-5_000)).toBe('mindre än en minut');
  });
});

describe('a number', () => {
  it('is grouped as the language does it', () => {
    expect(formatNumber(1234.5)).toBe('1\u00a0234,5');
    setLanguage('en');
    expect(formatNumber(1234.5)).toBe('1,234.5');
  });
});
