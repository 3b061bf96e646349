import type { Fields } from '../change.ts';
import { isLookedAt, readsAlike } from './looked.ts';
import type { Wall } from './wall.ts';

/**
 * May others see a contribution? The server bends what devices say of it to this rule rather than refusing it, so that
 * nothing typed is lost: what the host hid stays hidden, whatever its author says; on an open wall all else is shown;
 * where the host looks first, words that they have looked at, and what was shown for as long as it reads the same.
 * `before`: the row as it stood, undefined for a new one; `after`: as it would stand. A wall nobody knows is taken for
 * one where the host looks first.
 */
export function mayBeShown(
  wall: Pick<Wall, 'moderation'> | undefined,
  before: Fields | undefined,
  after: Fields,
): boolean {
  if (after.hidden === true) return false;
  if (wall?.moderation === 'open' || isLookedAt(after)) return true;
  return before?.shown === true && readsAlike(before, after);
}
