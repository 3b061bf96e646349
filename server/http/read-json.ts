import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { Context } from 'hono';
import type * as z from 'zod/mini';
import { err, ok, type Result } from '../../src/domain/result.ts';

const unzip = promisify(gunzip);

export type ReadRefusal = 'bad-request' | 'too-large';

/** Reads a body of at most `most` bytes, whether or not its length was announced. */
export async function readBody(request: Request, most: number): Promise<Result<Uint8Array, ReadRefusal>> {
  const announced = request.headers.get('Content-Length');
  if (announced !== null) {
    if (Number(announced) > most) return err('too-large');
    return ok(new Uint8Array(await request.arrayBuffer()));
  }
  if (!request.body) return err('bad-request', 'no body');
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body) {
    size += part.byteLength;
    if (size > most) return err('too-large');
    parts.push(part);
  }
  return ok(Buffer.concat(parts));
}

/**
 * Reads and checks a JSON body, plain or gzip (`Content-Encoding: gzip`), of at most `most` bytes unpacked.
 * Only `application/json` is taken: a foreign page cannot send it without asking first.
 */
export async function readJson<S extends z.ZodMiniType>(
  c: Context,
  schema: S,
  most = 16 * 1024,
): Promise<Result<z.output<S>, ReadRefusal>> {
  if (!c.req.header('Content-Type')?.startsWith('application/json'))
    return err('bad-request', 'application/json is expected');
  const body = await readBody(c.req.raw, most);
  if (!body.ok) return body;
  let value: unknown;
  try {
    const bytes =
      c.req.header('Content-Encoding') === 'gzip'
        ? await unzip(body.value, { maxOutputLength: most })
        : body.value;
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    // Zlib and JSON say "not that" only by throwing; what they say may quote the body.
    return err('bad-request', 'not JSON, or too long unpacked');
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return err('bad-request', issue?.path.join('.'));
  }
  return ok(parsed.data);
}
