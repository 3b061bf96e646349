import { codePath } from '../../../domain/code.ts';
import { session } from '../../../local/session.ts';
import { routes } from '../../../ui/route-names.ts';

/**
 * What a sign's QR says: it says where one is, and lets a phone that has never been here join on the way. On a device
 * that may let nobody in it is the place alone.
 */
export function signAddress(code: string): string {
  const { join, address } = session.value ?? {};
  const origin = address ?? location.origin;
  const to = routes.pathAt(code);
  return join
    ? `${origin}${codePath({ type: 'join', code: join })}?to=${encodeURIComponent(to)}`
    : `${origin}${to}`;
}
