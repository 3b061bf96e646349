import { Hono } from 'hono';
import { protocolVersion } from '../../src/protocol/messages.ts';
import type { Deps } from '../deps.ts';

/** GET /api/health: does the hub answer, and can it read its store? */
export function healthRoutes({ store, version, clock }: Deps): Hono {
  const app = new Hono();
  app.get('/api/health', async (c) => {
    const isSetUp = (await store.hubs()).length > 0;
    return c.json({ ok: true, version, protocol: protocolVersion, time: clock.now(), setUp: isSetUp });
  });
  return app;
}
