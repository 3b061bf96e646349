import { Hono } from 'hono';
import * as z from 'zod/mini';
import type { Deps } from '../deps.ts';
import { readSecret } from '../http/device-cookie.ts';
import { findDevice } from '../http/paired.ts';
import { readJson } from '../http/read-json.ts';
import { problem } from '../http/reply.ts';
import { sessionReply } from '../http/session-reply.ts';
import { useCode } from '../hub/codes.ts';
import { changeDevice, deviceName, pairDevice } from '../hub/devices.ts';
import { isSameSecret } from '../hub/secrets.ts';

const codeSchema = z.object({ code: z.string().check(z.minLength(1), z.maxLength(100)) });

/**
 * POST /api/join: a phone joins with the code of the door's QR; one that is paired already hears who it is.
 * POST /api/redeem: a one-time code is used up: `pair` makes this device a door, `link` gives it a person.
 */
export function joinRoutes(deps: Deps): Hono {
  const { store, clock, live } = deps;
  const app = new Hono();

  app.post('/api/join', async (c) => {
    const body = await readJson(c, codeSchema);
    if (!body.ok) return problem(c, 400, body.code, body.detail);
    const known = await findDevice(c, store);
    if (known && !known.revoked) return sessionReply(c, deps, known, readSecret(c) ?? '');
    const [state] = await store.hubs();
    if (!state) return problem(c, 409, 'not-set-up');
    if (!isSameSecret(body.value.code, state.joinCode)) return problem(c, 403, 'bad-code');
    const phone = {
      role: 'phone',
      person: null,
      name: deviceName(c.req.header('User-Agent') ?? ''),
    } as const;
    const made = await store.transaction((documents) => pairDevice(documents, state.hub, phone, clock));
    live.publish(state.hub, made.committed);
    return sessionReply(c, deps, made.device, made.secret);
  });

  app.post('/api/redeem', async (c) => {
    const body = await readJson(c, codeSchema);
    if (!body.ok) return problem(c, 400, body.code, body.detail);
    const [state] = await store.hubs();
    if (!state) return problem(c, 409, 'not-set-up');
    const known = await findDevice(c, store);
    const code = await useCode(store, state.hub, body.value.code, clock.now());
    if (!code.ok) return problem(c, code.code === 'expired' ? 410 : 403, code.code);
    const { purpose, person } = code.value;
    // The hub's tablet stays the hub's: it does not become somebody's.
    if (purpose === 'link' && known?.role === 'door' && !known.revoked) return problem(c, 409, 'not-allowed');
    const change =
      purpose === 'pair' ? ({ role: 'door', person: null } as const) : ({ role: 'phone', person } as const);
    const secret = readSecret(c);
    if (known && !known.revoked && secret !== undefined) {
      const changed = await store.transaction((documents) => changeDevice(documents, known, change, clock));
      live.publish(state.hub, changed.committed);
      live.changed(changed.device);
      return sessionReply(c, deps, changed.device, secret);
    }
    const given = { ...change, name: deviceName(c.req.header('User-Agent') ?? '') };
    const made = await store.transaction((documents) => pairDevice(documents, state.hub, given, clock));
    live.publish(state.hub, made.committed);
    return sessionReply(c, deps, made.device, made.secret);
  });

  return app;
}
