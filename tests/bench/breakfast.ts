import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { build } from 'vite';
import { findBrowser } from '../../scripts/browser.ts';
import { seedHub } from '../../scripts/seed.ts';
import { type MixGuest, type MixQuestion, metAt } from '../../src/domain/breakfast/mix.ts';
import { startHub } from '../support/hub.ts';
import { percentile } from './bars.ts';
import { fiveYears } from './breakfast-years.ts';
import { fillDoor, throttle } from './door.ts';
import { openUntil, slowPage } from './opening.ts';

const mixes = 8;
const guests = 120;
const organisations = 30;
const mornings = 24;
const atTable = 5;
const openings = 7;

/** The mix as a script of its own, built as the app is. */
async function buildMix(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: resolve(import.meta.dirname, '../../src/domain/breakfast/mix.ts'),
        formats: ['iife'],
        name: 'mix',
      },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk || !('code' in chunk)) throw new Error('the mix was not built');
  return chunk.code;
}

/** Somebody's place in a list, mixed up anew for every morning, the same in every run. */
const placeOn = (one: number, morning: number): number => (one * 37 + morning * (one % 11) * 13) % 1009;

interface Question extends Omit<MixQuestion, 'met'> {
  /** Who has met whom, in lists, since sets cannot be sent to the page. */
  readonly met: readonly (readonly [id: string, others: readonly string[]])[];
}

/** 120 people of 30 organisations, every tenth a newcomer, who have sat together on 24 mornings. */
function question(n: number): Question {
  const all: MixGuest[] = Array.from({ length: guests }, (_, i) => ({
    ...{ id: `guest-${n}-${i}`, organisation: `organisation-${(i * i) % organisations}` },
    isNewcomer: i % 10 === 0,
  }));
  const tables: string[][] = [];
  for (let morning = 0; morning < mornings; morning++) {
    const order = all
      .map(({ id }, i) => ({ id, place: placeOn(i + n, morning) }))
      .sort((a, b) => a.place - b.place);
    for (let i = 0; i < guests; i += atTable) tables.push(order.slice(i, i + atTable).map(({ id }) => id));
  }
  return { guests: all, seated: [], met: [...metAt(tables)].map(([id, others]) => [id, [...others]]) };
}

/** The slowest of a few mixes of 120 people in a browser whose processor is slowed down, in ms; the first is cold. */
export async function measureMix(): Promise<number> {
  const code = await buildMix();
  const browser = await chromium.launch(await findBrowser());
  try {
    const page = await browser.newPage();
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: throttle });
    await page.addScriptTag({ content: code });
    const times: number[] = [];
    for (let n = 0; n < mixes; n++) {
      const asked = JSON.stringify(question(n));
      const took = await page.evaluate<number>(`(() => {
        const { met, ...rest } = ${asked};
        const question = { ...rest, met: new Map(met.map(([id, others]) => [id, new Set(others)])) };
        const from = performance.now();
        mix.mixTables(question);
        return performance.now() - from;
      })()`);
      times.push(took);
    }
    return Math.max(...times);
  } finally {
    await browser.close();
  }
}

/** From navigation until the page has painted how many come, in ms. */
async function measureOpening(context: BrowserContext, url: string, heads: number): Promise<number> {
  const page = await slowPage(context);
  const who = "document.querySelector('[aria-labelledby=breakfast-who]')";
  const took = await openUntil(page, `${url}/breakfast`, `${who}?.textContent.includes('${heads}')`);
  await page.close();
  return took;
}

/**
 * Opens breakfast on a door of a large hub with five years of breakfasts, offline, with the processor slowed: from
 * a closed tab until it is said how many come. The median, in ms.
 */
export async function measureBreakfast(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'stigen-bench-'));
  const data = mkdtempSync(join(tmpdir(), 'stigen-bench-hub-'));
  const now = Date.now();
  let heads = 0;
  await seedHub(data, { size: 'large', now, language: 'sv' }, (sample) => {
    const years = fiveYears(sample, now);
    heads = years.heads;
    return years.rows;
  });
  const hub = await startHub({ data });
  const context = await chromium.launchPersistentContext(folder, {
    ...(await findBrowser()),
    locale: 'sv-SE',
    viewport: { width: 1280, height: 800 },
  });
  try {
    await fillDoor(context, hub);
    await hub.stop();
    await context.setOffline(true);
    const times: number[] = [];
    for (let i = 0; i < openings; i++) times.push(await measureOpening(context, hub.url, heads));
    return percentile(times, 0.5);
  } finally {
    await context.close();
    await hub.stop();
    for (const made of [folder, data]) rmSync(made, { recursive: true, force: true });
  }
}
