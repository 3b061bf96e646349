import { describe, expect, it } from 'vitest';
import { type Guesses, noGuesses, oneMore, waitLeft } from './guesses.ts';

const wrongTimes = (count: number, now: number): Guesses =>
  Array.from({ length: count }).reduce((guesses: Guesses) => oneMore(guesses, now), noGuesses);

describe('wrong PINs', () => {
  it('cost nothing four times, then half a minute, and twice as much each time up to a quarter of an hour', () => {
    const waits = [1, 4, 5, 6, 7, 8, 9, 10, 11, 60].map(
      (count) => waitLeft(wrongTimes(count, 1000), 1000) / 1000,
    );
    expect(waits).toEqual([0, 0, 30, 60, 120, 240, 480, 900, 900, 900]);
  });

  it('are waited for by the clock', () => {
    const guesses = wrongTimes(5, 1000);
    expect(waitLeft(guesses, 11_000)).toBe(20_000);
    expect(waitLeft(guesses, 31_000)).toBe(0);
  });

  it('make nobody wait for years because the clock was wrong', () => {
    expect(waitLeft(wrongTimes(5, Date.UTC(2031, 0, 1)), Date.UTC(2026, 0, 1))).toBe(900_000);
  });
});
