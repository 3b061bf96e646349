import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
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

interface Opening {
  /** From navigation until everything but the pairs is painted, ms. */
  readonly day: number;
  /** The same until the pairs are, too. */
  readonly pairs: number;
}

async function measureOpening(context: BrowserContext, url: string, here: number): Promise<Opening> {
  const page = await context.newPage();
  await page.addInitScript(`(() => {
    let isDay = false;
    const afterPaint = (says) => requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => console.debug(says + ' ' + performance.now());
      channel.port2.postMessage(null);
    });
    const look = () => {
      const count = document.querySelectorAll('main section h2').length;
      if (!isDay && count >= ${parts} && document.querySelector('main').textContent.includes('${here}')) {
        isDay = true;
        afterPaint('today: painted');
      }
      if (!isDay || !document.querySelector('main li h3')) return;
      watch.disconnect();
      afterPaint('today: paired');
    };
    const watch = new MutationObserver(look);
    watch.observe(document, { childList: true, subtree: true, characterData: true });
  })()`);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  const says = (start: string) =>
    page.waitForEvent('console', {
      predicate: (message) => message.text().startsWith(start),
      timeout: 90_000,
    });
  const [painted, paired] = [says('today: painted'), says('today: paired')];
  await page.goto(`${url}/today`, { waitUntil: 'commit' });
  const [day, pairs] = (await Promise.all([painted, paired])).map((message) =>
    Number(message.text().split(' ').at(-1)),
  );
  await page.close();
  return { day: day ?? Number.NaN, pairs: pairs ?? Number.NaN };
}

/**
 * Opens the host's day on the desk of a hub of 5,000 people and 200,000 visits, offline, with the processor slowed:
 * from a closed tab until who is here, what is on and what waits stand there, and until whom to introduce does.
 * Medians, in ms.
 */
export async function measureToday(): Promise<Opening> {
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
    const times: Opening[] = [];
    for (let i = 0; i < openings; i++) times.push(await measureOpening(context, hub.url, here));
    return {
      day: percentile(
        times.map((one) => one.day),
        0.5,
      ),
      pairs: percentile(
        times.map((one) => one.pairs),
        0.5,
      ),
    };
  } finally {
    await context.close();
    await hub.stop();
    for (const made of [folder, data]) rmSync(made, { recursive: true, force: true });
  }
}
