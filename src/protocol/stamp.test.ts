import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Clock,
  correct,
  makeStamp,
  mostDrift,
  mostTime,
  newClock,
  selfEvident,
  stampDevice,
  stampPattern,
  stampTime,
  tick,
  witness,
} from './stamp.ts';

const now = Date.parse('2026-11-24T08:12:00Z');
const read = (clock: Clock) => makeStamp(clock.time, clock.counter, 'd1');

describe('a stamp', () => {
  it('tells its time and its device', () => {
    const stamp = makeStamp(now, 7, 'tablet_1.x-y');
    expect(stamp).toMatch(stampPattern);
    expect(stampTime(stamp)).toBe(now);
    expect(stampDevice(stamp)).toBe('tablet_1.x-y');
  });

  it('sorts as text the way its parts sort (property)', () => {
    const part = fc.record({
      time: fc.integer({ min: 0, max: mostTime }),
      counter: fc.integer({ min: 0, max: 36 ** 3 - 1 }),
    });
    fc.assert(
      fc.property(part, part, (a, b) => {
        const order = Math.sign(a.time - b.time || a.counter - b.counter);
        const [x, y] = [makeStamp(a.time, a.counter, 'd'), makeStamp(b.time, b.counter, 'd')];
        expect(x < y ? -1 : x > y ? 1 : 0).toBe(order);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps its width for any time a clock may show', () => {
    for (const time of [-5, 0, 0.7, now + 0.5, mostTime, mostTime + 1, 8.64e15])
      expect(makeStamp(time, 0, 'd')).toMatch(stampPattern);
  });

  it('of a fact that is true by itself comes before any device’s of that moment', () => {
    for (const device of ['0', 'a', 'A', '_', 'd8f3', '.'])
      expect(makeStamp(now, 0, selfEvident) < makeStamp(now, 0, device)).toBe(true);
    expect(makeStamp(now, 0, selfEvident)).toMatch(stampPattern);
  });
});

describe('a clock', () => {
  it('follows the wall clock when it goes forward', () => {
    expect(tick(newClock, now)).toEqual({ time: now, counter: 0 });
  });

  it('only ever goes forward: stuttering, set back, in parts of milliseconds (property)', () => {
    const wall = fc.array(
      fc.oneof(
        fc.integer({ min: now - 90_000_000, max: now + 90_000_000 }),
        fc.double({ min: now, max: now + 3, noNaN: true }),
        fc.constant(now),
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(wall, (times) => {
        let clock = newClock;
        for (const time of times) {
          const next = tick(clock, time);
          expect(read(next) > read(clock)).toBe(true);
          clock = next;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('borrows a millisecond when its counter has run full', () => {
    const full = { time: now, counter: 36 ** 3 - 1 };
    expect(tick(full, now)).toEqual({ time: now + 1, counter: 0 });
    expect(read(tick(full, now)) > read(full)).toBe(true);
  });

  it('passes what it has seen from elsewhere', () => {
    const seen = makeStamp(now + 500, 3, 'other');
    const next = tick(witness({ time: now, counter: 0 }, seen, now), now);
    expect(read(next) > seen).toBe(true);
  });

  it('is not pulled along by a tablet set to 2031', () => {
    const clock = { time: now, counter: 0 };
    const wrong = makeStamp(Date.parse('2031-01-01T00:00:00Z'), 0, 'tablet');
    expect(witness(clock, wrong, now)).toBe(clock);
    expect(witness(clock, makeStamp(now + mostDrift, 0, 'x'), now)).not.toBe(clock);
    expect(witness(clock, makeStamp(now + mostDrift + 1, 0, 'x'), now)).toBe(clock);
  });

  it('never goes back by what it sees (property)', () => {
    const moment = fc.record({
      time: fc.integer({ min: now - 100_000, max: now + 100_000 }),
      counter: fc.nat(36 ** 3 - 1),
    });
    fc.assert(
      fc.property(moment, moment, (clock, other) => {
        const seen = makeStamp(other.time, other.counter, 'o');
        expect(read(witness(clock, seen, now)) >= read(clock)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('comes back once the true time is known, and stays when it is right', () => {
    const ahead = { time: now + 365 * 86_400_000, counter: 4 };
    expect(correct(ahead, now)).toEqual({ time: now, counter: 0 });
    const right = { time: now + mostDrift, counter: 4 };
    expect(correct(right, now)).toBe(right);
  });
});
