import { Hono } from 'hono';
import type { Deps } from '../deps.ts';
import { readSecret, takeSecret } from '../http/device-cookie.ts';
import { findDevice } from '../http/paired.ts';
import { positionOf } from '../http/position.ts';
import { refuseProtocol } from '../http/protocol.ts';
import { problem } from '../http/reply.ts';
import { sessionReply } from '../http/session-reply.ts';
import { revokeDevice } from '../hub/devices.ts';

/**
 * GET /api/session?protocol=: who this device is; 426 for an app that could not read the answer, 409 `not-set-up` before there is a hub, 401 `not-paired`.
 * POST /api/leave: this device goes away for good.
 */
export function sessionRoutes(deps: Deps): Hono {
  const { store, live, clock } = deps;
  const app = new Hono();
  app.get('/api/session', async (c) => {
    const position = positionOf(c);
    if (!position) return problem(c, 400, 'bad-request');
    const refused = refuseProtocol(c, position.protocol);
    if (refused) return refused;
    const device = await findDevice(c, store);
    if (device && !device.revoked) return sessionReply(c, deps, device, readSecret(c) ?? '');
    if ((await store.hubs()).length === 0) return problem(c, 409, 'not-set-up');
    return problem(c, 401, 'not-paired', device ? 'revoked' : undefined);
  });
  app.post('/api/leave', async (c) => {
    // It asks for no body, so the cookie would come with a form on a sister site, too.
    if (c.req.header('Sec-Fetch-Site') === 'same-site') return problem(c, 403, 'not-allowed');
    const device = await findDevice(c, store);
    takeSecret(c);
    if (device && !device.revoked) {
      const committed = await store.transaction((documents) => revokeDevice(documents, device, clock));
      live.revoked(device.hub, device.id);
      live.publish(device.hub, committed);
    }
    return c.json({ ok: true });
  });
  return app;
}
