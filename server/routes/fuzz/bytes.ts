import { brotliCompressSync, gzipSync } from 'node:zlib';

const bomb = (() => {
  let made: Buffer | undefined;
  return () => {
    made ??= gzipSync(Buffer.alloc(48 * 1024 * 1024, ' '));
    return made;
  };
})();

const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16();
const bytes = (...parts: (string | readonly number[] | Buffer)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));
// In what people write, so that nothing else about the text is wrong; everywhere when nobody has written anything.
const inNames = (text: string, what: string) =>
  /name":"/i.test(text) ? text.replaceAll(/(name":")/gi, `$1${what}`) : text.replaceAll('"', `"${what}`);
const half = (text: string) => text.slice(0, Math.floor(text.length / 2));
const damaged = (packed: Buffer) => {
  packed[packed.byteLength - 6] = (packed[packed.byteLength - 6] ?? 0) ^ 0xff;
  return packed;
};

/** What goes over the wire instead of a text, and the header that says how it is packed. */
export interface Packed {
  readonly body: Buffer;
  readonly encoding?: string;
  /** May this be taken at all? No text that arrives in another shape than it was sent in may be. */
  readonly isFit: boolean;
}

const unfit = (body: Buffer, encoding?: string): Packed =>
  encoding === undefined ? { body, isFit: false } : { body, encoding, isFit: false };

/** Ways to send a JSON text, right and wrong, by name. */
export const packings: Readonly<Record<string, (text: string) => Packed>> = {
  plain: (text) => ({ body: bytes(text), isFit: true }),
  gzip: (text) => ({ body: gzipSync(text), encoding: 'gzip', isFit: true }),
  mark: (text) => ({ body: bytes([0xef, 0xbb, 0xbf], text), isFit: true }),
  latin1: (text) => unfit(Buffer.from(inNames(text, 'å'), 'latin1')),
  utf16: (text) => unfit(Buffer.from(text, 'utf16le')),
  utf16mark: (text) => unfit(bytes([0xff, 0xfe], Buffer.from(text, 'utf16le'))),
  utf16big: (text) => unfit(bytes([0xfe, 0xff], swapped(Buffer.from(text, 'utf16le')))),
  badByte: (text) => unfit(bytes(text.replace(/"\s*[}\]]*$/, ''), [0xff], '"}]}')),
  badInText: (text) => unfit(Buffer.from(inNames(text, '\xff'), 'latin1')),
  overlong: (text) => unfit(bytes(half(text), [0xc0, 0x80], text.slice(half(text).length))),
  surrogateBytes: (text) => unfit(bytes('{"a":"', [0xed, 0xa0, 0x80], '"', text)),
  truncated: (text) => unfit(bytes(half(text))),
  trailing: (text) => unfit(bytes(text, '}')),
  twice: (text) => unfit(bytes(text, text)),
  none: () => unfit(bytes('')),
  noise: (text) => unfit(Buffer.from([...text].map((_, i) => (i * 151 + text.length) & 0xff).slice(0, 3000))),
  form: () => unfit(bytes('code=abc&purpose=door')),
  gzipUnsaid: (text) => unfit(gzipSync(text)),
  gzipSaidOnly: (text) => unfit(bytes(text), 'gzip'),
  gzipTruncated: (text) => unfit(gzipSync(text).subarray(0, -9), 'gzip'),
  gzipDamaged: (text) => unfit(damaged(gzipSync(text)), 'gzip'),
  gzipTwice: (text) => unfit(gzipSync(gzipSync(text)), 'gzip'),
  gzipBomb: () => unfit(bomb(), 'gzip'),
  gzipEmpty: () => unfit(bytes(''), 'gzip'),
  brotli: (text) => unfit(brotliCompressSync(text), 'br'),
};
