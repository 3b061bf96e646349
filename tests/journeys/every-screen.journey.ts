import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { routes } from '../../src/ui/route-names.ts';
import { findBarriers } from '../support/axe.ts';
import { pairPhone, setUpDoor, startHub } from '../support/hub.ts';
import { holdPrints } from '../support/printing.ts';
import type { Screen } from '../support/screen.ts';
import {
  doorScreens,
  onePin,
  pathStarts,
  phoneScreens,
  setUpScreens,
  unpairedScreens,
  walkedPaths,
} from '../support/screens.ts';
import { allShared, checkInByPhone, introduce } from './support/arriving.ts';
import { phoneScreen, tabletScreen } from './support/devices.ts';
import { readRows } from './support/storage.ts';

const looks = [
  { theme: 'light', language: 'sv' },
  { theme: 'dusk', language: 'sv' },
  { theme: 'dusk', language: 'en' },
  { theme: 'light', language: 'en' },
] as const;

const switches = { sv: 'English', en: 'Svenska' } as const;

/** Switched in place, as people do, unless a dialog lies over the switch. */
async function speak(page: Page, language: 'sv' | 'en'): Promise<void> {
  const html = page.locator('html');
  if ((await html.getAttribute('lang')) === language) return;
  const toggle = page.getByRole('button', {
    name: switches[language === 'sv' ? 'en' : 'sv'],
    includeHidden: true,
  });
  await toggle.first().evaluate((element: HTMLElement) => element.click());
  await expect(html).toHaveAttribute('lang', language);
}

/** How many pixels stick out to the side. */
const sticksOut = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const shotsFolder = process.env.SHOTS_DIR;
const shotScreens = {
  phone: [{ width: 390, height: 844 }],
  tablet: [tabletScreen.viewport, { width: 820, height: 1180 }, { width: 390, height: 844 }],
};

async function takeShots(page: Page, device: 'phone' | 'tablet', name: string, look: string): Promise<void> {
  if (!shotsFolder) return;
  mkdirSync(shotsFolder, { recursive: true });
  for (const screen of shotScreens[device]) {
    await page.setViewportSize(screen);
    await page.screenshot({
      path: join(shotsFolder, `${name.replace(/\W+/g, '-')} ${screen.width} ${look}.png`),
      animations: 'disabled',
    });
  }
}

/** A narrow screen, large letters, few colours: nothing may get lost. Answers what does. */
async function squeeze(page: Page, device: 'phone' | 'tablet'): Promise<string[]> {
  const problems: string[] = [];
  const normal = page.viewportSize() ?? tabletScreen.viewport;
  const wide = await sticksOut(page);
  if (wide > 0) problems.push(`sticks out ${wide} px at ${normal.width}`);
  await page.setViewportSize({ width: 320, height: 640 });
  const narrow = await sticksOut(page);
  if (narrow > 0) problems.push(`sticks out ${narrow} px at 320`);
  await page.setViewportSize(device === 'phone' ? normal : { width: 820, height: 1180 });
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  const large = await sticksOut(page);
  if (large > 0) problems.push(`sticks out ${large} px with letters twice as large`);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '';
  });
  await page.setViewportSize(normal);
  await page.emulateMedia({ forcedColors: 'active' });
  const heading = page.getByRole('heading').first();
  if (!(await heading.isVisible())) problems.push('has no heading in forced colours');
  await page.emulateMedia({ forcedColors: 'none' });
  return problems;
}

async function walk(
  page: Page,
  url: string,
  screens: readonly Screen[],
  device: 'phone' | 'tablet',
): Promise<void> {
  for (const { name, path, act } of screens) {
    await test.step(name, async () => {
      await page.goto(`${url}${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await speak(page, 'sv');
      await act?.(page);
      for (const { theme, language } of looks) {
        await page.emulateMedia({
          colorScheme: theme === 'dusk' ? 'dark' : 'light',
          reducedMotion: 'reduce',
        });
        await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
        await speak(page, language);
        // The tablet goes home when nobody is there; somebody is.
        await page.keyboard.press('Shift');
        const look = `${language} ${theme}`;
        expect.soft(await findBarriers(page), `${name}, ${look}`).toEqual([]);
        if (shotsFolder) {
          const normal = page.viewportSize();
          await takeShots(page, device, name, look);
          if (normal) await page.setViewportSize(normal);
        }
      }
      expect.soft(await squeeze(page, device), name).toEqual([]);
    });
  }
}

const still = { reducedMotion: 'reduce', colorScheme: 'light' } as const;

/** Generous: many screens, and a machine may be busy. Pictures take longer still. */
const longest = shotsFolder ? 1_200_000 : 300_000;

test.describe.configure({ mode: 'parallel' });

test('no screen of a device that belongs to no hub has a barrier', async ({ browser }) => {
  test.setTimeout(longest);
  const hub = await startHub();
  const context = await browser.newContext({ ...phoneScreen, ...still });
  try {
    const page = await context.newPage();
    const path = hub.setupPath ?? '';
    await walk(
      page,
      hub.url,
      setUpScreens.map((screen) => ({ ...screen, path })),
      'phone',
    );
    // Set up by another device: this one still belongs nowhere.
    const other = await browser.newContext();
    await setUpDoor(await other.newPage(), hub);
    await other.close();
    await walk(page, hub.url, unpairedScreens, 'phone');
  } finally {
    await context.close();
    await hub.stop();
  }
});

// Two halves, because it is the longest walk and two can go at once.
const half = Math.ceil(doorScreens.length / 2);
const halves = [
  ['first half', doorScreens.slice(0, half)],
  ['second half', doorScreens.slice(half)],
] as const;
for (const [which, screens] of halves)
  test(`no screen of the tablet has a barrier, ${which}`, async ({ browser }) => {
    test.setTimeout(longest);
    const hub = await startHub({ sample: true });
    const context = await browser.newContext({ ...tabletScreen, ...still });
    await holdPrints(context);
    try {
      const page = await context.newPage();
      await setUpDoor(page, hub);
      await allShared(page);
      const [person] = await readRows(page, 'person');
      const withPin = screens.map((screen) =>
        screen.path === onePin ? { ...screen, path: routes.pin(person?.id ?? '') } : screen,
      );
      await walk(page, hub.url, withPin, 'tablet');
    } finally {
      await context.close();
      await hub.stop();
    }
  });

test('no screen of a phone has a barrier', async ({ browser }) => {
  test.setTimeout(longest);
  const hub = await startHub({ sample: true });
  const other = await browser.newContext();
  const context = await browser.newContext({ ...phoneScreen, ...still });
  try {
    const session = await setUpDoor(await other.newPage(), hub);
    await pairPhone(context, hub, session);
    const page = await context.newPage();
    await walk(page, hub.url, [{ name: 'who are you', path: routes.home }], 'phone');
    await speak(page, 'sv');
    await introduce(page, { firstName: 'Maja', organisation: 'Norrby kommun', isShown: true });
    await walk(page, hub.url, [{ name: 'phone, not in', path: routes.home }], 'phone');
    await speak(page, 'sv');
    await checkInByPhone(page);
    await walk(page, hub.url, phoneScreens, 'phone');
  } finally {
    await Promise.all([context.close(), other.close()]);
    await hub.stop();
  }
});

test('no address of the app is left out', () => {
  for (const start of pathStarts)
    expect(
      walkedPaths.some((path) => path.startsWith(start)),
      start,
    ).toBe(true);
});
