import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metAt } from '../breakfast/mix.ts';
import { firstPairs, type IntroduceQuestion, type Introducible, pairsToIntroduce } from './introduce.ts';
import { sayOfPair } from './introduction.ts';
import { meets, topicOf } from './word-match.ts';

const day = '2026-11-25';
const somebody = (id: string, more: Partial<Introducible> = {}): Introducible => ({
  ...{ id, organisation: `org-${id}`, interests: [], asks: [], offers: [], introduce: true },
  ...more,
});
const ask = (people: readonly Introducible[], more: Partial<IntroduceQuestion> = {}) =>
  pairsToIntroduce({ people, met: new Map(), said: new Map(), day, ...more });
const silent = { met: null, notBefore: null, never: false };

describe('what a line is about', () => {
  it.each([
    ['Hjälp med upphandling', ['upphandling'], true],
    ['Upphandling av IT-stöd', ['upphandling'], true],
    ['Öppna data', ['oppna', 'data'], true],
    ['Kan du lära mig?', ['odling'], false],
    ['', [], false],
  ])('%s', (line, other, same) => {
    expect(meets(topicOf(line), other)).toBe(same);
  });

  it('is never nothing when there are words', () => {
    expect(topicOf('Hur gör man?').length).toBeGreaterThan(0);
    expect(topicOf('?!')).toEqual([]);
  });
});

describe('pairs to introduce', () => {
  const anna = somebody('anna', { asks: ['Hjälp med upphandling'], interests: ['Odling'] });
  const bo = somebody('bo', { offers: ['Upphandling'], interests: ['odling i kruka'] });
  const cai = somebody('cai', { interests: ['Odling'] });

  it('say why in people’s own words, an ask that meets an offer first', () => {
    const [first, ...others] = ask([cai, bo, anna]);
    expect(first).toEqual({
      ...{ id: 'anna~bo', a: 'anna', b: 'bo' },
      reasons: [
        { why: 'ask', needs: 'anna', ask: 'Hjälp med upphandling', offer: 'Upphandling' },
        { why: 'shared', words: ['Odling', 'odling i kruka'] },
      ],
    });
    expect(others.map(({ id }) => id)).toEqual(['anna~cai', 'bo~cai']);
  });

  it('are never of one organisation, nor of somebody who has not agreed', () => {
    expect(
      ask([
        { ...anna, organisation: 'x' },
        { ...bo, organisation: 'x' },
      ]),
    ).toEqual([]);
    expect(ask([{ ...anna, introduce: false }, bo])).toEqual([]);
    expect(
      ask([
        { ...anna, organisation: null },
        { ...bo, organisation: null },
      ]),
    ).toHaveLength(1);
  });

  it('have not sat together, nor been spoken of', () => {
    expect(ask([anna, bo], { met: metAt([['bo', 'anna']]) })).toEqual([]);
    for (const word of ['done', 'later', 'never'] as const) {
      const { id, fields } = sayOfPair('anna', 'bo', word, day);
      expect(ask([anna, bo], { said: new Map([[id, { ...silent, ...fields } as never]]) })).toEqual([]);
    }
    const { id, fields } = sayOfPair('anna', 'bo', 'later', '2026-10-01');
    expect(ask([anna, bo], { said: new Map([[id, { ...silent, ...fields } as never]]) })).toHaveLength(1);
  });

  it('stand first with everybody in one of them at most', () => {
    const pairs = ask([anna, bo, cai, somebody('dag', { interests: ['Odling'] })]);
    expect(firstPairs(pairs, 3).map(({ id }) => id)).toEqual(['anna~bo', 'cai~dag']);
    expect(firstPairs(pairs, 1)).toHaveLength(1);
  });
});

const words = [
  'Odling',
  'odling i kruka',
  'AI',
  'Öppna data',
  'data',
  'Hjälp med AI',
  'Upphandling',
  'Körsång',
];
const line = fc.constantFrom(...words);
const people = fc.uniqueArray(
  fc.record({
    id: fc.integer({ min: 0, max: 30 }).map((n) => `p${n}`),
    organisation: fc.constantFrom('x', 'y', 'z', null),
    interests: fc.array(line, { maxLength: 3 }),
    asks: fc.array(line, { maxLength: 2 }),
    offers: fc.array(line, { maxLength: 2 }),
    introduce: fc.boolean(),
  }),
  { selector: ({ id }) => id, maxLength: 12 },
);
const question = people.chain((all) =>
  fc.record({
    people: fc.constant(all),
    met: fc.array(fc.subarray(all.map(({ id }) => id)), { maxLength: 2 }).map((tables) => metAt(tables)),
    said: fc
      .array(
        fc.tuple(
          fc.nat(30),
          fc.nat(30),
          fc.constantFrom('done' as const, 'later' as const, 'never' as const),
        ),
        { maxLength: 5 },
      )
      .map((list) => {
        const changes = list.map(([a, b, word]) => sayOfPair(`p${a}`, `p${b}`, word, day));
        return new Map(changes.map(({ id, fields }) => [id, { ...silent, ...fields } as never]));
      }),
    day: fc.constant(day),
  }),
);

/** Every two of them, looked at one by one; written from the description alone. */
function slowly({ people: all, met, said }: IntroduceQuestion): Map<string, number> {
  const found = new Map<string, number>();
  const fits = (one: string, others: readonly string[]) =>
    others.some((other) => meets(topicOf(one), topicOf(other)));
  for (const a of all)
    for (const b of all) {
      if (!(a.id < b.id) || !a.introduce || !b.introduce) continue;
      if (a.organisation !== null && a.organisation === b.organisation) continue;
      if (met.get(a.id)?.has(b.id) || said.has(`${a.id}~${b.id}`)) continue;
      const asks =
        a.asks.filter((one) => fits(one, b.offers)).length +
        b.asks.filter((one) => fits(one, a.offers)).length;
      const weight = 3 * asks + a.interests.filter((one) => fits(one, b.interests)).length;
      if (weight > 0) found.set(`${a.id}~${b.id}`, weight);
    }
  return found;
}

describe('whoever is there', () => {
  it('the pairs are those that looking at every two finds, in the order of what they have to talk about', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const slow = slowly(asked);
        const pairs = pairsToIntroduce(asked);
        const order = [...slow].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([id]) => id);
        expect(pairs.map(({ id }) => id)).toEqual(order);
      }),
    );
  });

  it('the list is the same in whatever order they are named', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const turned = { ...asked, people: [...asked.people].reverse() };
        expect(pairsToIntroduce(turned)).toEqual(pairsToIntroduce(asked));
      }),
    );
  });

  it('nobody stands twice among the first', () => {
    fc.assert(
      fc.property(question, fc.nat(5), (asked, most) => {
        const both = firstPairs(pairsToIntroduce(asked), most).flatMap(({ a, b }) => [a, b]);
        expect(new Set(both).size).toBe(both.length);
        expect(both.length).toBeLessThanOrEqual(2 * most);
      }),
    );
  });
});
