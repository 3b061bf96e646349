import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { findBarriers } from '../support/axe.ts';
import { setUpDoor, startHub } from '../support/hub.ts';
import { allShared } from './support/arriving.ts';
import { cut, mend } from './support/cable.ts';
import { keptOffline, newTablet } from './support/devices.ts';
import { readRows } from './support/storage.ts';
import { goToWall, hangElsewhere, type LeafWords, openTree } from './support/walls.ts';

// A week, and hundreds of leaves that take their turn.
test.describe.configure({ timeout: 240_000 });

const hour = 3_600_000;
const turnTime = 12_000;

const leaves: readonly LeafWords[] = [
  { branch: 'Vanor', text: 'Säg hej i kön' },
  { branch: 'Ritualer', text: 'Fika klockan tre, varje dag', name: 'Åsa' },
  { branch: 'Förutsättningar', text: 'نبدأ كل اجتماع بسؤال بسيط' },
  // As long as a leaf may be, and a word that no screen is wide enough for.
  {
    branch: 'Vanor',
    text: 'Börja varje möte med att alla säger en sak som har gått bra sedan sist, och sluta när det är tio minuter kvar så att alla hinner hämta kaffe.',
  },
  {
    branch: 'Ritualer',
    text: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  },
];

const turn = (page: Page) => page.getByRole('article');
const code = (page: Page) => page.getByRole('img', { name: 'Kod till väggen' });

/** What is to be read now, how large it is in CSS pixels, and whether any of it is cut off. */
const readTurn = (page: Page): Promise<{ text: string; size: number; isCut: boolean }> =>
  turn(page)
    .locator('p')
    .first()
    .evaluate((words) => {
      const box = words.getBoundingClientRect();
      const size = Number.parseFloat(getComputedStyle(words).fontSize);
      return {
        text: words.textContent,
        size,
        // Letters reach a little out of their lines; less than half a line is no line lost.
        isCut:
          words.scrollHeight > words.clientHeight + size / 2 ||
          words.scrollWidth > words.clientWidth + 1 ||
          box.top < 0 ||
          box.bottom > innerHeight ||
          box.right > innerWidth,
      };
    });

/** Lets every leaf come forward; each is whole, and can be read from three metres away. */
async function readAll(page: Page): Promise<void> {
  const seen = new Set<string>();
  for (let looks = 0; looks < 60 && seen.size < leaves.length; looks++) {
    const { text, size, isCut } = await readTurn(page);
    expect(isCut, `${text} at ${page.viewportSize()?.width}`).toBe(false);
    expect(size).toBeGreaterThanOrEqual(48);
    seen.add(text);
    await page.clock.runFor(4_000);
  }
  expect([...seen].sort()).toEqual(leaves.map(({ text }) => text).sort());
}

/** Elements and kilobytes that are still held after everything that can go has gone. */
async function held(devtools: CDPSession): Promise<{ nodes: number; kilobytes: number }> {
  await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const value = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { nodes: value('Nodes'), kilobytes: value('JSHeapUsedSize') / 1024 };
}

test('the tree on a big screen goes on for a week without a network', async ({ browser }) => {
  const hub = await startHub();
  const tablet = await newTablet(browser);
  const { page, context } = tablet;
  try {
    await page.clock.install();
    const session = await setUpDoor(page, hub);
    const wall = await openTree(page, hub);
    await allShared(page);
    await hangElsewhere(hub, session, wall, leaves);
    await page.setViewportSize({ width: 1920, height: 1080 });
    await goToWall(page, wall, '/screen');
    await keptOffline(page);
    await expect(turn(page)).toBeVisible();
    await expect.poll(async () => (await readRows(page, 'contribution')).length).toBe(leaves.length);
    // The wind never ends, and barriers are looked for when all is still.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await findBarriers(page)).toEqual([]);
    await page.emulateMedia({ reducedMotion: 'no-preference' });

    await cut(hub, tablet);
    const missed: string[] = [];
    page.on('requestfailed', (request) => missed.push(new URL(request.url()).pathname));
    for (let day = 1; day <= 7; day++) {
      for (let i = 0; i < 24; i++) await page.clock.fastForward(hour);
      await expect(code(page)).toBeVisible();
      await expect(turn(page)).toBeVisible();
      await expect(page.getByRole('dialog')).toHaveCount(0);
      // The power is cut, too: the screen comes back by itself.
      if (day === 3) await page.reload();
    }
    await readAll(page);
    await page.setViewportSize({ width: 1080, height: 1920 });
    await readAll(page);
    await page.setViewportSize({ width: 1280, height: 800 });
    await readAll(page);
    // Nothing but the courier has asked for the network, and it only asks whether the hub is there.
    expect(missed.filter((path) => !path.startsWith('/api/'))).toEqual([]);

    // Hundreds of turns leave nothing behind.
    const devtools = await context.newCDPSession(page);
    await devtools.send('Performance.enable');
    const pass = async (turns: number): Promise<void> => {
      for (let i = 0; i < turns; i++) await page.clock.runFor(turnTime);
    };
    await pass(40);
    const before = await held(devtools);
    await pass(240);
    const after = await held(devtools);
    expect(after.nodes - before.nodes).toBeLessThan(240);
    expect(after.kilobytes - before.kilobytes).toBeLessThan(1024);

    await mend(hub, tablet);
    await hangElsewhere(hub, session, wall, [{ branch: 'Vanor', text: 'Nytt efter en vecka' }]);
    await expect(async () => {
      await page.clock.runFor(turnTime);
      await expect(page.getByText('Nytt efter en vecka')).toBeVisible({ timeout: 500 });
    }).toPass({ timeout: 60_000 });
  } finally {
    await context.close();
    await hub.stop();
  }
});
