import type { House } from '../../../domain/house/house.ts';
import { planeDistance } from '../../../domain/house/walking.ts';
import type { FieldsOf } from '../../../domain/kinds.ts';
import { editorWords as words } from './editor-words.ts';
import { sayKind } from './kind-words.ts';

type Spot = FieldsOf<'spot'>;

const isNamed = ({ kind, name }: Spot): boolean => kind !== 'junction' && name.trim() !== '';

const named = new WeakMap<House, ReadonlyMap<string, readonly Spot[]>>();

/** The spots with a name, by their floor; found out once for each house. */
function namedIn(house: House): ReadonlyMap<string, readonly Spot[]> {
  const known = named.get(house);
  if (known) return known;
  const found = new Map<string, Spot[]>();
  for (const spot of house.spot.values()) {
    if (!isNamed(spot)) continue;
    const others = found.get(spot.floor);
    if (others) others.push(spot);
    else found.set(spot.floor, [spot]);
  }
  named.set(house, found);
  return found;
}

/** The two names nearest to a spot on its floor, the nearer first; fewer where there are fewer. */
function nearestNames(house: House, at: Spot): string[] {
  // In one walk: a large house has a thousand junctions to name.
  let [near, other]: { readonly name: string; readonly metres: number }[] = [];
  for (const spot of namedIn(house).get(at.floor) ?? []) {
    const metres = planeDistance(at, spot);
    if (!near || metres < near.metres) [near, other] = [{ name: spot.name, metres }, near];
    else if (!other || metres < other.metres) other = { name: spot.name, metres };
  }
  return [near, other].flatMap((one) => one?.name ?? []);
}

/** What a spot is called: its name or, of a junction, what lies beside it; of one that is gone, that it is. */
export function nameOf(house: House, id: string): string {
  const spot = house.spot.get(id);
  if (!spot) return words.wayGone();
  if (spot.name.trim() !== '') return spot.name;
  if (spot.kind !== 'junction') return words.unnamed(sayKind(spot.kind));
  const [near, other] = nearestNames(house, spot);
  if (near === undefined) return sayKind('junction');
  return other === undefined ? words.junctionAt(near) : words.junctionBetween(near, other);
}

export const floorName = ({ name }: Pick<FieldsOf<'floor'>, 'name'>): string =>
  name.trim() === '' ? words.unnamedFloor() : name;

/** A way by its ends. */
export const wayName = (house: House, { a, b }: Pick<FieldsOf<'way'>, 'a' | 'b'>): string =>
  words.way(nameOf(house, a), nameOf(house, b));
