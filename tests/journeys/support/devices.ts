import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test';

/** The tablet by the door. */
export const tabletScreen = { viewport: { width: 1280, height: 800 } };

/** A phone in somebody's hand. */
export const phoneScreen = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

/** One device: its own storage, its own network. */
export interface Device {
  readonly context: BrowserContext;
  readonly page: Page;
}

async function newDevice(browser: Browser, screen: object): Promise<Device> {
  const context = await browser.newContext(screen);
  return { context, page: await context.newPage() };
}

export const newTablet = (browser: Browser): Promise<Device> => newDevice(browser, tabletScreen);
export const newPhone = (browser: Browser): Promise<Device> => newDevice(browser, phoneScreen);

/**
 * Waits until every file of the app lies on the device and its worker answers for them: from now on it opens
 * without a network. Reads the worker's own list of the build.
 */
export async function keptOffline(page: Page): Promise<void> {
  const listed = await page.evaluate(async () => {
    const worker = await (await fetch('/service-worker.js')).text();
    return [...worker.matchAll(/"url":"([^"]+)"/g)].map((found) => `/${found[1]}`);
  });
  const missing = async () =>
    page.evaluate(async (urls) => {
      if (!navigator.serviceWorker.controller) return urls;
      const kept = await (await caches.open('stigen-files')).keys();
      const paths = new Set(kept.map(({ url }) => new URL(url).pathname));
      return urls.filter((url) => !paths.has(url));
    }, listed);
  expect(listed.length).toBeGreaterThan(0);
  await expect.poll(missing, { timeout: 45_000 }).toEqual([]);
}

/** For each request of the page to a path that begins so: where its worker's routes sent it, '' for nowhere. */
export const routed = (page: Page, start: string): Promise<string[]> =>
  page.evaluate(
    (start) =>
      (
        performance.getEntriesByType('resource') as (PerformanceResourceTiming & {
          readonly workerMatchedSourceType: string;
        })[]
      )
        .filter(({ name }) => new URL(name).pathname.startsWith(start))
        .map(({ workerMatchedSourceType }) => workerMatchedSourceType),
    start,
  );
