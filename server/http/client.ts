import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';

/**
 * Who asks, for rate limits. Behind a proxy the last address in `X-Forwarded-For` is the one our own proxy
 * wrote; those before it can be anybody's invention.
 */
export function clientAddress(c: Context, isBehindProxy: boolean): string {
  if (isBehindProxy) {
    const last = c.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim();
    if (last) return last;
  }
  const bindings = c.env as Partial<HttpBindings> | undefined;
  return bindings?.incoming?.socket.remoteAddress ?? '';
}

/** The origin that the asking device used, as far as it can be known: `https://hub.example`. */
export function requestOrigin(c: Context, isBehindProxy: boolean): string {
  const url = new URL(c.req.url);
  if (!isBehindProxy) return url.origin;
  const proto = c.req.header('X-Forwarded-Proto')?.split(',').at(-1)?.trim() === 'http' ? 'http' : 'https';
  const host = c.req.header('X-Forwarded-Host')?.split(',').at(-1)?.trim() || url.host;
  return /^[\w.:[\]-]+$/.test(host) ? `${proto}://${host}` : url.origin;
}
