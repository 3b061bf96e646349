import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldsOf } from '../kinds.ts';
import { emptyHouse, type House, wayId } from './house.ts';
import { createGraph } from './house-graph.ts';
import { spotKinds, wayKinds } from './house-kinds.ts';
import { findRoute, type Manner, secondsFrom } from './route.ts';
import { sampleHouse } from './sample-house.ts';

const spotAt = (floor: string, x: number, y: number, open = true): FieldsOf<'spot'> => ({
  ...{ floor, x, y, open, kind: spotKinds[0], zone: null, name: 'x', purpose: '', code: '' },
  ...{ equipment: [], soundLevel: null, seats: 0, width: 0, depth: 0, order: 0 },
});

/** Houses of two floors, with ways of every kind, some of which lead nowhere. */
const anyHouse: fc.Arbitrary<House> = fc
  .record({
    spots: fc.array(
      fc.record({
        floor: fc.constantFrom('f0', 'f1'),
        x: fc.integer({ min: 0, max: 40 }),
        y: fc.integer({ min: 0, max: 30 }),
        isClosed: fc.nat(9).map((n) => n === 0),
      }),
      { minLength: 1, maxLength: 9 },
    ),
    ways: fc.array(
      fc.record({
        a: fc.nat(9),
        b: fc.nat(9),
        kind: fc.constantFrom(...wayKinds),
        length: fc.option(fc.integer({ min: 0, max: 50 })),
        width: fc.option(fc.constantFrom(0.6, 0.8, 1.2)),
      }),
      { maxLength: 22 },
    ),
  })
  .map(({ spots, ways }) => ({
    ...emptyHouse,
    floor: new Map(
      [0, 1].map((level) => [`f${level}`, { name: `${level}`, level, width: 40, height: 30, picture: null }]),
    ),
    spot: new Map(spots.map(({ floor, x, y, isClosed }, i) => [`s${i}`, spotAt(floor, x, y, !isClosed)])),
    way: new Map(
      ways.map(({ a, b, ...way }) => [
        wayId(`s${a}`, `s${b}`),
        { ...way, a: `s${a}`, b: `s${b}`, landmark: '' },
      ]),
    ),
  }));

/**
 * The same question asked in another way: all distances at once, by relaxing every pair over every spot between (Floyd
 * and Warshall), straight from the rows and without the graph.
 */
function allSeconds(house: House, manner: Manner): (from: string, to: string) => number {
  const ids = [...house.spot.keys()];
  const seconds = new Map(ids.map((id) => [id, new Map(ids.map((to) => [to, id === to ? 0 : Infinity]))]));
  for (const { a, b, kind, length, width } of house.way.values()) {
    const [one, other] = [house.spot.get(a), house.spot.get(b)];
    if (!one || !other || a === b || !one.open || !other.open) continue;
    if (manner === 'step-free' && (kind === 'stairs' || (width !== null && width < 0.8))) continue;
    const storeys = one.floor === other.floor ? 0 : 1;
    const straight = Math.sqrt((one.x - other.x) ** 2 + (one.y - other.y) ** 2);
    const slope = kind === 'stairs' ? 7 * storeys : kind === 'ramp' ? 42 * storeys : 0;
    const metres = length ?? Math.max(straight, slope);
    const pace = manner === 'step-free' ? 0.8 : 1.2;
    const takes =
      kind === 'lift' ? 35 : kind === 'stairs' ? metres / 0.5 : metres / pace + (kind === 'door' ? 2 : 0);
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const)
      seconds.get(from)?.set(to, Math.min(takes, seconds.get(from)?.get(to) ?? Infinity));
  }
  for (const over of ids)
    for (const from of ids)
      for (const to of ids) {
        const known = seconds.get(from)?.get(to) ?? Infinity;
        const round = (seconds.get(from)?.get(over) ?? Infinity) + (seconds.get(over)?.get(to) ?? Infinity);
        if (round < known) seconds.get(from)?.set(to, round);
      }
  return (from, to) => seconds.get(from)?.get(to) ?? Infinity;
}

describe.each(['step-free', 'quickest'] as const)('the %s way', (manner) => {
  it('takes as long as the soonest there is, found in another way, between any two spots', () => {
    fc.assert(
      fc.property(anyHouse, (house) => {
        const graph = createGraph(house);
        const seconds = allSeconds(house, manner);
        for (const from of house.spot.keys()) {
          const reached = secondsFrom(graph, from, manner);
          for (const to of house.spot.keys()) {
            const route = findRoute(graph, from, to, manner);
            expect(route?.seconds ?? Infinity).toBeCloseTo(seconds(from, to), 6);
            expect(reached.get(to) ?? Infinity).toBeCloseTo(seconds(from, to), 6);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('goes from spot to spot along ways that are there, never over steps when step-free', () => {
    fc.assert(
      fc.property(anyHouse, (house) => {
        const graph = createGraph(house);
        for (const from of house.spot.keys())
          for (const to of house.spot.keys()) {
            const route = findRoute(graph, from, to, manner);
            if (!route) continue;
            expect([route.spots[0], route.spots.at(-1)]).toEqual([from, to]);
            expect(new Set(route.spots).size).toBe(route.spots.length);
            expect(route.ways.length).toBe(route.spots.length - 1);
            route.ways.forEach((id, i) => {
              expect(id).toBe(wayId(route.spots[i] ?? '', route.spots[i + 1] ?? ''));
              const way = house.way.get(id);
              expect(way).toBeDefined();
              if (manner !== 'step-free') return;
              expect(way?.kind).not.toBe('stairs');
              expect(way?.width ?? 1).toBeGreaterThanOrEqual(0.8);
            });
          }
      }),
    );
  });
});

describe('a way', () => {
  const house = sampleHouse('two-floors', 'sv');
  const graph = createGraph(house);
  const between = (from: string, to: string, manner: Manner) =>
    findRoute(graph, `two-floors-${from}`, `two-floors-${to}`, manner);

  it('up takes the lift without steps, and the stairs when that is quicker', () => {
    expect(between('obstacles', 'lookout', 'step-free')?.ways.join()).toContain('lift0');
    expect(between('obstacles', 'lookout', 'quickest')?.ways.join()).toContain('stairs0');
  });

  it('to where one is has no step', () => {
    expect(between('rest', 'rest', 'step-free')).toEqual({
      spots: ['two-floors-rest'],
      ways: [],
      metres: 0,
      seconds: 0,
    });
  });

  it('is none to what is not there, or closed', () => {
    expect(findRoute(graph, 'two-floors-rest', 'nowhere', 'quickest')).toBeNull();
    const glade = house.spot.get('two-floors-glade') as FieldsOf<'spot'>;
    const shut = { ...house, spot: new Map(house.spot).set('two-floors-glade', { ...glade, open: false }) };
    expect(findRoute(createGraph(shut), 'two-floors-rest', 'two-floors-glade', 'quickest')).toBeNull();
  });
});
