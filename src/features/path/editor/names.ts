import type { House } from '../../../domain/house/house.ts';
import { planeDistance } from '../../../domain/house/walking.ts';
import type { FieldsOf } from '../../../domain/kinds.ts';
import { editorWords as words } from './editor-words.ts';
import { sayKind } from './kind-words.ts';

type Spot = FieldsOf<'spot'>;

const isNamed = ({ kind, name }: Spot): boolean => kind !== 'junction' && name.trim() !== '';

/** The two names nearest to a spot on its floor, the nearer first; fewer where there are fewer. */
function nearestNames(house: House, at: Spot): string[] {
  return [...house.spot.values()]
    .filter((spot) => spot.floor === at.floor && isNamed(spot))
    .map((spot) => ({ name: spot.name, metres: planeDistance(at, spot) }))
    .sort((a, b) => a.metres - b.metres)
    .slice(0, 2)
    .map(({ name }) => name);
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
