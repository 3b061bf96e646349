import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import type { Context, MiddlewareHandler } from 'hono';

const zip = promisify(gzip);
const fewestBytes = 1024;
const asGzip = { level: constants.Z_BEST_SPEED + 3 };

/** Does the other side take gzip? */
export const takesGzip = (acceptEncoding: string | undefined): boolean =>
  /(^|,)\s*(gzip|\*)\s*(;\s*q=(?!0(\.0*)?\s*(,|$))|,|$)/i.test(acceptEncoding ?? '');

/**
 * A reply whose text is JSON already, packed from about 1 KB up. What `compressJson` does to every reply afterwards
 * takes its reply apart and puts it together again, which for a small one is most of the work.
 */
export async function jsonText(c: Context, text: string): Promise<Response> {
  const headers = { 'Content-Type': 'application/json', Vary: 'Accept-Encoding' };
  if (text.length < fewestBytes || !takesGzip(c.req.header('Accept-Encoding')))
    return c.body(text, 200, headers);
  const packed = new Uint8Array(await zip(text, asGzip));
  return c.body(packed, 200, { ...headers, 'Content-Encoding': 'gzip' });
}

/** Packs the other JSON replies from about 1 KB up; events and files are left as they are. */
export const compressJson: MiddlewareHandler = async (c, next) => {
  await next();
  if (!c.res.headers.get('Content-Type')?.startsWith('application/json') || c.res.headers.has('Vary')) return;
  c.res.headers.append('Vary', 'Accept-Encoding');
  if (!takesGzip(c.req.header('Accept-Encoding'))) return;
  const plain = Buffer.from(await c.res.arrayBuffer());
  const headers = new Headers(c.res.headers);
  if (plain.byteLength < fewestBytes) {
    c.res = new Response(plain, { status: c.res.status, headers });
    return;
  }
  headers.set('Content-Encoding', 'gzip');
  headers.delete('Content-Length');
  c.res = new Response(new Uint8Array(await zip(plain, asGzip)), { status: c.res.status, headers });
};
