import type { BrowserContext, Page } from '@playwright/test';
import { throttle } from './door.ts';

/** A page with the processor slowed down. */
export async function slowPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  return page;
}

/**
 * From navigation until the page has painted what `isThere` (an expression in the page) waits for, in ms; the page
 * stays open.
 */
export async function openUntil(page: Page, address: string, isThere: string): Promise<number> {
  await page.addInitScript(`(() => {
    const look = () => {
      if (!(${isThere})) return;
      watch.disconnect();
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => console.debug('bench: there ' + performance.now());
        channel.port2.postMessage(null);
      });
    };
    const watch = new MutationObserver(look);
    watch.observe(document, { childList: true, subtree: true, characterData: true });
  })()`);
  const there = page.waitForEvent('console', {
    predicate: (message) => message.text().startsWith('bench: there'),
    timeout: 90_000,
  });
  await page.goto(address, { waitUntil: 'commit' });
  const text = (await there).text();
  return Number(text.split(' ').at(-1));
}
