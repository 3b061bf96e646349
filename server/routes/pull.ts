import { Hono } from 'hono';
import { isPersonal } from '../../src/domain/role.ts';
import { mostRows } from '../../src/protocol/messages.ts';
import type { Deps } from '../deps.ts';
import { jsonText } from '../http/compress.ts';
import type { DeviceRate } from '../http/device-rate.ts';
import { type PairedEnv, paired } from '../http/paired.ts';
import { positionOf } from '../http/position.ts';
import { refuseProtocol } from '../http/protocol.ts';
import { tooMany } from '../http/rate-limit.ts';
import { problem } from '../http/reply.ts';
import { readPage } from '../hub/pull.ts';
import { withRows } from '../hub/view.ts';

/** GET /api/pull: the rows behind the device's cursor; phones hear at the end who is here. */
export function pullRoutes({ store, clock, here }: Deps, rate: DeviceRate): Hono<PairedEnv> {
  const app = new Hono<PairedEnv>();
  app.get('/api/pull', paired(store), async (c) => {
    const position = positionOf(c);
    if (!position) return problem(c, 400, 'bad-request');
    const refused = refuseProtocol(c, position.protocol);
    if (refused) return refused;
    const device = c.get('device');
    const wait = rate.spend(device, 1);
    if (wait > 0) return tooMany(c, wait);
    const page = await readPage(store, device, { limit: mostRows, ...position });
    const { rows, drop, ...rest } = page;
    const counted = isPersonal(device.role) && !page.more ? { here: await here(device.hub) } : {};
    return jsonText(c, withRows({ time: clock.now(), ...rest, ...counted }, { rows, drop }));
  });
  return app;
}
