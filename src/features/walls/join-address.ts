import { codePath } from '../../domain/code.ts';
import { session } from '../../local/session.ts';
import { routes } from '../../ui/route-names.ts';

/** What a wall's QR says: it lets a phone join, and leads it to writing. Null where this device may let nobody in. */
export function joinAddress(wall: string): string | null {
  const { join, address } = session.value ?? {};
  if (!join) return null;
  const to = encodeURIComponent(routes.wallAdd(wall));
  return `${address ?? location.origin}${codePath({ type: 'join', code: join })}?to=${to}`;
}
