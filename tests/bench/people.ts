import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../../scripts/browser.ts';
import { routes } from '../../src/ui/route-names.ts';
import { longList } from '../journeys/support/lists.ts';
import { setUpDoor, startHub } from '../support/hub.ts';

const rows = 5000;
const rounds = 3;

/** One import into a new hub: the time to look at the file, and the time to write it, ms; not what a person needs between. */
async function importOnce(browser: Browser): Promise<number> {
  const hub = await startHub();
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'sv-SE' });
  try {
    const page = await context.newPage();
    await setUpDoor(page, hub);
    await page.goto(`${hub.url}${routes.peopleImport}`);
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Välj en fil' }).click();
    const chooser = await choosing;
    const reads = Date.now();
    await chooser.setFiles({ name: 'lista.csv', mimeType: 'text/csv', buffer: Buffer.from(longList(rows)) });
    const write = page.getByRole('button', { name: `Läs in ${rows} personer` });
    await write.waitFor();
    const looked = Date.now() - reads;
    const writes = Date.now();
    await write.click();
    await page.getByText(`${rows} inlästa`).waitFor();
    return looked + Date.now() - writes;
  } finally {
    await context.close();
    await hub.stop();
  }
}

/** Reads in a list of 5,000 people, the processor as it is: a host's tablet or laptop. The slowest of a few, ms. */
export async function measureImport(): Promise<number> {
  const browser = await chromium.launch(await findBrowser());
  try {
    const times: number[] = [];
    for (let n = 0; n < rounds; n++) times.push(await importOnce(browser));
    return Math.max(...times);
  } finally {
    await browser.close();
  }
}
