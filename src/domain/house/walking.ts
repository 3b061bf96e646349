import type { FieldsOf } from '../kinds.ts';
import type { House } from './house.ts';
import type { WayKind } from './house-kinds.ts';

/*
 * What is estimated here is ours: round figures for a house with corners and people in it, to be told as "about". They
 * decide which way is told first; nobody is measured by them.
 */

/** Metres a second on the flat: a calm indoor pace. */
const walkingSpeed = 1.2;
/** Metres of the slope a second on stairs: well under half of that. */
const stairsSpeed = 0.5;
/** Metres a second of whoever asks for no steps: with a stick, a walker, a wheelchair or a pram. */
export const stepFreeSpeed = 0.8;
/** Seconds until a lift is there, and for each storey. */
const liftWait = 30;
const liftStorey = 5;
/** Seconds to open a door and be through. */
const doorTime = 2;
/** Metres from floor to floor where nobody has said how long the stairs are, and along their slope of 30°. */
export const storeyHeight = 3.5;
const slopeOfStorey = storeyHeight / Math.sin(Math.PI / 6);
/** A ramp where nobody has measured: 1 in 12, the usual steepest for wheelchairs. */
const rampOfStorey = storeyHeight * 12;
/** The narrowest door that a wheelchair comes through, metres; ours, as Swedish building rules ask for 0.80 clear. */
export const narrowestDoor = 0.8;

type Spot = Pick<FieldsOf<'spot'>, 'x' | 'y' | 'floor'>;
type Way = FieldsOf<'way'>;

/** Metres as the crow flies, on the plane. */
export const planeDistance = (a: Pick<Spot, 'x' | 'y'>, b: Pick<Spot, 'x' | 'y'>): number =>
  Math.hypot(a.x - b.x, a.y - b.y);

const alongStorey: { readonly [K in WayKind]: number } = {
  floor: 0,
  door: 0,
  lift: 0,
  stairs: slopeOfStorey,
  ramp: rampOfStorey,
};

/** Metres walked along a way; in a lift none. `storeys`: by how many its ends differ. */
export function wayLength(way: Pick<Way, 'kind' | 'length'>, a: Spot, b: Spot, storeys: number): number {
  if (way.kind === 'lift') return 0;
  return way.length ?? Math.max(planeDistance(a, b), alongStorey[way.kind] * storeys);
}

/** Seconds for a way. `isStepFree`: at the pace of whoever asks for no steps. */
export function waySeconds(kind: WayKind, metres: number, storeys: number, isStepFree: boolean): number {
  const pace = isStepFree ? stepFreeSpeed : walkingSpeed;
  if (kind === 'lift') return liftWait + liftStorey * Math.max(1, storeys);
  if (kind === 'stairs') return metres / stairsSpeed;
  return metres / pace + (kind === 'door' ? doorTime : 0);
}

/** Can one roll along it? Not where it has steps or is known to be too narrow. */
export const isStepFreeWay = ({ kind, width }: Pick<Way, 'kind' | 'width'>): boolean =>
  kind !== 'stairs' && (width === null || width >= narrowestDoor);

/** By how many storeys two spots differ. */
export function storeysBetween(house: House, a: Spot, b: Spot): number {
  if (a.floor === b.floor) return 0;
  const [one, other] = [house.floor.get(a.floor), house.floor.get(b.floor)];
  return one && other ? Math.abs(one.level - other.level) : 0;
}
