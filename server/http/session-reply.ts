import type { Context } from 'hono';
import { may } from '../../src/domain/deeds.ts';
import { protocolVersion, type Session } from '../../src/protocol/messages.ts';
import type { Deps } from '../deps.ts';
import { viewOf } from '../hub/view.ts';
import type { PairedDevice } from '../store/store.ts';
import { requestOrigin } from './client.ts';
import { giveSecret } from './device-cookie.ts';

export const isHttps = (c: Context, deps: Pick<Deps, 'isBehindProxy'>): boolean =>
  requestOrigin(c, deps.isBehindProxy).startsWith('https:');

/** The hub's address for this device: the known one, or the one that it used itself. */
export const addressFor = (c: Context, deps: Pick<Deps, 'isBehindProxy' | 'address'>): string =>
  deps.address ?? requestOrigin(c, deps.isBehindProxy);

/** Tells a device who it is and gives it its secret, anew or for the first time. */
export async function sessionReply(
  c: Context,
  deps: Deps,
  device: PairedDevice,
  secret: string,
): Promise<Response> {
  giveSecret(c, secret, isHttps(c, deps));
  const state = await deps.store.hub(device.hub);
  return c.json<Session>({
    protocol: protocolVersion,
    version: deps.version,
    time: deps.clock.now(),
    hub: device.hub,
    device: device.id,
    role: device.role,
    person: device.person,
    view: viewOf(device),
    address: addressFor(c, deps),
    join: may(device.role, 'invite') ? (state?.joinCode ?? null) : null,
    printer: deps.printer !== null,
  });
}
