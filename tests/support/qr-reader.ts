import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

const wasmPath = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
let isPrepared = false;

/**
 * The texts of all QR codes on a picture (PNG or JPEG), from left to right and line by line. Reads what paper
 * would show, outside the browser and without the app.
 */
export async function readQrCodes(picture: Uint8Array): Promise<string[]> {
  if (!isPrepared) {
    const wasmBinary = new Uint8Array(readFileSync(wasmPath)).buffer;
    prepareZXingModule({ overrides: { wasmBinary } });
    isPrepared = true;
  }
  const found = await readBarcodes(picture, {
    formats: ['QRCode'],
    tryHarder: true,
    maxNumberOfSymbols: 255,
  });
  return found
    .filter(({ isValid, text }) => isValid && text !== '')
    .sort(({ position: a }, { position: b }) => a.topLeft.y - b.topLeft.y || a.topLeft.x - b.topLeft.x)
    .map(({ text }) => text);
}
