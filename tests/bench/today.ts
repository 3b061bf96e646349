import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../scripts/browser.ts';
import { seedHub } from '../../scripts/seed.ts';
import { startHub } from '../support/hub.ts';
import { percentile } from './bars.ts';
import { fillDoor, throttle } from './door.ts';
import { yearOfVisits } from './today-years.ts';

const openings = 7;
/** Here, new, on, waiting, to do, the word of the day, all pages; whom to introduce comes after them. */
const parts = 7;
/** 200,000 visits take their time to come, ms. */
const patience = 600_000;
/** A door has been open for long when the host comes to it, ms. */
const atRest = 4000;

/** Times until the day is painted and, after it, whom to introduce, ms. */
interface Painted {
  readonly day: number;
  readonly pairs: number;
}

/** Says when the day is painted: counted from a tap on the way to it, or from navigation. */
const stopwatch = (here: number): string => `(() => {
  let since = 0;
  let isDay = false;
  document.addEventListener('click', (event) => {
    if (event.target.closest?.('a[href="/today"]')) since = event.timeStamp;
  }, true);
  const afterPaint = (says) => requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => console.debug(says + ' ' + (performance.now() - since));
    channel.port2.postMessage(null);
  });
  const look = () => {
    const main = document.querySelector('main');
    if (!main || location.pathname !== '/today') return;
    if (!isDay && main.querySelectorAll('section h2').length >= ${parts} && main.textContent.includes('${here}')) {
      isDay = true;
      afterPaint('today: painted');
    }
    if (!isDay || !main.querySelector('li h3')) return;
    watch.disconnect();
    afterPaint('today: paired');
  };
  const watch = new MutationObserver(look);
  watch.observe(document, { childList: true, subtree: true, characterData: true });
})()`;

async function measure(context: BrowserContext, here: number, open: (page: Page) => Promise<unknown>) {
  const page = await context.newPage();
  await page.addInitScript(stopwatch(here));
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  const says = (start: string) =>
    page.waitForEvent('console', {
      predicate: (message) => message.text().startsWith(start),
      timeout: 90_000,
    });
  const heard = Promise.all([says('today: painted'), says('today: paired')]);
  await open(page);
  const [day = Number.NaN, pairs = Number.NaN] = (await heard).map((message) =>
    Number(message.text().split(' ').at(-1)),
  );
  await page.close();
  return { day, pairs };
}

/** From the door's first page, by the menu. */
async function tap(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByRole('searchbox').waitFor();
  await page.waitForTimeout(atRest);
  await page.getByRole('button', { name: 'Meny' }).click();
  await page.getByRole('link', { name: 'I dag' }).click();
}

const medianOf = (times: readonly Painted[]): Painted => ({
  day: percentile(
    times.map(({ day }) => day),
    0.5,
  ),
  pairs: percentile(
    times.map(({ pairs }) => pairs),
    0.5,
  ),
});

/**
 * Opens the host's day on the desk of a hub of 5,000 people and 200,000 visits, offline, with the processor slowed:
 * by a tap at the door, and from a closed tab. Medians, in ms.
 */
export async function measureToday(): Promise<{ readonly tapped: Painted; readonly reopened: Painted }> {
  const folder = mkdtempSync(join(tmpdir(), 'stigen-bench-'));
  const data = mkdtempSync(join(tmpdir(), 'stigen-bench-hub-'));
  const now = Date.now();
  let here = 0;
  await seedHub(data, { size: 'large', now, language: 'sv', visitDays: 365 }, (sample) => {
    const year = yearOfVisits(sample, now);
    here = year.here;
    return year.rows;
  });
  const hub = await startHub({ data });
  const context = await chromium.launchPersistentContext(folder, {
    ...(await findBrowser()),
    locale: 'sv-SE',
    viewport: { width: 1280, height: 800 },
  });
  try {
    await fillDoor(context, hub, patience);
    await hub.stop();
    await context.setOffline(true);
    const [tapped, reopened]: [Painted[], Painted[]] = [[], []];
    for (let i = 0; i < openings; i++) {
      tapped.push(await measure(context, here, (page) => tap(page, hub.url)));
      reopened.push(
        await measure(context, here, (page) => page.goto(`${hub.url}/today`, { waitUntil: 'commit' })),
      );
    }
    return { tapped: medianOf(tapped), reopened: medianOf(reopened) };
  } finally {
    await context.close();
    await hub.stop();
    for (const made of [folder, data]) rmSync(made, { recursive: true, force: true });
  }
}
