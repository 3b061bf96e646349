import type { Context, MiddlewareHandler } from 'hono';
import { type Deed, may } from '../../src/domain/deeds.ts';
import { hashSecret } from '../hub/secrets.ts';
import type { Seen } from '../hub/seen.ts';
import type { PairedDevice, Store } from '../store/store.ts';
import { readSecret } from './device-cookie.ts';
import { problem } from './reply.ts';

export interface PairedEnv {
  Variables: { device: PairedDevice };
}

/** The device behind a request, sent away or not; undefined for a stranger. */
export async function findDevice(c: Context, store: Store): Promise<PairedDevice | undefined> {
  const secret = readSecret(c);
  return secret === undefined ? undefined : store.deviceByHash(hashSecret(secret));
}

/** Lets only paired devices through: 401 `not-paired`, for one that was sent away with the detail `revoked`. */
export const paired =
  (store: Store): MiddlewareHandler<PairedEnv> =>
  async (c, next) => {
    const device = await findDevice(c, store);
    if (!device) return problem(c, 401, 'not-paired');
    if (device.revoked) return problem(c, 401, 'not-paired', 'revoked');
    c.set('device', device);
    return next();
  };

/** Around `paired`: notes which devices are heard of, and what their clocks say. */
export const noteSeen =
  (seen: Seen): MiddlewareHandler<PairedEnv> =>
  async (c, next) => {
    await next();
    const device: PairedDevice | undefined = c.get('device');
    if (device) seen.note(device, c.req.header('x-clock'));
  };

/** Behind `paired`: lets only devices through whose role may do this, else 403 `not-allowed`. */
export const allowed =
  (deed: Deed): MiddlewareHandler<PairedEnv> =>
  async (c, next) =>
    may(c.get('device').role, deed) ? next() : problem(c, 403, 'not-allowed');
