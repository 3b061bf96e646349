import type { FieldsOf } from '../kinds.ts';
import type { House } from './house.ts';
import type { WayKind } from './house-kinds.ts';

/**
 * How fast people walk indoors, metres a second. Grown-ups walk 1.27 to 1.46 on the flat (Bohannon 1997, "Comfortable
 * and maximum walking speed of adults aged 20–79 years", Age and Ageing 26); in a house there are corners and people.
 */
const walkingSpeed = 1.2;
/**
 * Along stairs, metres of the slope a second: half of it (Fruin 1971, "Pedestrian Planning and Design": 0.5 to 0.7).
 */
const stairsSpeed = 0.5;
/** With a walking aid or a wheelchair (Boyce, Shields, Silcock 1999, Fire Technology 35: 0.80 with a locomotion disability). */
export const stepFreeSpeed = 0.8;
/** Seconds until a lift is there, and for each storey. CIBSE Guide D: an average interval of 25 to 30 s is usual in offices. */
const liftWait = 30;
const liftStorey = 5;
/** Seconds to open a door and be through. Ours. */
const doorTime = 2;
/** Metres from floor to floor where nobody has said how long the stairs are, and along their slope of 30°. */
export const storeyHeight = 3.5;
const slopeOfStorey = storeyHeight / Math.sin(Math.PI / 6);
/** A ramp where nobody has measured: 1 in 12, the steepest that BBR 3:122 allows. */
const rampOfStorey = storeyHeight * 12;
/** The narrowest door that a wheelchair comes through, metres (BBR 3:143). */
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
