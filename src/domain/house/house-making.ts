import type { RandomBytes } from '../id.ts';
import type { FieldsOf } from '../kinds.ts';
import { floorsInOrder, type House } from './house.ts';
import type { SpotKind, WayKind } from './house-kinds.ts';
import { makeSpotCode } from './spot-code.ts';
import { planeDistance } from './walking.ts';

type Floor = FieldsOf<'floor'>;
type Spot = FieldsOf<'spot'>;

/** A point of a floor, metres. */
export type Point = Pick<Spot, 'x' | 'y'>;

const usualSize = { width: 30, height: 20 };

/** Metres to the centimetre: nobody places a sofa more exactly, and sums of tenths stay round. */
const round = (metres: number): number => Math.round(metres * 100) / 100;

/** The nearest point that lies on the floor. */
export const onFloor = ({ width, height }: Pick<Floor, 'width' | 'height'>, { x, y }: Point): Point => ({
  x: round(Math.min(Math.max(x, 0), width)),
  y: round(Math.min(Math.max(y, 0), height)),
});

/** One floor more: above the highest, as large as that one. */
export function makeFloor(house: House, name: string): Floor {
  const highest = floorsInOrder(house).at(-1)?.[1];
  const { width, height } = highest ?? usualSize;
  return { name, level: highest ? highest.level + 1 : 0, width, height, picture: null };
}

/** So far, in metres, from all others a new spot is put, if there is room. */
const elbowRoom = 2.5;

/** A point near the middle of a floor where no spot lies yet; the middle where it is full. */
export function freePoint(house: House, floor: string): Point {
  const on = house.floor.get(floor) ?? usualSize;
  const middle = { x: on.width / 2, y: on.height / 2 };
  const there = [...house.spot.values()].filter((spot) => spot.floor === floor);
  const isFree = (at: Point) => there.every((spot) => planeDistance(spot, at) >= elbowRoom);
  // Outwards in a spiral of steps of about a metre.
  for (let i = 0; i < 2000; i++) {
    const [radius, angle] = [Math.sqrt(i), i * 2.4];
    const at = { x: middle.x + radius * Math.cos(angle), y: middle.y + radius * Math.sin(angle) };
    const isOn = at.x >= 0 && at.y >= 0 && at.x <= on.width && at.y <= on.height;
    if (isOn && isFree(at)) return onFloor(on, { x: Math.round(at.x * 2) / 2, y: Math.round(at.y * 2) / 2 });
  }
  return middle;
}

/** Kinds that nobody puts a sign on. */
const signless: ReadonlySet<SpotKind> = new Set(['junction', 'landmark', 'stairs']);

/** The sign's code for a spot of this kind: what it has, a fresh one where it has none, none where there is no sign. */
export function codeFor(house: House, kind: SpotKind, code: string, random?: RandomBytes): string {
  if (signless.has(kind)) return '';
  const taken = new Set([...house.spot.values()].map((spot) => spot.code));
  return code === '' ? makeSpotCode(taken, random) : code;
}

/** One spot more, without a name, last in the hub's order. */
export function makeSpot(house: House, kind: SpotKind, floor: string, at: Point, random?: RandomBytes): Spot {
  const on = house.floor.get(floor) ?? usualSize;
  const last = Math.max(-1, ...[...house.spot.values()].map(({ order }) => order));
  return {
    floor,
    ...onFloor(on, at),
    kind,
    zone: null,
    name: '',
    purpose: '',
    code: codeFor(house, kind, '', random),
    equipment: [],
    soundLevel: null,
    seats: 0,
    ...{ width: 0, depth: 0 },
    open: true,
    order: Math.min(last + 1, 100_000),
  };
}

/** Kinds that have a door of their own. */
const behindDoors: ReadonlySet<SpotKind> = new Set(['room', 'phoneRoom', 'wc', 'entrance', 'exit']);

/** What a way between two spots most likely is. */
export function likelyWayKind(a: Spot, b: Spot): WayKind {
  if (a.floor !== b.floor) return a.kind === 'lift' && b.kind === 'lift' ? 'lift' : 'stairs';
  return behindDoors.has(a.kind) || behindDoors.has(b.kind) ? 'door' : 'floor';
}

/** One way more. */
export const makeWay = (house: House, a: string, b: string): FieldsOf<'way'> => {
  const [one, other] = [house.spot.get(a), house.spot.get(b)];
  const kind = one && other ? likelyWayKind(one, other) : 'floor';
  return { a, b, kind, length: null, width: null, landmark: '' };
};
