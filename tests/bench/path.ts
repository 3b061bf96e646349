import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { findBrowser } from '../../scripts/browser.ts';
import { houseKinds } from '../../src/domain/house/house.ts';
import { startHub } from '../support/hub.ts';
import { percentile } from './bars.ts';
import { fillDoor, throttle } from './door.ts';
import { largeHouse } from './path-house.ts';
import { installWallWatch, watchFrames } from './walls-page.ts';

export interface PathTimes {
  readonly route: number;
  readonly ready: number;
  readonly frame: number;
}

const routes = 60;
const openings = 7;

/** Graph and search as a script of their own, built as the app is. */
async function buildRouting(): Promise<string> {
  const entry = resolve(import.meta.dirname, 'routing.ts');
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, target: 'es2022', lib: { entry, formats: ['iife'], name: 'routing' } },
  });
  const [first] = Array.isArray(output) ? output : [output];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk || !('code' in chunk)) throw new Error('the routing was not built');
  return chunk.code;
}

/** The slowest of many routes through a house of 2,000 spots, graph included, with the processor slowed, in ms. */
async function measureRoutes(): Promise<number> {
  const code = await buildRouting();
  const browser = await chromium.launch(await findBrowser());
  try {
    const page = await browser.newPage();
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: throttle });
    await page.addScriptTag({ content: code });
    const house = largeHouse();
    const rows = JSON.stringify(houseKinds.map((kind) => [kind, [...house[kind]]]));
    return await page.evaluate<number>(`(() => {
      const house = Object.fromEntries(${rows}.map(([kind, rows]) => [kind, new Map(rows)]));
      const ids = [...house.spot.keys()];
      const graph = routing.createGraph(house);
      const times = [];
      for (let n = 0; n < ${routes}; n++) {
        const from = ids[(n * 37) % 400], to = ids[ids.length - 1 - (n * 53) % 400];
        const began = performance.now();
        const found = routing.findRoute(graph, from, to, n % 2 ? 'quickest' : 'step-free');
        times.push(performance.now() - began);
        if (!found) throw new Error('no way from ' + from + ' to ' + to);
      }
      times.sort((a, b) => a - b);
      return times[Math.ceil(times.length * 0.95) - 1];
    })()`);
  } finally {
    await browser.close();
  }
}

/** From a tap on the menu's link in an app that is open until the map is painted, its house not yet read, in ms. */
async function measureOpening(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(`${url}/accessibility`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForTimeout(2500);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  const time = await page.evaluate<number>(`new Promise((done) => {
    const link = document.createElement('a');
    link.href = '/path?view=map';
    document.querySelector('main').append(link);
    const began = performance.now();
    const watch = new MutationObserver(() => {
      if (!document.querySelector('[data-ready]')) return;
      watch.disconnect();
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => done(performance.now() - began);
        channel.port2.postMessage(null);
      });
    });
    watch.observe(document, { childList: true, subtree: true, attributes: true });
    link.click();
  })`);
  await page.close();
  return time;
}

/** Comes nearer and drags the map about. The 95th percentile of the frames while a finger moves, in ms. */
async function measurePanning(page: Page, url: string): Promise<number> {
  await installWallWatch(page);
  await page.goto(`${url}/path?view=map`);
  const map = page.getByRole('application');
  await map.waitFor();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  await map.scrollIntoViewIfNeeded();
  for (let i = 0; i < 3; i++) await map.press('+');
  await page.waitForTimeout(2000);
  const box = await map.boundingBox();
  if (!box) throw new Error('the map is not to be seen');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await watchFrames(page);
  for (let i = 0; i < 180; i++) {
    await page.mouse.move(x + 100 * Math.sin(i / 14), y + 60 * Math.sin(i / 9));
    await page.waitForTimeout(8);
  }
  const frames = await page.evaluate(() => window.wallWatch.frames.slice());
  await page.mouse.up();
  return percentile(frames, 0.95);
}

/**
 * Routes through a large house, and the sample's map on a phone-sized screen, offline: how soon it is there and how it
 * moves. Times in ms, with the processor slowed.
 */
export async function measurePath(): Promise<PathTimes> {
  const route = await measureRoutes();
  const folder = mkdtempSync(join(tmpdir(), 'stigen-bench-'));
  const hub = await startHub({ sample: true });
  const context = await chromium.launchPersistentContext(folder, {
    ...(await findBrowser()),
    locale: 'sv-SE',
    viewport: { width: 390, height: 844 },
  });
  try {
    await fillDoor(context, hub);
    await hub.stop();
    await context.setOffline(true);
    const times: number[] = [];
    for (let i = 0; i < openings; i++) times.push(await measureOpening(context, hub.url));
    const frame = await measurePanning(await context.newPage(), hub.url);
    return { route, ready: percentile(times, 0.5), frame };
  } finally {
    await context.close();
    await hub.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
