import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldsOf } from '../kinds.ts';
import { type DirectionStep, directionsOf, turnOf } from './directions.ts';
import { emptyHouse, type House, wayId } from './house.ts';
import { createGraph } from './house-graph.ts';
import type { SpotKind, WayKind } from './house-kinds.ts';
import { findRoute, type Manner } from './route.ts';
import { sampleHouse } from './sample-house.ts';
import { layoutNames } from './sample-layouts.ts';

type Corner = readonly [key: string, x: number, y: number, given?: Partial<FieldsOf<'spot'>>];
const spotOf = ([name, x, y, given]: Corner): FieldsOf<'spot'> => ({
  ...{
    floor: 'f',
    x,
    y,
    kind: 'junction' as SpotKind,
    zone: null,
    name,
    purpose: '',
    code: '',
    equipment: [],
  },
  ...{ soundLevel: null, seats: 0, width: 0, depth: 0, open: true, order: 0 },
  ...given,
});

/** A house of corners that lie one behind the other. */
function pathOf(corners: readonly Corner[], kinds: readonly WayKind[] = []): House {
  const keys = corners.map(([key]) => key);
  const ways = keys.slice(1).map((b, i): readonly [string, FieldsOf<'way'>] => {
    const a = keys[i] ?? '';
    return [wayId(a, b), { a, b, kind: kinds[i] ?? 'floor', length: null, width: null, landmark: '' }];
  });
  const floor = { level: 0, width: 99, height: 99, picture: null };
  return {
    ...emptyHouse,
    floor: new Map([
      ['f', { ...floor, name: 'Nere' }],
      ['g', { ...floor, name: 'Uppe', level: 1 }],
      ['h', { ...floor, name: 'Taket', level: 2 }],
    ]),
    spot: new Map(corners.map((corner) => [corner[0], spotOf(corner)])),
    way: new Map(ways),
  };
}

function told(house: House, manner: Manner = 'quickest'): DirectionStep[] {
  const keys = [...house.spot.keys()];
  const route = findRoute(createGraph(house), keys[0] ?? '', keys.at(-1) ?? '', manner);
  return route ? directionsOf(house, route) : [];
}
const turnsOf = (steps: readonly DirectionStep[]) =>
  steps.map((step) => (step.type === 'walk' ? step.turn : step.type));

describe('a turn', () => {
  it('is told from where one has come; y runs down', () => {
    const turns = [0, 20, 45, 90, 140, 170, 200, 270, 315, 345].map((after) => turnOf(0, after));
    expect(turns).toEqual([
      'straight',
      'straight',
      'slight-right',
      'right',
      'right',
      'back',
      'back',
      'left',
      'slight-left',
      'straight',
    ]);
    expect(turnOf(170, -170)).toBe('straight');
    expect(turnOf(null, 90)).toBe('start');
    expect(turnOf(90, null)).toBe('straight');
  });

  it('is the other one in a house that is mirrored', () => {
    const other = {
      left: 'right',
      right: 'left',
      'slight-left': 'slight-right',
      'slight-right': 'slight-left',
    };
    fc.assert(
      fc.property(fc.integer({ min: -179, max: 179 }), fc.integer({ min: -179, max: 179 }), (a, b) => {
        const turn = turnOf(a, b);
        expect(turnOf(-a, -b)).toBe(other[turn as keyof typeof other] ?? turn);
      }),
    );
  });
});

describe('directions', () => {
  const entrance = { kind: 'entrance' } as const;

  it('tell a turn to the left after coming in, and what is straight on as one', () => {
    const steps = told(
      pathOf([
        ['in', 5, 10, entrance],
        ['a', 5, 8],
        ['b', 5, 5],
        ['c', 1, 5, { kind: 'room' }],
      ]),
    );
    expect(turnsOf(steps)).toEqual(['straight', 'left', 'arrive']);
    expect(steps.map((step) => (step.type === 'walk' ? step.metres : 0))).toEqual([5, 4, 0]);
  });

  it('tell a door even where one goes straight on', () => {
    const house = pathOf(
      [
        ['in', 5, 10, entrance],
        ['a', 5, 8],
        ['b', 5, 5, { kind: 'room' }],
      ],
      ['floor', 'door'],
    );
    expect(told(house)[1]).toMatchObject({ turn: 'straight', throughDoor: true });
  });

  it('set out towards what is seen, where nobody knows which way one faces', () => {
    const steps = told(
      pathOf([
        ['from', 5, 10, { kind: 'zone' }],
        ['a', 5, 8],
        ['Elden', 5, 4, { kind: 'zone' }],
        ['b', 5, 1],
        ['to', 9, 1, { kind: 'zone' }],
      ]),
    );
    expect(steps[0]).toMatchObject({ turn: 'start', towards: 'Elden', past: ['Elden'], metres: 9 });
    expect(turnsOf(steps)).toEqual(['start', 'right', 'arrive']);
  });

  it('tell at what to turn', () => {
    const house = pathOf([
      ['in', 5, 10, entrance],
      ['a', 5, 5],
      ['to', 1, 5, { kind: 'room' }],
    ]);
    const coats = spotOf(['Kapphängaren', 6, 4, { kind: 'landmark' }]);
    const steps = told({ ...house, spot: new Map([['coats', coats], ...house.spot]) } as House);
    expect(steps).toEqual([]);
    const last = {
      ...house,
      spot: new Map(
        [...house.spot].flatMap((one, i) => (i === 1 ? [one, ['coats', coats] as const] : [one])),
      ),
    };
    expect(told(last)[1]).toMatchObject({ turn: 'left', at: 'coats' });
  });

  it('ride a lift of several storeys once, and face the house when it opens', () => {
    const steps = told(
      pathOf(
        [
          ['in', 5, 10, entrance],
          ['l0', 5, 5, { kind: 'lift' }],
          ['l1', 5, 5, { kind: 'lift', floor: 'g' }],
          ['l2', 5, 5, { kind: 'lift', floor: 'h' }],
          ['to', 5, 9, { kind: 'zone', floor: 'h' }],
        ],
        ['floor', 'lift', 'lift', 'floor'],
      ),
    );
    expect(turnsOf(steps)).toEqual(['straight', 'lift', 'straight', 'arrive']);
    expect(steps[1]).toMatchObject({ storeys: 2, floor: 'h', from: 1, to: 3 });
  });

  it('say one is there when one is', () => {
    expect(told(pathOf([['here', 1, 1, { kind: 'zone' }]]))).toEqual([
      { type: 'arrive', spot: 'here', from: 0, to: 0 },
    ]);
  });

  it('are nothing for a route whose rows are gone', () => {
    const route = { spots: ['x'], ways: [], metres: 0, seconds: 0 };
    expect(directionsOf(emptyHouse, route)).toEqual([]);
  });

  it.each(layoutNames)('cover every route of %s without a gap, and never stairs when step-free', (name) => {
    const house = sampleHouse(name, 'sv');
    const graph = createGraph(house);
    for (const from of house.spot.keys())
      for (const to of house.spot.keys()) {
        const route = findRoute(graph, from, to, 'step-free');
        // Stairs themselves are the only thing nobody is led to.
        if (!route) continue;
        const steps = directionsOf(house, route);
        expect(steps.at(-1)).toMatchObject({ type: 'arrive', spot: to });
        expect(steps.some(({ type }) => type === 'stairs')).toBe(false);
        let at = 0;
        let metres = 0;
        for (const step of steps) {
          expect(step.from).toBe(at);
          at = step.to;
          metres += step.type === 'arrive' ? 0 : step.metres;
        }
        expect(metres).toBeCloseTo(route.metres, 6);
      }
  });
});
