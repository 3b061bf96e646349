import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { dotsOf, withDensity } from './png.ts';

/** One dot, as PNG 1.2 has it. */
function onePixel(): Uint8Array<ArrayBuffer> {
  const part = (type: string, data: Uint8Array) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const out = Buffer.alloc(body.length + 8);
    out.writeUInt32BE(data.length, 0);
    body.copy(out, 4);
    out.writeUInt32BE(crc32(body), out.length - 4);
    return out;
  };
  const head = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  const parts = [
    part('IHDR', head),
    part('IDAT', deflateSync(Buffer.from([0, 0]))),
    part('IEND', Buffer.alloc(0)),
  ];
  return new Uint8Array(Buffer.concat([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), ...parts]));
}

describe('a picture for paper', () => {
  it('is so many dots at 200 an inch', () => {
    expect(dotsOf({ width: 420, height: 297 })).toEqual({ width: 3307, height: 2339 });
  });

  it('says how large it is meant to be, right behind its head, with a true check sum', async () => {
    const png = Buffer.from(await withDensity(onePixel()).arrayBuffer());
    expect(png.toString('latin1', 37, 41)).toBe('pHYs');
    expect(png.readUInt32BE(33)).toBe(9);
    expect([png.readUInt32BE(41), png.readUInt32BE(45), png[49]]).toEqual([7874, 7874, 1]);
    expect(png.readUInt32BE(50)).toBe(crc32(png.subarray(37, 50)));
    expect(png.toString('latin1', 58, 62)).toBe('IDAT');
  });
});
