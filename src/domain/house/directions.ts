import type { FieldsOf } from '../kinds.ts';
import type { House } from './house.ts';
import type { Route } from './route.ts';
import { planeDistance, storeysBetween, wayLength } from './walking.ts';

/** Where one turns to, told from where one has come. `start`: nobody knows yet which way one faces. */
export type Turn = 'start' | 'straight' | 'slight-left' | 'slight-right' | 'left' | 'right' | 'back';

/**
 * A step of the directions. `walk`: a stretch without a turn, with what is passed (`past`: places, `landmarks`: what
 * the ways themselves say, in the words of the hub), the place it leads towards and the one at which one turns into it.
 * Places are ids of spots that have a name.
 * `lift`, `stairs`, `ramp`: to another floor, by so many storeys, up when positive. `arrive`: one is there.
 */
export type DirectionStep =
  | {
      readonly type: 'walk';
      readonly turn: Turn;
      /** Into this stretch one goes through a door. */
      readonly throughDoor: boolean;
      readonly metres: number;
      readonly at: string | null;
      readonly towards: string | null;
      readonly past: readonly string[];
      readonly landmarks: readonly string[];
      /** Where it begins and ends, of the route's spots. */
      readonly from: number;
      readonly to: number;
    }
  | {
      readonly type: 'lift' | 'stairs' | 'ramp';
      readonly storeys: number;
      readonly floor: string;
      readonly metres: number;
      readonly from: number;
      readonly to: number;
    }
  | { readonly type: 'arrive'; readonly spot: string; readonly from: number; readonly to: number };

type Spot = FieldsOf<'spot'>;

/** Less than so many degrees is no turn, more than so many a whole one, more than so many the way back. */
const straightBelow = 30;
const wholeFrom = 55;
const backFrom = 150;
/** A landmark so near, in metres, tells where to turn. */
const nearby = 3.5;
/** A place so far off, in metres, and in about that direction (degrees) can be seen from where one sets out. */
const sight = 14;
const sightAngle = 35;

/** The way from one spot to the next, in degrees clockwise from the x axis; null where both are one point. */
const heading = (a: Spot, b: Spot): number | null =>
  planeDistance(a, b) < 0.05 ? null : (Math.atan2(b.y - a.y, b.x - a.x) * 180) / Math.PI;

/** From one heading to another, −180 to 180; positive to the right, for y runs down. */
function angle(from: number, to: number): number {
  const turned = (to - from) % 360;
  return turned > 180 ? turned - 360 : turned <= -180 ? turned + 360 : turned;
}

/** What a change of heading is called. */
export function turnOf(before: number | null, after: number | null): Turn {
  if (after === null) return 'straight';
  if (before === null) return 'start';
  const turned = angle(before, after);
  const size = Math.abs(turned);
  if (size < straightBelow) return 'straight';
  if (size >= backFrom) return 'back';
  if (turned < 0) return size < wholeFrom ? 'slight-left' : 'left';
  return size < wholeFrom ? 'slight-right' : 'right';
}

/** Has it a name to go by? */
const isNamed = ({ kind, name }: Spot): boolean => kind !== 'junction' && name !== '';

/** The named spot nearest to `from` on its floor for which `isFit` answers yes to its distance in metres. */
function nearestNamed(
  house: House,
  from: Spot,
  isFit: (spot: Spot, metres: number) => boolean,
): string | null {
  let best: { readonly id: string; readonly metres: number } | null = null;
  for (const [id, spot] of house.spot) {
    if (spot.floor !== from.floor || !isNamed(spot)) continue;
    const metres = planeDistance(from, spot);
    if (metres < (best?.metres ?? Infinity) && isFit(spot, metres)) best = { id, metres };
  }
  return best?.id ?? null;
}

/** A named spot near a point of the way, itself first; null where nothing is. */
const placeAt = (house: House, id: string, at: Spot): string | null =>
  isNamed(at) ? id : nearestNamed(house, at, (_, metres) => metres <= nearby);

/** What one sets out towards: the next place on the way, or else one that lies in that direction. */
function towardsFrom(house: House, route: Route, from: number): string | null {
  const [hereId = '', nextId = ''] = [route.spots[from], route.spots[from + 1]];
  const [here, next] = [house.spot.get(hereId), house.spot.get(nextId)];
  if (!here || !next) return null;
  if (isNamed(next)) return nextId;
  const ahead = heading(here, next);
  if (ahead === null) return null;
  return nearestNamed(house, here, (spot, metres) => {
    const there = heading(here, spot);
    return there !== null && metres <= sight && Math.abs(angle(ahead, there)) <= sightAngle;
  });
}

const climbing: ReadonlySet<string> = new Set(['lift', 'stairs', 'ramp']);

/**
 * Tells a route step by step, without words: screens have them. Stretches between which one neither turns nor opens a
 * door are told as one. Of a route whose rows are not all there any more, what is there.
 */
export function directionsOf(house: House, route: Route): DirectionStep[] {
  const spots = route.spots.flatMap((id) => house.spot.get(id) ?? []);
  if (spots.length !== route.spots.length) return [];
  const steps: DirectionStep[] = [];
  let before: number | null = null;
  // Coming in by the door or out of the lift, one faces the house.
  let isFacing = spots[0]?.kind === 'entrance';
  route.ways.forEach((id, i) => {
    const [a, b, way] = [spots[i], spots[i + 1], house.way.get(id)];
    if (!a || !b || !way) return;
    const storeys = storeysBetween(house, a, b);
    const metres = wayLength(way, a, b, storeys);
    if (storeys > 0 && climbing.has(way.kind)) {
      const [one, other] = [house.floor.get(a.floor), house.floor.get(b.floor)];
      const rise = (other?.level ?? 0) - (one?.level ?? 0);
      const type = way.kind as 'lift' | 'stairs' | 'ramp';
      const last = steps.at(-1);
      // Three storeys in one lift are one ride.
      if (last?.type === type && last.to === i && Math.sign(last.storeys) === Math.sign(rise))
        steps[steps.length - 1] = {
          ...last,
          storeys: last.storeys + rise,
          floor: b.floor,
          metres: last.metres + metres,
          to: i + 1,
        };
      else steps.push({ type, storeys: rise, floor: b.floor, metres, from: i, to: i + 1 });
      before = null;
      isFacing = true;
      return;
    }
    const after = heading(a, b);
    const turn = isFacing ? 'straight' : turnOf(before, after);
    const throughDoor = way.kind === 'door';
    const last = steps.at(-1);
    const landmarks = way.landmark === '' ? [] : [way.landmark];
    if (last?.type === 'walk' && turn === 'straight' && !throughDoor && !isFacing)
      steps[steps.length - 1] = {
        ...last,
        metres: last.metres + metres,
        past: isNamed(a) ? [...last.past, route.spots[i] ?? ''] : last.past,
        landmarks: [...last.landmarks, ...landmarks],
        to: i + 1,
      };
    else
      steps.push({
        type: 'walk',
        turn,
        throughDoor,
        metres,
        at: i === 0 || isFacing ? null : placeAt(house, route.spots[i] ?? '', a),
        towards: turn === 'start' ? towardsFrom(house, route, i) : null,
        past: [],
        landmarks,
        from: i,
        to: i + 1,
      });
    before = after ?? before;
    isFacing = false;
  });
  const end = spots.length - 1;
  const target = route.spots[end];
  if (target !== undefined) steps.push({ type: 'arrive', spot: target, from: end, to: end });
  return steps;
}
