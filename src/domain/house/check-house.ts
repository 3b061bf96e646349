import type { FieldsOf } from '../kinds.ts';
import { type House, type HouseKind, placesInOrder } from './house.ts';
import { createGraph, type Graph, reachedFrom } from './house-graph.ts';
import { type Zone, zones } from './house-kinds.ts';

const worstFirst = [
  'no-floor',
  'no-entrance',
  'unreachable',
  'not-step-free',
  'off-floor',
  'way-nowhere',
  'way-through-ceiling',
  'code-taken',
  'no-name',
  'wish-nowhere',
  'zone-missing',
] as const;

/**
 * What is to be looked at before a house is published. Of the whole: `no-floor`, `no-entrance`, `zone-missing`. Of a
 * spot: `no-name`, `off-floor` (its floor is gone or it lies beside it), `code-taken`, `unreachable` (from no
 * entrance), `not-step-free` (only over steps or through what is too narrow). Of a way: `way-nowhere` (an end is
 * gone), `way-through-ceiling` (it joins two floors and is neither lift, stairs nor ramp). Of a wish: `wish-nowhere`.
 */
export type HouseProblemCode = (typeof worstFirst)[number];

/** One of them, and where. */
export interface HouseProblem {
  readonly code: HouseProblemCode;
  readonly kind: HouseKind | null;
  /** The row's id; of `zone-missing` the zone. */
  readonly id: string | null;
  /** The other spot of `code-taken`. */
  readonly other?: string;
}

type Spot = FieldsOf<'spot'>;

const aboutHouse = (code: HouseProblemCode, id: string | null = null): HouseProblem => ({
  code,
  kind: null,
  id,
});

function checkWhole(house: House): HouseProblem[] {
  if (house.floor.size === 0) return [aboutHouse('no-floor')];
  const spots = [...house.spot.values()];
  const there = new Set<Zone | null>(spots.map(({ zone }) => zone));
  return [
    ...(spots.some(({ kind }) => kind === 'entrance') ? [] : [aboutHouse('no-entrance')]),
    ...zones.filter((zone) => !there.has(zone)).map((zone) => aboutHouse('zone-missing', zone)),
  ];
}

/** Does a spot lie on a floor that is there? */
function isOnFloor(house: House, { floor, x, y }: Spot): boolean {
  const on = house.floor.get(floor);
  return on !== undefined && x <= on.width && y <= on.height;
}

function checkSpots(house: House): HouseProblem[] {
  const problems: HouseProblem[] = [];
  const byCode = new Map<string, string>();
  for (const [id, spot] of house.spot) {
    const say = (code: HouseProblemCode, other?: string) =>
      problems.push({ code, kind: 'spot', id, ...(other === undefined ? {} : { other }) });
    if (!isOnFloor(house, spot)) say('off-floor');
    if (spot.kind !== 'junction' && spot.name === '') say('no-name');
    if (spot.code === '') continue;
    const other = byCode.get(spot.code);
    if (other === undefined) byCode.set(spot.code, id);
    else say('code-taken', other);
  }
  return problems;
}

/** What cannot be reached from an entrance, and of the rest what only over steps. Closed places are left in peace. */
function checkReach(house: House, graph: Graph): HouseProblem[] {
  const open = placesInOrder(house).filter(([, spot]) => spot.open);
  const entrances = open.filter(([, { kind }]) => kind === 'entrance').map(([id]) => id);
  if (entrances.length === 0) return [];
  const reached = reachedFrom(graph, entrances, false);
  const rolled = reachedFrom(graph, entrances, true);
  return open.flatMap(([id, { kind }]): HouseProblem[] => {
    if (!reached.has(id)) return [{ code: 'unreachable', kind: 'spot', id }];
    // Stairs have steps.
    return rolled.has(id) || kind === 'stairs' ? [] : [{ code: 'not-step-free', kind: 'spot', id }];
  });
}

function checkWays(house: House): HouseProblem[] {
  const between: ReadonlySet<string> = new Set(['lift', 'stairs', 'ramp']);
  return [...house.way].flatMap(([id, { a, b, kind }]): HouseProblem[] => {
    const [one, other] = [house.spot.get(a), house.spot.get(b)];
    if (!one || !other || a === b) return [{ code: 'way-nowhere', kind: 'way', id }];
    return one.floor !== other.floor && !between.has(kind)
      ? [{ code: 'way-through-ceiling', kind: 'way', id }]
      : [];
  });
}

const checkWishes = (house: House): HouseProblem[] =>
  [...house.wish].flatMap(([id, { spots }]): HouseProblem[] =>
    spots.length > 0 && !spots.some((spot) => house.spot.get(spot)?.open)
      ? [{ code: 'wish-nowhere', kind: 'wish', id }]
      : [],
  );

/** All that is to be looked at, worst first. Nothing of it forbids to publish. */
export function checkHouse(house: House): HouseProblem[] {
  const problems = [
    ...checkWhole(house),
    ...checkReach(house, createGraph(house)),
    ...checkSpots(house),
    ...checkWays(house),
    ...checkWishes(house),
  ];
  const rank = (code: HouseProblemCode) => worstFirst.indexOf(code);
  return problems.sort((a, b) => rank(a.code) - rank(b.code));
}
