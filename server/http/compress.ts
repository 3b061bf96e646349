import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import type { MiddlewareHandler } from 'hono';

const zip = promisify(gzip);
const fewestBytes = 1024;

/** Does the other side take gzip? */
export const takesGzip = (acceptEncoding: string | undefined): boolean =>
  /(^|,)\s*(gzip|\*)\s*(;\s*q=(?!0(\.0*)?\s*(,|$))|,|$)/i.test(acceptEncoding ?? '');

/** Packs JSON replies from about 1 KB up; events and files are left as they are. */
export const compressJson: MiddlewareHandler = async (c, next) => {
  await next();
  if (!c.res.headers.get('Content-Type')?.startsWith('application/json')) return;
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
  const packed = await zip(plain, { level: constants.Z_BEST_SPEED + 3 });
  c.res = new Response(new Uint8Array(packed), { status: c.res.status, headers });
};
