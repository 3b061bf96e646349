import type { Fields } from './change.ts';
import { readFields } from './contributing.ts';
import type { Role } from './role.ts';
import type { Wall } from './wall.ts';
import { isShownAtOnce } from './wall-rules.ts';

/**
 * May others see a contribution after a change by a device of this role? The host's word stands. Anybody else's is
 * bent to this rule rather than refused, so that nothing typed is lost: what the host hid stays hidden, new words on a
 * wall where the host looks first wait, and what was shown stays so while its words are the same. `before`: the
 * row as it stood, undefined for a new one; `after`: as it would stand. A wall nobody knows is taken for one where
 * the host looks first.
 */
export function mayBeShown(
  role: Role,
  wall: Pick<Wall, 'moderation'> | undefined,
  before: Fields | undefined,
  after: Fields,
): boolean {
  if (role === 'desk') return after.shown === true;
  if (after.hidden === true) return false;
  if (wall && isShownAtOnce(wall, role)) return true;
  return before?.shown === true && readFields.every((field) => before[field] === after[field]);
}
