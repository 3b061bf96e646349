import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../scripts/browser.ts';
import { seedHub } from '../../scripts/seed.ts';
import { setUpDoor, startHub, type TestHub } from '../support/hub.ts';
import { percentile } from './bars.ts';
import { installStopwatch } from './stopwatch.ts';

/** How much slower than this machine the tablet is taken to be. */
export const throttle = 4;
const reopenings = 7;
const rounds = 2;

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

/** Has the device read everything of its hub to the end? Its storage says how far it has come. */
const hasWholeHub = (page: Page): Promise<boolean> =>
  page.evaluate(
    () =>
      new Promise<boolean>((resolve, reject) => {
        const opening = indexedDB.open('stigen');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('meta').objectStore('meta').get('pull');
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            const { cursor = 0, sweep } = reading.result?.value ?? {};
            resolve(cursor > 0 && sweep === undefined);
          };
        };
      }),
  );

/** A door that has everything of a large hub (5,000 people, 20,000 visits); `patience` is how long that may take, ms. */
export async function fillDoor(context: BrowserContext, hub: TestHub, patience = 120_000): Promise<void> {
  const page = await context.newPage();
  await setUpDoor(page, hub);
  await page.getByRole('searchbox').waitFor();
  const limit = Date.now() + patience;
  while (!(await hasWholeHub(page))) {
    if (Date.now() > limit) throw new Error('the door did not get the whole hub in time');
    await page.waitForTimeout(500);
  }
  // A hub of many pages has a cursor long before its end; the line at the foot knows of the end.
  await page.getByText(/senast synkat/).waitFor({ timeout: patience });
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  // The rest of the app is kept, and so is the register: a door has been open for long before it is opened again.
  await page.waitForTimeout(6000);
  await page.close();
}

async function measureReopening(context: BrowserContext, url: string): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < reopenings; i++) {
    const page = await slowPage(context, 'an');
    const answered = page.waitForEvent('console', (message) => message.text() === 'stopwatch: answered');
    await page.goto(url, { waitUntil: 'commit' });
    await answered;
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

async function measureCheckIn(page: Page): Promise<number> {
  const field = page.getByRole('searchbox');
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const text of searches) {
      await field.fill(text);
      const names = page.locator('main li button');
      await names.first().waitFor();
      await names.nth(round % (await names.count())).click();
      await page.waitForFunction(() => window.stopwatch.taps.length > 0);
      times.push(...(await page.evaluate(() => window.stopwatch.taps.splice(0))));
      await page.getByRole('button', { name: 'Klart' }).click();
      await field.waitFor();
      await page.waitForTimeout(300);
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
    await page.waitForTimeout(5000); // A door has been open for long when somebody comes.
    const search = await measureSearch(page);
    const checkIn = await measureCheckIn(page);
    return { reopen, search, checkIn };
  } finally {
    await context.close();
    await hub.stop();
    for (const made of [folder, data]) rmSync(made, { recursive: true, force: true });
  }
}
