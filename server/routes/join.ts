import { Hono } from 'hono';
import * as z from 'zod/mini';
import { err, type Result } from '../../src/domain/result.ts';
import type { Deps } from '../deps.ts';
import { readSecret } from '../http/device-cookie.ts';
import { findDevice } from '../http/paired.ts';
import { bodyProblem, readJson } from '../http/read-json.ts';
import { problem } from '../http/reply.ts';
import { sessionReply } from '../http/session-reply.ts';
import { deviceName, pairDevice } from '../hub/devices.ts';
import { type Redeemed, redeem } from '../hub/redeem.ts';
import { isSameSecret } from '../hub/secrets.ts';

const codeSchema = z.object({ code: z.string().check(z.minLength(1), z.maxLength(100)) });
const statuses = { 'bad-code': 403, expired: 410, 'not-allowed': 409 } as const;

/**
 * POST /api/join: a phone joins with the code of the door's QR; one that is paired already hears who it is.
 * POST /api/redeem: a one-time code is used up: `door` and `desk` make this device one, `link` gives it a person.
 */
export function joinRoutes(deps: Deps): Hono {
  const { store, clock, live } = deps;
  const app = new Hono();

  app.post('/api/join', async (c) => {
    const body = await readJson(c, codeSchema);
    if (!body.ok) return bodyProblem(c, body);
    const known = await findDevice(c, store);
    if (known && !known.revoked) return sessionReply(c, deps, known, readSecret(c) ?? '');
    const hubs = await store.hubs();
    if (hubs.length === 0) return problem(c, 409, 'not-set-up');
    const hub = hubs.find(({ joinCode }) => isSameSecret(body.value.code, joinCode))?.hub;
    if (hub === undefined) return problem(c, 403, 'bad-code');
    const guest = {
      role: 'guest',
      person: null,
      name: deviceName(c.req.header('User-Agent') ?? ''),
    } as const;
    const made = await store.transaction((documents) => pairDevice(documents, hub, guest, clock));
    live.publish(hub, made.committed);
    return sessionReply(c, deps, made.device, made.secret);
  });

  app.post('/api/redeem', async (c) => {
    const body = await readJson(c, codeSchema);
    if (!body.ok) return bodyProblem(c, body);
    const hubs = await store.hubs();
    if (hubs.length === 0) return problem(c, 409, 'not-set-up');
    const name = deviceName(c.req.header('User-Agent') ?? '');
    const asked = { code: body.value.code, secret: readSecret(c), name };
    let done: Result<Redeemed, keyof typeof statuses> = err('bad-code');
    // A code says nothing of its hub; it is one hub's alone.
    for (const { hub } of hubs) {
      done = await store.transaction((documents) => redeem(documents, hub, asked, clock));
      if (done.ok || done.code !== 'bad-code') break;
    }
    if (!done.ok) return problem(c, statuses[done.code], done.code);
    const { device, secret, committed, isKnown } = done.value;
    live.publish(device.hub, committed);
    if (isKnown) live.changed(device);
    return sessionReply(c, deps, device, secret);
  });

  return app;
}
