import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import * as z from 'zod/mini';
import { idPattern } from '../../src/domain/id.ts';

/**
 * A hub in one file: lines of JSON, packed with gzip (a file that a browser has unpacked on its own is taken,
 * too). The first line says what it is, then comes a row on each line, as it travels, stamps and all; the last
 * line counts the rows and holds the SHA-256 of every byte before it. A row may come twice, when it changed
 * while the file was written: both are merged.
 */
export const hubFileFormat = 1;

const id = z.string().check(z.regex(idPattern));

export const headerSchema = z.object({
  stigen: z.literal('hub'),
  format: z.number(),
  /** Of the app that wrote it. */
  version: z.string(),
  /** Epoch ms. */
  exportedAt: z.number(),
  hub: z.object({ id, joinCode: id, createdAt: z.number().check(z.int(), z.nonnegative()) }),
});

export const endSchema = z.object({ end: z.literal(true), rows: z.number(), sha256: z.string() });

export type Header = z.infer<typeof headerSchema>;

/** Bytes of a file, to be read from the beginning as often as asked. */
export type OpenFile = () => AsyncIterable<Uint8Array>;

/** The sum that ends a file, over texts or bytes. */
export function createSum() {
  const hash = createHash('sha256');
  return {
    add: (part: string | Uint8Array) => void hash.update(part),
    end: () => hash.digest('hex'),
  };
}

/** No row is longer, in bytes. */
const longestLine = 1024 * 1024;
const newline = 0x0a;

/** The bytes that something packed or plain holds. Throws zlib's errors when they are damaged. */
async function* unpacked(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const iterator = bytes[Symbol.asyncIterator]();
  const first = await iterator.next();
  if (first.done) return;
  const all = (async function* () {
    yield first.value;
    yield* { [Symbol.asyncIterator]: () => iterator };
  })();
  if (first.value[0] !== 0x1f || first.value[1] !== 0x8b) {
    yield* all;
    return;
  }
  const gunzip = createGunzip();
  const done = pipeline(Readable.from(all), gunzip);
  // What goes wrong is thrown where the bytes are read; here it would only be thrown a second time.
  done.catch(() => gunzip.destroy());
  yield* gunzip;
}

/** A line was longer than any row. */
export class LineTooLong extends Error {}

/** The lines of a file as bytes, without their ends. */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of unpacked(bytes)) {
    let text = rest.byteLength > 0 ? Buffer.concat([rest, chunk]) : Buffer.from(chunk);
    for (let end = text.indexOf(newline); end >= 0; end = text.indexOf(newline)) {
      yield text.subarray(0, end);
      text = text.subarray(end + 1);
    }
    if (text.byteLength > longestLine) throw new LineTooLong();
    rest = text;
  }
  if (rest.byteLength > 0) yield rest;
}
