import { describe, expect, it } from 'vitest';
import { countWeek, fewest, type WeekFacts } from './week-counts.ts';
import { usualDay } from './weeks.ts';

const [monday, tuesday] = ['2026-01-05', '2026-01-06'] as const;
const week = {
  title: 'Öppet hus',
  firstDay: monday,
  lastDay: tuesday,
  days: [usualDay(monday), usualDay(tuesday)],
};

/** People `from` to `to`, the latter left out. */
const some = (from: number, to: number): Set<string> =>
  new Set(Array.from({ length: to - from }, (_, n) => `p${from + n}`));

const facts = (told: Partial<WeekFacts> = {}): WeekFacts => ({
  came: new Map(),
  organisationOf: () => null,
  stamped: new Map(),
  applied: new Set(),
  ...told,
});

describe('What stays of a week', () => {
  it('is nothing while fewer than five did it', () => {
    const few = some(0, fewest - 1);
    const counted = countWeek(
      week,
      facts({
        came: new Map([[monday, few]]),
        stamped: new Map([['oasis', few]]),
        applied: few,
        organisationOf: () => 'skog',
      }),
    );
    expect(counted).toMatchObject({ days: [], organisations: [], others: 0 });
    expect(counted).toMatchObject({ stamps: [], otherStamps: 0, applications: 0 });
  });

  it('counts people once, rounded down to fives', () => {
    const counted = countWeek(
      week,
      facts({
        came: new Map([
          [monday, some(0, 13)],
          [tuesday, some(6, 19)],
        ]),
        stamped: new Map([
          ['oasis', some(0, 7)],
          ['glade', some(5, 8)],
        ]),
        applied: some(0, 5),
      }),
    );
    expect(counted.days.map(({ people }) => people)).toEqual([10, 10]);
    expect(counted.stamps).toEqual([{ zone: 'oasis', people: 5 }]);
    expect(counted).toMatchObject({ others: 15, otherStamps: 0, applications: 5 });
  });

  it('counts a day with few together with its neighbour, each person once', () => {
    const came = new Map([
      [monday, some(0, 3)],
      [tuesday, some(0, 11)],
    ]);
    expect(countWeek(week, facts({ came })).days).toEqual([{ from: monday, to: tuesday, people: 10 }]);
    const turned = new Map([
      [monday, some(0, 11)],
      [tuesday, some(0, 3)],
    ]);
    expect(countWeek(week, facts({ came: turned })).days).toEqual([
      { from: monday, to: tuesday, people: 10 },
    ]);
  });

  it('lets the smallest organisation go with others who would be too few', () => {
    const organisationOf = (person: string) =>
      Number(person.slice(1)) < 8 ? 'skog' : Number(person.slice(1)) < 14 ? 'sjö' : 'berg';
    const counted = countWeek(week, facts({ came: new Map([[monday, some(0, 16)]]), organisationOf }));
    expect(counted.organisations).toEqual([{ organisation: 'skog', people: 5 }]);
    expect(counted.others).toBe(5);
  });
});

/** Who there may be: each of an organisation or none, and there on Monday, on Tuesday or on both. */
const types = ['skog', 'sjö', null].flatMap((organisation) =>
  [[monday], [tuesday], [monday, tuesday]].map((days) => ({ organisation, days })),
);

/** How many of each type, for all weeks of at most `most` people. */
function* allWeeks(most: number, left = types.length): Generator<number[]> {
  if (left === 0) yield [];
  else for (let n = 0; n <= most; n += 1) for (const rest of allWeeks(most - n, left - 1)) yield [n, ...rest];
}

/** Everything that somebody might want to know: how many are of such types. */
const questions: (readonly number[])[] = (() => {
  const organisations = [['skog'], ['sjö'], [null], ['skog', 'sjö'], ['skog', null], ['sjö', null]];
  const patterns = [[0], [1], [2], [0, 1], [0, 2], [1, 2], [0, 1, 2]];
  return [...organisations, ['skog', 'sjö', null]].flatMap((ofThem) =>
    patterns.map((pattern) =>
      types.flatMap(({ organisation }, i) =>
        ofThem.includes(organisation) && pattern.includes(i % 3) ? [i] : [],
      ),
    ),
  );
})();

const countsOf = (numbers: readonly number[], k: number) => {
  const people = numbers.flatMap((n, type) =>
    Array.from({ length: n }, (_, i) => ({ id: `${type}-${i}`, type })),
  );
  const on = (day: string) =>
    new Set(people.filter(({ type }) => types[type]?.days.some((one) => one === day)).map(({ id }) => id));
  const came = new Map([monday, tuesday].map((day) => [day, on(day)]));
  const organisationOf = (person: string) => types[Number(person.split('-')[0])]?.organisation ?? null;
  return countWeek(week, facts({ came, organisationOf }), k);
};

describe('All counts of a week together', () => {
  // The rule is the same for every `k`; with a small one, all weeks can be looked at.
  it.each([
    [2, 7],
    [3, 8],
  ])('tell of no group smaller than %i, in all weeks of up to %i people', (k, most) => {
    const known = new Map<string, { people: number; answers: Set<number>[] }>();
    for (const numbers of allWeeks(most)) {
      const counted = countsOf(numbers, k);
      const told = JSON.stringify(counted);
      const entry = known.get(told) ?? { people: 0, answers: questions.map(() => new Set()) };
      entry.people = Math.max(
        entry.people,
        numbers.reduce((sum, n) => sum + n, 0),
      );
      questions.forEach((types, i) => {
        entry.answers[i]?.add(types.reduce((sum, type) => sum + (numbers[type] ?? 0), 0));
      });
      known.set(told, entry);
    }
    // What the largest weeks tell, larger ones may tell as well: of them not all that is possible has been seen.
    const told = [...known].filter(([, { people }]) => people < most);
    expect(told.length).toBeGreaterThan(5);
    const telling = told.filter(([, { answers }]) =>
      answers.some((possible) => {
        const [only = 0] = possible;
        return possible.size === 1 && only > 0 && only < k;
      }),
    );
    expect(telling.map(([counts]) => counts)).toEqual([]);
  });
});
