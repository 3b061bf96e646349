import { Readable } from 'node:stream';
import { Hono } from 'hono';
import type { Deps } from '../deps.ts';
import { allowed, type PairedEnv, paired } from '../http/paired.ts';
import { exportFile } from '../hub/export.ts';
import { errorFacts } from '../log.ts';

/** Who may take the whole hub away in a file. */
const mayExport = allowed('export');

/** GET /api/export: the hub in one file, written as it is read. */
export function exportRoutes({ store, clock, version, log }: Deps): Hono<PairedEnv> {
  const app = new Hono<PairedEnv>();
  app.get('/api/export', paired(store), mayExport, (c) => {
    const now = clock.now();
    const file = exportFile(store, c.get('device').hub, { now, version }, (error) =>
      log.error('export-failed', errorFacts(error)),
    );
    return c.body(Readable.toWeb(file) as ReadableStream, 200, {
      'Content-Type': 'application/gzip',
      'Content-Disposition': `attachment; filename="stigen-${new Date(now).toISOString().slice(0, 10)}.hub.gz"`,
      'Cache-Control': 'no-store',
    });
  });
  return app;
}
