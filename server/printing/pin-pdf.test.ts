import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { mmToPt, pinTemplates } from '../../src/domain/pins/pin-template.ts';
import { makePinPdf, type PinToPrint, unprintableLetters } from './pin-pdf.ts';
import { qrBars } from './qr-bars.ts';

const asa: PinToPrint = {
  name: 'Åsa',
  organisation: 'Myndigheten för digital förvaltning',
  organisationShort: 'Digg',
  code: 'https://hub.example.se/p/0123456789abcdef',
};
const textOf = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1');
/** The sizes in points that the PDF gives its pages. */
const pagesOf = (pdf: Uint8Array) =>
  Array.from(textOf(pdf).matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g), ([, width, height]) => [
    Number(width),
    Number(height),
  ]);

describe('a PDF of pins', () => {
  it.each(pinTemplates.map(({ id, page }) => [id, page] as const))(
    'has the exact page size of %s',
    async (id, page) => {
      const pages = pagesOf(await makePinPdf({ pins: [asa], templateId: id }));
      expect(pages).toHaveLength(1);
      expect(pages[0]?.[0]).toBeCloseTo(mmToPt(page.width), 2);
      expect(pages[0]?.[1]).toBeCloseTo(mmToPt(page.height), 2);
    },
  );

  it('gives each label a page of its own, and forty strips one sheet', async () => {
    const many = Array.from({ length: 41 }, () => asa);
    expect(pagesOf(await makePinPdf({ pins: many.slice(0, 3), templateId: 'clothespin' }))).toHaveLength(3);
    expect(pagesOf(await makePinPdf({ pins: many, templateId: 'sheet' }))).toHaveLength(2);
  });

  it('carries its typefaces with it', async () => {
    const pdf = textOf(await makePinPdf({ pins: [asa], templateId: 'badge' }));
    expect(pdf.match(/\/FontFile2/g)).toHaveLength(2);
    expect(pdf).not.toContain('/Type1');
  });

  it.each([
    'B',
    'Å'.repeat(200),
    '👩‍👩‍👧‍👦',
    'محمد שרה',
    '<b>Anna</b>',
    '',
    '李明',
    'Łukasz\u202E Đặng',
    'xxxxx\ud800',
  ])('comes out on one page for the name %j', async (name) => {
    for (const { id } of pinTemplates) {
      expect(pagesOf(await makePinPdf({ pins: [{ ...asa, name }], templateId: id }))).toHaveLength(1);
    }
  });

  it('tells how many letters it will leave out', () => {
    expect(unprintableLetters(asa)).toBe(0);
    expect(unprintableLetters({ name: '李明', organisation: 'SCB' })).toBe(2);
  });

  it('refuses to make a PDF without pins', async () => {
    await expect(makePinPdf({ pins: [], templateId: 'badge' })).rejects.toThrow();
  });
});

describe('the QR of a pin', () => {
  beforeAll(async () => {
    const file = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
    await prepareZXingModule({
      overrides: { wasmBinary: (await readFile(file)).buffer as ArrayBuffer },
      fireImmediately: true,
    });
  });

  it('is read by an independent reader, printed 10 mm wide at 300 dots an inch', async () => {
    const dots = 300 / 25.4;
    const quiet = 1 * dots;
    const size = Math.ceil(10 * dots + 2 * quiet);
    const data = new Uint8ClampedArray(size * size * 4).fill(255);
    for (const bar of qrBars(asa.code ?? '', 10)) {
      const [left, top] = [Math.round(quiet + bar.x * dots), Math.round(quiet + bar.y * dots)];
      const [right, bottom] = [
        Math.round(quiet + (bar.x + bar.width) * dots),
        Math.round(quiet + (bar.y + bar.height) * dots),
      ];
      for (let y = top; y < bottom; y++) {
        for (let x = left; x < right; x++) data.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3);
      }
    }
    const image = { data, width: size, height: size, colorSpace: 'srgb' as const };
    const [read] = await readBarcodes(image as Parameters<typeof readBarcodes>[0], { formats: ['QRCode'] });
    expect(read?.text).toBe(asa.code);
  });
});
