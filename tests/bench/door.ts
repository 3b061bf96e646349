import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../scripts/browser.ts';
import { seedHub } from '../../scripts/seed.ts';
import { startHub, type TestHub } from '../support/hub.ts';
import { percentile } from './bars.ts';
import { installStopwatch } from './stopwatch.ts';

/** How much slower than this machine the tablet is taken to be. */
const throttle = 4;
const reopenings = 9;
const rounds = 4;

/** Typed letter by letter; short and long, with marks and without, names and organisations. */
const searches = ['anna', 'åsa', 'lars er', 'maria sk', 'karin', 'jörgen', 'erik', 'moh', 'fredrik', 'sof'];

export interface DoorTimes {
  readonly reopen: number;
  readonly search: number;
  readonly checkIn: number;
}

async function slowPage(context: BrowserContext, typed: string): Promise<Page> {
  const page = await context.newPage();
  await installStopwatch(page, typed);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  return page;
}

/** A door that has everything of a large hub (5,000 people, 20,000 visits) and no network from then on. */
async function fillDoor(context: BrowserContext, hub: TestHub): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${hub.url}${hub.setupPath}`);
  await page.getByRole('searchbox').waitFor();
  await page.waitForFunction(
    async () => {
      const ready = await navigator.serviceWorker.ready;
      if (!ready.active || !navigator.serviceWorker.controller) return false;
      const names = (await indexedDB.databases()).map(({ name }) => name);
      if (!names.includes('stigen')) return false;
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('stigen');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const rows = await new Promise<number>((resolve, reject) => {
        const request = database.transaction('rows').objectStore('rows').count();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      database.close();
      return rows > 25_000;
    },
    undefined,
    { timeout: 120_000, polling: 1000 },
  );
  await page.waitForTimeout(2000); // The rest of the cache settles before the network goes.
  await page.close();
}

async function measureReopening(context: BrowserContext, url: string): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < reopenings; i++) {
    const page = await slowPage(context, 'an');
    await page.goto(url);
    await page.waitForFunction(() => (window.stopwatch.answered ?? -1) > 0);
    times.push((await page.evaluate(() => window.stopwatch.answered)) ?? Number.NaN);
    await page.close();
  }
  return percentile(times, 0.5);
}

async function measureSearch(page: Page): Promise<number> {
  const field = page.getByRole('searchbox');
  for (let round = 0; round < rounds; round++) {
    for (const text of searches) {
      await field.click();
      await page.keyboard.type(text, { delay: 60 });
      await field.fill('');
    }
  }
  return percentile(await page.evaluate(() => window.stopwatch.keys), 0.95);
}

async function measureCheckIn(page: Page, url: string): Promise<number> {
  const field = page.getByRole('searchbox');
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const text of searches) {
      await field.fill(text);
      const name = page.locator('main li button').nth((round + text.length) % 3);
      await name.click();
      await page.locator('[data-welcome]').waitFor();
      await page.waitForFunction(() => window.stopwatch.taps.length > 0);
      times.push(...(await page.evaluate(() => window.stopwatch.taps.splice(0))));
      await page.goto(url);
      await field.waitFor();
      await page.waitForTimeout(400); // People do not type while the page opens.
    }
  }
  return percentile(times, 0.95);
}

/**
 * Measures the door of a large hub on the built app in a real browser, offline, with the processor slowed.
 * Times in ms.
 */
export async function measureDoor(): Promise<DoorTimes> {
  const folder = mkdtempSync(join(tmpdir(), 'stigen-bench-'));
  const data = mkdtempSync(join(tmpdir(), 'stigen-bench-hub-'));
  await seedHub(data, { size: 'large', now: Date.now(), language: 'sv' });
  const hub = await startHub({ data });
  const browser = await findBrowser();
  const context = await chromium.launchPersistentContext(folder, {
    ...browser,
    locale: 'sv-SE',
    viewport: { width: 1280, height: 800 },
  });
  try {
    await fillDoor(context, hub);
    await hub.stop();
    await context.setOffline(true);
    const reopen = await measureReopening(context, hub.url);
    const page = await slowPage(context, '');
    await page.goto(hub.url);
    await page.getByRole('searchbox').waitFor();
    await page.waitForTimeout(1000);
    const search = await measureSearch(page);
    const checkIn = await measureCheckIn(page, hub.url);
    return { reopen, search, checkIn };
  } finally {
    await context.close();
    await hub.stop();
    for (const made of [folder, data]) rmSync(made, { recursive: true, force: true });
  }
}
