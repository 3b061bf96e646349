import type { House } from '../../../domain/house/house.ts';
import { planeDistance } from '../../../domain/house/walking.ts';
import type { FieldsOf } from '../../../domain/kinds.ts';
import { editorWords as words } from './editor-words.ts';
import { sayKind } from './kind-words.ts';

type Spot = FieldsOf<'spot'>;

const isNamed = ({ kind, name }: Spot): boolean => kind !== 'junction' && name.trim() !== '';

/** The name nearest to a spot on its floor; undefined where nothing has one. */
function nearestName(house: House, at: Spot): string | undefined {
  let best: { readonly name: string; readonly metres: number } | undefined;
  for (const spot of house.spot.values()) {
    if (spot.floor !== at.floor || !isNamed(spot)) continue;
    const metres = planeDistance(at, spot);
    if (metres < (best?.metres ?? Infinity)) best = { name: spot.name, metres };
  }
  return best?.name;
}

/** What a spot is called: its name or, of a junction, what lies beside it; of one that is gone, that it is. */
export function nameOf(house: House, id: string): string {
  const spot = house.spot.get(id);
  if (!spot) return words.wayGone();
  if (spot.name.trim() !== '') return spot.name;
  if (spot.kind !== 'junction') return words.unnamed(sayKind(spot.kind));
  const near = nearestName(house, spot);
  return near === undefined ? sayKind('junction') : words.junctionAt(near);
}

export const floorName = ({ name }: Pick<FieldsOf<'floor'>, 'name'>): string =>
  name.trim() === '' ? words.unnamedFloor() : name;

/** A way by its ends. */
export const wayName = (house: House, { a, b }: Pick<FieldsOf<'way'>, 'a' | 'b'>): string =>
  words.way(nameOf(house, a), nameOf(house, b));
