import { describe, expect, it } from 'vitest';
import { type ClockError, retime, retimeId } from './retime.ts';

const now = Date.UTC(2026, 10, 24, 8, 0);
const wrong = Date.UTC(2031, 4, 7, 9, 0);
const error: ClockError = { ahead: wrong - now, now, timeZone: 'Europe/Stockholm' };
const minute = 60_000;

describe('what was said by a clock that ran ahead', () => {
  it('is a visit of today, as long ago as it was', () => {
    const said = { person: 'anna', day: '2031-05-07', arrived: { at: wrong - minute, round: 0 }, left: null };
    const told = retime('visit', said, error);
    expect(told).toEqual({ ...said, day: '2026-11-24', arrived: { at: now - minute, round: 0 } });
    expect(retimeId('anna~2031-05-07', said, told)).toBe('anna~2026-11-24');
  });

  it('is a visit of yesterday when it began before midnight', () => {
    const said = { day: '2031-05-06', arrived: { at: wrong - 10 * 60 * minute, round: 0 } };
    expect(retime('visit', said, error).day).toBe('2026-11-23');
  });

  it('leaves what was said before the jump alone', () => {
    const said = { day: '2026-11-24', arrived: { at: now - 60 * minute, round: 0 }, left: null, back: null };
    expect(retime('visit', said, error)).toEqual(said);
    expect(retimeId('anna~2026-11-24', said, said)).toBe('anna~2026-11-24');
  });

  it('has not closed a house that is still open', () => {
    const tonight = Date.UTC(2026, 10, 24, 17, 0);
    expect(retime('visit', { left: tonight, leftBy: 'closing' }, error)).toEqual({
      left: null,
      leftBy: null,
    });
    const morning = now - minute;
    expect(retime('visit', { left: morning, leftBy: 'closing' }, error).left).toBe(morning);
  });

  it('keeps who left, at the time they did', () => {
    expect(retime('visit', { left: wrong - minute, leftBy: 'self' }, error)).toEqual({
      left: now - minute,
      leftBy: 'self',
    });
  });

  it('moves somebody’s sitting along, whole and in parts', () => {
    const said = { spot: 's', day: '2031-05-07', from: wrong - minute, until: wrong + 60 * minute };
    const told = retime('sitting', said, error);
    expect(told).toEqual({ ...said, day: '2026-11-24', from: now - minute, until: now + 60 * minute });
    expect(retimeId('x~2031-05-07', said, told)).toBe('x~2026-11-24');
    expect(retime('sitting', { until: wrong }, error)).toEqual({ until: now });
  });

  it('moves plans, first days and pins along', () => {
    expect(retime('plan', { day: '2031-05-08' }, error).day).toBe('2026-11-25');
    expect(retime('person', { firstDay: '2031-05-07' }, error).firstDay).toBe('2026-11-24');
    expect(retime('person', { firstDay: '2020-01-01' }, error).firstDay).toBe('2020-01-01');
    expect(retime('pinJob', { wantedAt: wrong, printedAt: null }, error)).toEqual({
      wantedAt: now,
      printedAt: null,
    });
  });
});
