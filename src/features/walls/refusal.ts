import type { Wall } from '../../domain/walls/wall.ts';
import { mayContribute, wallPhase } from '../../domain/walls/wall-rules.ts';
import { session } from '../../local/session.ts';

/** Why nothing can be added on this device now: what the rules say, and that the wall has not opened. */
export type AddRefusal = NonNullable<ReturnType<typeof mayContribute>> | 'not-open-yet';

/** Null: something may be added. */
export function refusalOf(wall: Wall, now: number): AddRefusal | null {
  const role = session.value?.role ?? 'guest';
  return mayContribute(wall, role) ?? (wallPhase(wall, now) === 'waiting' ? 'not-open-yet' : null);
}
