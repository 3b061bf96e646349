import type { Change } from '../change.ts';
import { err, ok, type Result } from '../result.ts';
import { cleanName } from '../text.ts';
import { cleanProse } from './prose.ts';
import type { Place } from './wall.ts';
import type { WallRow } from './wall-rules.ts';

const mostPlaces = 60;
/** As many UTF-16 units as the schema takes of a hint. */
const longestHint = 800;

export type PlacesRefusal =
  | 'name-empty'
  | 'name-too-long'
  | 'hint-too-long'
  | 'too-many-places'
  | 'place-in-use';

/**
 * Gives a wall its places, in their order: named anew, moved, added and taken away at once. `used`: the ids of
 * places that anything is on, which stay. Nothing when nothing is other than before.
 */
export function setPlaces(
  { id, fields }: WallRow,
  places: readonly Place[],
  used: ReadonlySet<string>,
): Result<Change[], PlacesRefusal> {
  if (places.length > mostPlaces) return err('too-many-places');
  const kept = new Set(places.map((place) => place.id));
  if (fields.places.some((place) => used.has(place.id) && !kept.has(place.id))) return err('place-in-use');
  const fitted: Place[] = [];
  for (const place of places) {
    const name = cleanName(place.name);
    if (!name.ok) return name;
    const hint = cleanProse(place.hint);
    if (hint.length > longestHint) return err('hint-too-long');
    fitted.push({ id: place.id, name: name.value, hint });
  }
  if (JSON.stringify(fitted) === JSON.stringify(fields.places)) return ok([]);
  return ok([{ kind: 'wall', id, fields: { places: fitted.map((place) => ({ ...place })) } }]);
}
