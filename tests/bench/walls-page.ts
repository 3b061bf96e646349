import type { Page } from '@playwright/test';

declare global {
  interface Window {
    wallWatch: { added: number[]; frames: number[] };
  }
}

/**
 * Puts a stopwatch for the tree into every document of the page before its own scripts run. It says
 * `wall: painted N MS` when N leaves have been painted MS after navigation, keeps how long a leaf told by another tab
 * took from the message to the paint, and the lengths of all frames from `wallFrames` on.
 */
export async function installWallWatch(page: Page): Promise<void> {
  await page.addInitScript('globalThis.__name ??= (named) => named');
  await page.addInitScript(() => {
    window.wallWatch = { added: [], frames: [] };
    let told: number | null = null;
    let count = '';
    const afterPaint = (then: () => void): void => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = then;
        channel.port2.postMessage(null);
      });
    };
    new BroadcastChannel('stigen').addEventListener('message', ({ data }) => {
      if (JSON.stringify(data).includes('contribution')) told = performance.now();
    });
    new MutationObserver(() => {
      const now = document.querySelector<HTMLElement>('[data-leaves]')?.dataset.leaves ?? '';
      if (now === count) return;
      count = now;
      const since = told;
      told = null;
      afterPaint(() => {
        if (since !== null) window.wallWatch.added.push(performance.now() - since);
        console.debug(`wall: painted ${now} ${performance.now()}`);
      });
    }).observe(document, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['data-leaves'],
    });
  });
}

/**
 * Turns a page with nothing on it into the least that could follow a wall: it hears of a leaf, reads its row from the
 * storage and writes its words. No app is quicker, so this is what the machine itself takes; `wallWatch.added` has it.
 */
export async function followBarely(page: Page): Promise<void> {
  await page.evaluate('globalThis.__name ??= (named) => named');
  await page.evaluate(() => {
    window.wallWatch = { added: [], frames: [] };
    const opening = indexedDB.open('stigen');
    new BroadcastChannel('stigen').addEventListener('message', ({ data }) => {
      const key = data.keys?.find(([kind]: [string]) => kind === 'contribution');
      if (!key) return;
      const told = performance.now();
      const reading = opening.result.transaction('rows').objectStore('rows').get(key);
      reading.onsuccess = () => {
        document.body.append(`${reading.result?.fields.text} `);
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => window.wallWatch.added.push(performance.now() - told);
          channel.port2.postMessage(null);
        });
      };
    });
    return new Promise<void>((resolve) => {
      opening.onsuccess = () => resolve();
    });
  });
}

/** Keeps the length of every frame from now on, in ms. */
export const watchFrames = (page: Page): Promise<void> =>
  page.evaluate(() => {
    let last = performance.now();
    const tick = (now: number): void => {
      window.wallWatch.frames.push(now - last);
      last = now;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame((now) => {
      last = now;
      requestAnimationFrame(tick);
    });
  });
