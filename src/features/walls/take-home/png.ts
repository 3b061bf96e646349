import { err, ok, type Result } from '../../../domain/result.ts';
import type { Sheet } from '../drawing/paper-size.ts';

/** Dots an inch of a printed picture. */
export const dpi = 200;

/** A sheet in dots: what a PNG of it measures. */
export const dotsOf = ({ width, height }: Sheet): Sheet => ({
  width: Math.round((width / 25.4) * dpi),
  height: Math.round((height / 25.4) * dpi),
});

const crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

/** The check sum of a PNG's parts (ISO 3309, as PNG 1.2, annex D). */
function crc(bytes: Uint8Array): number {
  let c = 0xffffffff;
  for (const byte of bytes) c = (crcTable[(c ^ byte) & 255] ?? 0) ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}

/** The PNG's signature and its header part, which is always the first and always as long. */
const headEnds = 8 + 25;

/** Writes into a PNG how many dots an inch it is meant for (the part `pHYs`), so that it prints at its size. */
export function withDensity(png: Uint8Array<ArrayBuffer>): Blob {
  const part = new Uint8Array(21);
  const view = new DataView(part.buffer);
  view.setUint32(0, 9);
  part.set(new TextEncoder().encode('pHYs'), 4);
  const perMetre = Math.round(dpi / 0.0254);
  view.setUint32(8, perMetre);
  view.setUint32(12, perMetre);
  part[16] = 1;
  view.setUint32(17, crc(part.subarray(4, 17)));
  return new Blob([png.subarray(0, headEnds), part, png.subarray(headEnds)], { type: 'image/png' });
}

/** Draws a standalone SVG as a PNG of the sheet's size. A device with little memory may refuse a large one. */
export async function svgToPng(svg: string, sheet: Sheet): Promise<Result<Blob, 'too-large'>> {
  const { width, height } = dotsOf(sheet);
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    const context = canvas.getContext('2d');
    if (!context) return err('too-large');
    context.drawImage(image, 0, 0, width, height);
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    // Safari holds on to the memory of a canvas for long unless it is made small.
    canvas.width = 0;
    return png ? ok(withDensity(new Uint8Array(await png.arrayBuffer()))) : err('too-large');
  } catch (error) {
    console.error('walls: the picture was not drawn', error);
    return err('too-large');
  } finally {
    URL.revokeObjectURL(address);
  }
}
