import type { Change } from '../../../domain/change.ts';
import { ok, type Result } from '../../../domain/result.ts';
import { setPlaces } from '../../../domain/walls/set-places.ts';
import { changeWall } from '../../../domain/walls/wall-making.ts';
import type { WallRow } from '../wall/outline.ts';
import type { WallChoices } from './wall-draft.ts';

/** What has to be written down so that a wall is as the host has chosen. `used`: the places that anything is on. */
export function keepChoices(
  wall: WallRow,
  { places, ...settings }: WallChoices,
  used: ReadonlySet<string>,
): Result<Change[], string> {
  const changed = changeWall(wall, settings);
  if (!changed.ok) return changed;
  const placed = setPlaces(wall, places, used);
  return placed.ok ? ok([...changed.value, ...placed.value]) : placed;
}
