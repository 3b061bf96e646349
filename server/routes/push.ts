import { Hono } from 'hono';
import * as z from 'zod/mini';
import { mostChanges, type PushReply } from '../../src/protocol/messages.ts';
import type { Deps } from '../deps.ts';
import { jsonText } from '../http/compress.ts';
import type { DeviceRate } from '../http/device-rate.ts';
import { type PairedEnv, paired } from '../http/paired.ts';
import { refuseProtocol } from '../http/protocol.ts';
import { tooMany } from '../http/rate-limit.ts';
import { bodyProblem, readJson } from '../http/read-json.ts';
import { problem } from '../http/reply.ts';
import { accept } from '../hub/accept.ts';

const mostBytes = 4 * 1024 * 1024;

// The changes are parsed one by one later on: a bad one is refused by itself and holds nobody up.
const envelopeSchema = z.object({
  protocol: z.number(),
  changes: z.array(z.unknown()).check(z.maxLength(mostChanges)),
});

/** POST /api/push: takes what a device has done; answers after it has reached the disk. */
export function pushRoutes({ store, clock, live }: Deps, rate: DeviceRate): Hono<PairedEnv> {
  const app = new Hono<PairedEnv>();
  app.post('/api/push', paired(store), async (c) => {
    const body = await readJson(c, envelopeSchema, mostBytes);
    if (!body.ok) return bodyProblem(c, body);
    const refused = refuseProtocol(c, body.value.protocol);
    if (refused) return refused;
    const before = c.get('device');
    const wait = rate.spend(before, body.value.changes.length);
    if (wait > 0) return tooMany(c, wait);
    const accepted = await store.transaction((documents) =>
      accept(documents, before, body.value.changes, clock),
    );
    if (!accepted) return problem(c, 401, 'not-paired', 'revoked');
    live.publish(before.hub, accepted.committed);
    if (accepted.device.epoch !== before.epoch) live.changed(accepted.device);
    for (const device of accepted.unlinked) live.changed(device);
    for (const id of accepted.revoked) live.revoked(before.hub, id);
    if (accepted.hasErased) await store.scrub('log');
    const reply: PushReply = { time: clock.now(), results: [...accepted.results] };
    return jsonText(c, JSON.stringify(reply));
  });
  return app;
}
