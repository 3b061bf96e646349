import { Hono } from 'hono';
import type { Deps } from '../deps.ts';
import { allowed, type PairedEnv, paired } from '../http/paired.ts';
import type { Seen } from '../hub/seen.ts';

/**
 * GET /api/seen: when each of the hub's devices was last heard of since the server began, whether it has a line open
 * now, and by how much its clock is ahead. For the desk.
 */
export function seenRoutes({ store, live }: Deps, seen: Seen): Hono<PairedEnv> {
  const app = new Hono<PairedEnv>();
  app.get('/api/seen', paired(store), allowed('settings'), (c) => {
    const { hub } = c.get('device');
    const open = new Set(live.devices(hub).map(({ id }) => id));
    return c.json({ devices: seen.of(hub).map((one) => ({ ...one, isHere: open.has(one.device) })) });
  });
  return app;
}
