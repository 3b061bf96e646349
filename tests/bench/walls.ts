import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../scripts/browser.ts';
import { seedHub } from '../../scripts/seed.ts';
import { createStory } from '../../server/sample/story.ts';
import type { Row } from '../../src/protocol/row.ts';
import { startHub } from '../support/hub.ts';
import { percentile } from './bars.ts';
import { fillDoor, throttle } from './door.ts';
import { followBarely, installWallWatch, watchFrames } from './walls-page.ts';

export interface WallTimes {
  readonly ready: number;
  readonly frame: number;
  readonly add: number;
  /** What `add` takes on a page that does nothing but hear, read and write one line. */
  readonly addFloor: number;
}

const wall = 'sample-tree';
const openings = 5;
const additions = 20;
const day = 86_400_000;

/** So many leaves more on the sample's tree, over five months, some branches fuller than others. */
function manyLeaves(count: number, now: number): readonly Row[] {
  const story = createStory();
  const places = ['habits', 'habits', 'rituals', 'conditions', 'habits', 'conditions', 'rituals'];
  for (let n = 0; n < count; n++) {
    const at = Math.floor(now - day - ((count - n) / count) * 150 * day);
    const fields = {
      ...{ wall, place: places[n % places.length] ?? null, parent: null, more: '', help: '', by: null, at },
      text: `Vi börjar måndagen med att fråga hur helgen var, gång ${n + 1}.`,
      ...{
        name: 'Åsa',
        organisation: 'Skatteverket',
        shown: true,
        hidden: false,
        looked: null,
        paper: false,
      },
      ...{ thanked: [], closed: false },
    };
    story.say({ kind: 'contribution', id: `bench-leaf-${n.toString().padStart(6, '0')}`, fields }, at);
  }
  return story.rows();
}

async function openWall(context: BrowserContext, url: string, count: number): Promise<[Page, number]> {
  const page = await context.newPage();
  await installWallWatch(page);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  const painted = page.waitForEvent('console', {
    predicate: (message) => message.text().startsWith(`wall: painted ${count} `),
    timeout: 90_000,
  });
  await page.goto(`${url}/walls/${wall}`, { waitUntil: 'commit' });
  return [page, Number((await painted).text().split(' ').at(-1))];
}

/** Comes nearer and drags the tree about. The 95th percentile of the frames while a finger moves, in ms. */
async function measurePanning(page: Page): Promise<number> {
  const tree = page.locator('[data-leaves]');
  await tree.scrollIntoViewIfNeeded();
  for (let i = 0; i < 2; i++) await page.getByRole('button', { name: 'Närmare' }).click();
  await page.waitForTimeout(3000);
  const box = await tree.boundingBox();
  if (!box) throw new Error('the tree is not to be seen');
  const [x, y] = [box.x + box.width / 2, box.y + Math.min(box.height, 300) / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await watchFrames(page);
  for (let i = 0; i < 180; i++) {
    await page.mouse.move(x + 120 * Math.sin(i / 14), y + 60 * Math.sin(i / 9));
    await page.waitForTimeout(8);
  }
  const frames = await page.evaluate(() => window.wallWatch.frames.slice());
  await page.mouse.up();
  return percentile(frames, 0.95);
}

/** A page with nothing on it, slowed down like the wall's, that follows the storage. */
async function openBarely(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  await page.goto(`${url}/manifest.webmanifest`);
  await followBarely(page);
  return page;
}

/**
 * Leaves typed in from paper, one after the other, in another tab of the same tablet: from the news of each to the
 * paint on `page`, 95th percentile, ms. The other tab stays at its form, so it is in nobody's way.
 */
async function measureAdding(context: BrowserContext, page: Page, url: string): Promise<number> {
  const writer = await context.newPage();
  await writer.goto(`${url}/walls/${wall}/paper`);
  const text = writer.getByRole('textbox').first();
  await text.waitFor();
  await writer.waitForTimeout(1000);
  await page.bringToFront();
  for (let i = 0; i < additions; i++) {
    await writer
      .getByRole('radio')
      .nth(i % 3)
      .check({ force: true });
    await text.fill(`Ett blad till, nummer ${i + 1}`);
    await text.press('Enter');
    await page.waitForFunction((wanted) => window.wallWatch.added.length > wanted, i);
    await page.waitForTimeout(400);
  }
  await writer.close();
  return percentile(await page.evaluate(() => window.wallWatch.added), 0.95);
}

/**
 * A tree of `leaves` leaves on a tablet, offline, with the processor slowed: from a closed tab until it is painted,
 * the frames while it is dragged about, and how long one leaf more takes. Times in ms.
 */
export async function measureWall(leaves = 5000): Promise<WallTimes> {
  const folder = mkdtempSync(join(tmpdir(), 'stigen-bench-'));
  const data = mkdtempSync(join(tmpdir(), 'stigen-bench-hub-'));
  const now = Date.now();
  let count = 0;
  await seedHub(data, { size: 'small', now, language: 'sv' }, (sample) => {
    const isLeaf = ({ kind, fields }: Row) => kind === 'contribution' && fields.wall === wall;
    const there = sample.filter(isLeaf).length;
    count = leaves;
    return manyLeaves(leaves - there, now);
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
    for (let i = 0; i < openings; i++) {
      const [page, time] = await openWall(context, hub.url, count);
      times.push(time);
      await page.close();
    }
    const bare = await openBarely(context, hub.url);
    const addFloor = await measureAdding(context, bare, hub.url);
    await bare.close();
    const [page] = await openWall(context, hub.url, count + additions);
    await page.waitForTimeout(3000);
    const add = await measureAdding(context, page, hub.url);
    const frame = await measurePanning(page);
    return { ready: percentile(times, 0.5), frame, add, addFloor };
  } finally {
    await context.close();
    await hub.stop();
    for (const made of [folder, data]) rmSync(made, { recursive: true, force: true });
  }
}
