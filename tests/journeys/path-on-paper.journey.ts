import { expect, test } from '@playwright/test';
import { setUpDoor, startHub } from '../support/hub.ts';
import { pageSizes } from '../support/pdf.ts';
import { holdPrints, openPrint, takePaper } from '../support/printing.ts';
import { readQrCodes } from '../support/qr-reader.ts';
import { readWithZbar } from '../support/zbar.ts';
import { tabletScreen } from './support/devices.ts';

test.describe.configure({ timeout: 180_000 });

/** Browsers round a page to a third of a point. */
const tolerance = 0.3;

function expectPages(pdf: Uint8Array, count: number, width: number, height: number): void {
  const sizes = pageSizes(pdf);
  expect(sizes).toHaveLength(count);
  for (const size of sizes) {
    expect(Math.abs(size.width - width), `${size.width} mm wide, not ${width}`).toBeLessThan(tolerance);
    expect(Math.abs(size.height - height), `${size.height} mm high, not ${height}`).toBeLessThan(tolerance);
  }
}

test('every sign has its size and a code that is read off the paper, and the map is one page', async ({
  browser,
}) => {
  const hub = await startHub({ sample: true });
  const context = await browser.newContext(tabletScreen);
  await holdPrints(context);
  const page = await context.newPage();
  try {
    const session = await setUpDoor(page, hub);
    const addressOf = (code: string) =>
      `${hub.url}/j/${session.join}?to=${encodeURIComponent(`/path/at/${code}`)}`;
    await page.goto(`${hub.url}/path/signs`);
    const rows = page.getByRole('list', { name: 'Skyltar' }).getByRole('listitem');
    await expect(rows.first()).toBeVisible();
    const codes = (await rows.allInnerTexts()).map((text) => text.split('\n')[1]?.trim() ?? '');
    expect(new Set(codes).size).toBe(codes.length);

    const printAll = () =>
      page.getByRole('button', { name: `Skriv ut alla ${codes.length} skyltar` }).click();
    const root = await openPrint(page, printAll);
    const first = root.locator('section').first();
    await expect(first).toContainText(codes[0] ?? 'no code');
    expect(await readQrCodes(await first.screenshot())).toEqual([addressOf(codes[0] ?? '')]);
    const signs = await takePaper(page);
    expectPages(signs, codes.length, 148, 210);
    // With a second reader, every sheet, where there is one.
    const read = readWithZbar(signs) ?? codes.map((code) => [addressOf(code)]);
    expect(read).toEqual(codes.map((code) => [addressOf(code)]));

    await page.getByRole('radio', { name: /^A4/ }).check();
    await openPrint(page, printAll);
    expectPages(await takePaper(page), Math.ceil(codes.length / 2), 297, 210);

    const map = await openPrint(page, () => page.getByRole('button', { name: 'Skriv ut kartan' }).click());
    await expect(map).toContainText('Skogsgläntan');
    await expect(map).toContainText('Övervåningen');
    expectPages(await takePaper(page), 1, 210, 297);
  } finally {
    await context.close();
    await hub.stop();
  }
});
