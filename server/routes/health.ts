import { Hono } from 'hono';
import { protocolVersion } from '../../src/protocol/messages.ts';
import type { Deps } from '../deps.ts';

/** GET /api/health: does the hub answer, can it read its store, and how did its last backup go? */
export function healthRoutes({ store, version, clock, lastBackup }: Deps): Hono {
  const app = new Hono();
  app.get('/api/health', async (c) => {
    const isSetUp = (await store.hubs()).length > 0;
    const facts = { version, protocol: protocolVersion, time: clock.now() };
    return c.json({ ok: true, ...facts, setUp: isSetUp, backup: lastBackup() });
  });
  return app;
}
