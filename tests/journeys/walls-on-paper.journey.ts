import { readFileSync } from 'node:fs';
import { type Browser, type Download, expect, type Page, test } from '@playwright/test';
import { setUpDoor, startHub } from '../support/hub.ts';
import { pageSizes } from '../support/pdf.ts';
import { holdPrints, openPrint, printToPdf, takePaper } from '../support/printing.ts';
import { readQrCodes } from '../support/qr-reader.ts';
import { allShared } from './support/arriving.ts';
import { tabletScreen } from './support/devices.ts';
import { readRows } from './support/storage.ts';

test.describe.configure({ timeout: 180_000 });

/** Browsers round a page to a third of a point. */
const tolerance = 0.3;
const way = '/walls/sample-journey';

async function newDesk(browser: Browser) {
  const context = await browser.newContext(tabletScreen);
  await holdPrints(context);
  return { context, page: await context.newPage() };
}

/** All pages of a print have one size. Answers how many there are. */
function pagesOf(pdf: Uint8Array, width: number, height: number): number {
  const sizes = pageSizes(pdf);
  for (const size of sizes) {
    expect(Math.abs(size.width - width), `${size.width} mm wide, not ${width}`).toBeLessThan(tolerance);
    expect(Math.abs(size.height - height), `${size.height} mm high, not ${height}`).toBeLessThan(tolerance);
  }
  return sizes.length;
}

const button = (page: Page, name: string | RegExp) => () => page.getByRole('button', { name }).click();

test('a wall’s twin on paper has its size, its parts and its code', async ({ browser }) => {
  const hub = await startHub({ sample: true });
  const { context, page } = await newDesk(browser);
  try {
    const session = await setUpDoor(page, hub);
    await page.goto(`${hub.url}${way}/print`);
    // Upright or on their sides, whichever takes fewer.
    for (const [name, count, width, height] of [
      ['A3', 4, 297, 210],
      ['A1', 15, 210, 297],
    ] as const) {
      await page.getByRole('radio', { name: new RegExp(`^${name}.*${count} ark A4`) }).check();
      const root = await openPrint(page, button(page, 'Skriv ut affischen'));
      const last = root.locator('section').last();
      await expect(last).toContainText(/Rad \d, ark \d/);
      // Each part shows the whole at its true size: 96 pixels an inch on the screen.
      const whole = await last.locator('img').boundingBox();
      expect(whole?.width).toBeCloseTo(((name === 'A3' ? 420 : 841) * 96) / 25.4, 0);
      expect(pagesOf(await takePaper(page), width, height)).toBe(count);
    }
    await page.getByRole('radio', { name: /^A4/ }).check();
    expect(pagesOf(await printToPdf(page, button(page, 'Skriv ut affischen')), 297, 210)).toBe(1);

    // Blanks to cut out, with the code that leads a phone to writing.
    await page.getByLabel('Antal ark').fill('3');
    const root = await openPrint(page, button(page, 'Skriv ut 3 ark'));
    await expect(root.locator('section')).toHaveCount(3);
    const codes = await readQrCodes(await root.locator('section').first().screenshot());
    expect(codes).toEqual([`${hub.url}/j/${session.join}?to=${encodeURIComponent(`${way}/add`)}`]);
    expect(pagesOf(await takePaper(page), 210, 297)).toBe(3);
  } finally {
    await context.close();
    await hub.stop();
  }
});

const bytesOf = async (download: Download): Promise<Buffer> => readFileSync(await download.path());

test('suggested conversations fit one sheet, are ticked, and the wall is taken home', async ({ browser }) => {
  const hub = await startHub({ sample: true });
  const { context, page } = await newDesk(browser);
  try {
    await setUpDoor(page, hub);
    await page.goto(`${hub.url}${way}/conversations`);
    expect(pagesOf(await printToPdf(page, button(page, 'Skriv ut på ett A4')), 210, 297)).toBe(1);

    const first = page.getByRole('list', { name: 'Föreslagna samtal' }).getByRole('listitem').first();
    const who = await first.getByRole('heading').innerText();
    const before = (await readRows(page, 'talk')).length;
    await first.getByRole('switch', { name: 'Vi pratar nu' }).click();
    await expect(page.getByText(`${who} pratar nu`)).toBeVisible();
    await expect(page.getByRole('heading', { level: 3, name: who, exact: true })).toHaveCount(0);
    expect((await readRows(page, 'talk')).length).toBe(before + 1);
    await allShared(page);

    await page.goto(`${hub.url}${way}/take-home`);
    const take = async (name: string): Promise<Download> => {
      const [download] = await Promise.all([page.waitForEvent('download'), button(page, name)()]);
      return download;
    };
    const table = await take('Spara CSV');
    expect(table.suggestedFilename()).toMatch(/^[a-z0-9-]+-\d{4}-\d\d-\d\d\.csv$/);
    const csv = (await bytesOf(table)).toString('utf8');
    expect(csv.startsWith('\ufeff"Plats";"Text";"Vet eller kan här"')).toBe(true);
    expect(csv.split('\r\n').length).toBeGreaterThan(20);

    const svg = (await bytesOf(await take('Spara SVG'))).toString('utf8');
    expect(svg).toMatch(/width="420mm" height="297mm"/);
    expect(svg).toContain('@font-face');
    // It stands alone: no token, no address but its own type.
    expect(svg).not.toContain('var(--');
    expect(svg.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:/);

    await page.getByRole('radio', { name: /^A4/ }).check();
    const png = await bytesOf(await take('Spara PNG'));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2339, 1654]);
    expect(png.toString('latin1', 37, 41)).toBe('pHYs');
    await page.getByRole('radio', { name: /^A3/ }).check();
    expect(pagesOf(await printToPdf(page, button(page, /^Skriv ut eller spara PDF/)), 420, 297)).toBe(1);
  } finally {
    await context.close();
    await hub.stop();
  }
});
