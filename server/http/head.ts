import type { MiddlewareHandler } from 'hono';

/**
 * Ends what nobody will read: HEAD is answered as GET is, without the body, and a live line or a hub's file
 * whose body is merely left out would stay open for as long as the server runs.
 */
export const endUnread: MiddlewareHandler = async (c, next) => {
  await next();
  if (c.req.method === 'HEAD') await c.res.body?.cancel();
};
