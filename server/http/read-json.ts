import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { Context } from 'hono';
import type * as z from 'zod/mini';
import { err, ok, type Result } from '../../src/domain/result.ts';
import { problem } from './reply.ts';

const unzip = promisify(gunzip);

export type ReadRefusal = 'bad-request' | 'too-large';

/**
 * Reads a body of at most `most` bytes. An announced length saves the reading of one that is too long; what
 * arrives is what counts.
 */
export async function readBody(request: Request, most: number): Promise<Result<Uint8Array, ReadRefusal>> {
  const announced = request.headers.get('Content-Length') ?? '';
  if (Number(announced) > most) return err('too-large');
  try {
    // The HTTP parser lets no more through than was announced.
    if (/^\d+$/.test(announced)) return fitting(new Uint8Array(await request.arrayBuffer()), most);
    return await readParts(request, most);
  } catch {
    // Whoever sent it has gone or does not keep to HTTP; the server has not failed.
    return err('bad-request', 'cut off');
  }
}

const fitting = (bytes: Uint8Array, most: number): Result<Uint8Array, ReadRefusal> =>
  bytes.byteLength > most ? err('too-large') : ok(bytes);

async function readParts(request: Request, most: number): Promise<Result<Uint8Array, ReadRefusal>> {
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

/** Room for what so many packed bytes may become, in bytes: every piece that does not fit is one more turn. */
const chunkOf = (bytes: number): number => Math.min(1024 * 1024, Math.max(16 * 1024, bytes * 24));

/** The text of a body, unpacked where it is packed. Damaged text is refused: it would be kept as it is. */
async function readText(
  bytes: Uint8Array,
  encoding: string | undefined,
  most: number,
): Promise<Result<string, ReadRefusal>> {
  try {
    const plain =
      encoding === 'gzip'
        ? await unzip(bytes, { maxOutputLength: most, chunkSize: chunkOf(bytes.byteLength) })
        : bytes;
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(plain));
  } catch (error) {
    // Zlib and the decoder say "not that" only by throwing; what they say may quote the body.
    const isLong = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    return isLong ? err('too-large', 'unpacked') : err('bad-request', 'not UTF-8, or damaged');
  }
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
  if (!/^application\/json\s*(;|$)/i.test(c.req.header('Content-Type') ?? ''))
    return err('bad-request', 'application/json is expected');
  const body = await readBody(c.req.raw, most);
  if (!body.ok) return body;
  const text = await readText(body.value, c.req.header('Content-Encoding'), most);
  if (!text.ok) return text;
  let value: unknown;
  try {
    value = JSON.parse(text.value);
  } catch {
    // JSON says "not that" only by throwing; what it says may quote the body.
    return err('bad-request', 'not JSON');
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return err('bad-request', issue?.path.join('.'));
  }
  return ok(parsed.data);
}

/** Says why a body was not taken: 413 for one that is too long, else 400. */
export const bodyProblem = (c: Context, refused: { code: ReadRefusal; detail?: string }): Response =>
  problem(c, refused.code === 'too-large' ? 413 : 400, refused.code, refused.detail);
