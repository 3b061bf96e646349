import { Hono } from 'hono';
import { routePath } from 'hono/route';
import type { Deps } from './deps.ts';
import { compressJson } from './http/compress.ts';
import { createDeviceRate } from './http/device-rate.ts';
import { endUnread } from './http/head.ts';
import { securityHeaders } from './http/headers.ts';
import { noteSeen } from './http/paired.ts';
import { rateLimit } from './http/rate-limit.ts';
import { problem } from './http/reply.ts';
import { isHttps } from './http/session-reply.ts';
import { createSeen } from './hub/seen.ts';
import { errorFacts } from './log.ts';
import { calendarRoutes } from './routes/calendar.ts';
import { codesRoutes } from './routes/codes.ts';
import { exportRoutes } from './routes/export.ts';
import { healthRoutes } from './routes/health.ts';
import { joinRoutes } from './routes/join.ts';
import { liveRoutes } from './routes/live.ts';
import { printRoutes } from './routes/print.ts';
import { pullRoutes } from './routes/pull.ts';
import { pushRoutes } from './routes/push.ts';
import { restoreRoutes } from './routes/restore.ts';
import { seenRoutes } from './routes/seen.ts';
import { sessionRoutes } from './routes/session.ts';
import { setupRoutes } from './routes/setup.ts';
import { staticRoutes } from './routes/static.ts';
import { isStoreFull } from './store/full.ts';
import { StoreBusy } from './store/store.ts';

const limit = { burst: 60, perSecond: 1 };
const slow = 1000;

/** The whole server as one function from request to reply; it listens nowhere by itself. */
export function createApp(deps: Deps): Hono {
  const { log, clock, isBehindProxy } = deps;
  const app = new Hono();

  app.onError((error, c) => {
    if (error instanceof StoreBusy) {
      log.warn('store-busy', { route: routePath(c), code: error.code });
      c.header('Retry-After', '1');
      return problem(c, 503, 'busy');
    }
    if (isStoreFull(error)) {
      log.error('storage-full', { route: routePath(c) });
      return problem(c, 507, 'storage-full');
    }
    log.error('failed', { route: routePath(c), ...errorFacts(error) });
    return problem(c, 500, 'server-error');
  });
  app.notFound((c) => problem(c, 404, 'not-found'));
  app.use(async (c, next) => {
    const began = clock.now();
    await next();
    // The pattern of the route, not its path: paths carry codes and ids.
    const facts = { method: c.req.method, route: routePath(c), status: c.res.status };
    const ms = clock.now() - began;
    if (ms > slow) log.warn('slow', { ...facts, ms });
    else log.info('request', { ...facts, ms });
  });
  app.use(endUnread);
  app.use(securityHeaders((c) => isHttps(c, deps)));
  app.use('/api/*', compressJson);
  app.use('/api/*', async (c, next) =>
    // Browsers say where a request comes from; other sites have no business here.
    c.req.header('Sec-Fetch-Site') === 'cross-site' ? problem(c, 403, 'not-allowed') : next(),
  );
  const seen = createSeen(clock.now);
  app.use('/api/*', noteSeen(seen));
  const open = ['/api/setup', '/api/restore', '/api/join', '/api/redeem', '/calendar/:file{.+\\.ics}'];
  for (const guarded of [...open, '/api/codes']) app.use(guarded, rateLimit(limit, clock.now, isBehindProxy));

  for (const routes of [healthRoutes, sessionRoutes, setupRoutes, restoreRoutes, joinRoutes, calendarRoutes])
    app.route('/', routes(deps));
  for (const routes of [codesRoutes, printRoutes, exportRoutes]) app.route('/', routes(deps));
  app.route('/', seenRoutes(deps, seen));
  const rate = createDeviceRate(clock.now);
  for (const routes of [pushRoutes, pullRoutes, liveRoutes]) app.route('/', routes(deps, rate));
  app.route('/', staticRoutes(deps));
  return app;
}
