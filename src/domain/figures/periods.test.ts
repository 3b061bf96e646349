import { describe, expect, it } from 'vitest';
import { addDays } from '../time.ts';
import { countFigure } from './count-figure.ts';
import type { Figure } from './figure.ts';
import { answersIn, apart, figuresOf, largestOf } from './periods.ts';

const last = '2026-11-22';
const empty = countFigure(
  {
    ...{ day: last, weeks: 4, timeZone: 'Europe/Stockholm', visits: [], gatherings: [], answers: [] },
    organisationOf: () => null,
    firstDayOf: () => null,
  },
  () => 0,
);
/** So many weeks in a row, the last one first told. */
const weeks = (count: number, given: (n: number) => Partial<Figure> = () => ({})): Figure[] =>
  Array.from({ length: count }, (_, n) => ({ ...empty, day: addDays(last, -7 * n), ...given(n) })).reverse();

describe('a look back', () => {
  it.each([
    ['quarter', 13],
    ['year', 53],
    ['all', 261],
  ] as const)('over a %s has %i weeks', (period, count) => {
    expect(figuresOf(period, weeks(300), '2026-11-24')).toHaveLength(count);
  });

  it('adds up only what has no week in common, and starts with the latest', () => {
    expect(apart(weeks(9)).map(({ day }) => day)).toEqual([last, '2026-10-25', '2026-09-27']);
    const hole = weeks(9).filter((_, n) => n !== 4);
    expect(apart(hole).map(({ day }) => day)).toEqual([last, '2026-10-18']);
  });

  it('counts each answer once', () => {
    const asked = weeks(8, () => ({ back: { yes: 10, maybe: 5, no: 0 } }));
    expect(answersIn('back', asked)).toEqual({ yes: 20, maybe: 10, no: 0 });
    expect(answersIn('recommend', asked)).toEqual({ yes: 0, maybe: 0, no: 0 });
  });

  it('knows whether one organisation sets the tone', () => {
    const mix = [
      { organisation: 'a', people: 10 },
      { organisation: 'b', people: 30 },
    ];
    expect(largestOf({ ...empty, mix, others: 20 })).toEqual({ organisation: 'b', share: 0.5 });
    expect(largestOf(empty)).toBeUndefined();
  });
});
