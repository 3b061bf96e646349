import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { addDays, clockPattern, dayAt, dayPattern, instantOf, isTimeZone } from './time.ts';

const stockholm = 'Europe/Stockholm';
const zones = [
  stockholm,
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'UTC',
];
const utc = (text: string) => Date.parse(`${text}Z`);

describe('the day at an instant', () => {
  it('changes at the hub’s midnight, in winter and in summer', () => {
    expect(dayAt(utc('2026-11-23T22:59:59.999'), stockholm)).toBe('2026-11-23');
    expect(dayAt(utc('2026-11-23T23:00:00'), stockholm)).toBe('2026-11-24');
    expect(dayAt(utc('2026-06-23T21:59:59.999'), stockholm)).toBe('2026-06-23');
    expect(dayAt(utc('2026-06-23T22:00:00'), stockholm)).toBe('2026-06-24');
  });

  it('is what the platform says, whatever was asked before', () => {
    const span = [utc('2025-12-30T00:00'), utc('2027-01-02T00:00')] as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...zones, 'America/Havana', 'Atlantic/Azores'),
        fc.array(fc.integer({ min: span[0], max: span[1] }), { minLength: 2, maxLength: 20 }),
        (timeZone, instants) => {
          const said = new Intl.DateTimeFormat('en-CA', {
            timeZone,
            year: 'numeric',
            month: '2-digit',
            day: '2-digit',
          });
          for (const ms of [...instants, ...instants.map((at) => at + 3_600_000)])
            expect(dayAt(ms, timeZone)).toBe(said.format(ms));
        },
      ),
    );
  });

  it('is written alike in every zone', () => {
    for (const zone of zones) expect(dayAt(utc('2026-01-02T12:00:00'), zone)).toMatch(dayPattern);
    expect(dayAt(utc('2026-01-02T12:00:00'), 'Pacific/Auckland')).toBe('2026-01-03');
  });
});

describe('the instant of a wall-clock time', () => {
  it('is the moment after the gap for a time the spring change skips', () => {
    expect(instantOf('2026-03-29', '01:59', stockholm)).toBe(utc('2026-03-29T00:59:00'));
    expect(instantOf('2026-03-29', '02:30', stockholm)).toBe(utc('2026-03-29T01:30:00'));
    expect(instantOf('2026-03-29', '03:00', stockholm)).toBe(utc('2026-03-29T01:00:00'));
  });

  it('is the first of two for a time the autumn change repeats', () => {
    expect(instantOf('2026-10-25', '01:59', stockholm)).toBe(utc('2026-10-24T23:59:00'));
    expect(instantOf('2026-10-25', '02:30', stockholm)).toBe(utc('2026-10-25T00:30:00'));
    expect(instantOf('2026-10-25', '03:00', stockholm)).toBe(utc('2026-10-25T02:00:00'));
  });

  it('lies on its day, and day and time come back from it (property)', () => {
    const days = fc.integer({ min: 0, max: 3000 }).map((n) => addDays('2024-01-01', n));
    // No zone here changes its clocks between 04:00 and 23:00.
    const times = fc.tuple(fc.integer({ min: 4, max: 22 }), fc.integer({ min: 0, max: 59 }));
    fc.assert(
      fc.property(days, times, fc.constantFrom(...zones), (day, [hour, minute], zone) => {
        const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
        const instant = instantOf(day, time, zone);
        expect(dayAt(instant, zone)).toBe(day);
        const shown = new Date(instant).toLocaleTimeString('sv-SE', { timeZone: zone, timeStyle: 'short' });
        expect(shown).toBe(time);
      }),
      { numRuns: 500 },
    );
  });
});

describe('moving days', () => {
  it('knows months, leap years and both changes of the clocks', () => {
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-03-29', 1)).toBe('2026-03-30');
    expect(addDays('2026-10-25', -1)).toBe('2026-10-24');
  });

  it('comes back to where it was (property)', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -9000, max: 9000 }),
        (n) => addDays(addDays('2026-11-24', n), -n) === '2026-11-24',
      ),
    );
  });
});

describe('patterns and zones', () => {
  it('take what is a time and nothing else', () => {
    for (const time of ['00:00', '18:00', '23:59']) expect(time).toMatch(clockPattern);
    for (const time of ['24:00', '8:00', '18:60', '18', '']) expect(time).not.toMatch(clockPattern);
    for (const day of ['2026-13-01', '2026-00-10', '2026-1-1', '26-01-01', '2026-01-32'])
      expect(day).not.toMatch(dayPattern);
  });

  it('know a time zone from a word', () => {
    expect(isTimeZone(stockholm)).toBe(true);
    for (const name of ['', 'Stockholm', 'Mars/Olympus']) expect(isTimeZone(name)).toBe(false);
  });

  it('keep nothing of the spellings they are asked for', () => {
    const made = vi.spyOn(Intl, 'DateTimeFormat');
    for (const name of ['eUROPE/oSLO', 'eUROPE/oSLO']) expect(isTimeZone(name)).toBe(true);
    expect(made).toHaveBeenCalledTimes(2);
    made.mockRestore();
  });
});
