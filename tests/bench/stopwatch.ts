import type { Page } from '@playwright/test';

/** What the stopwatch leaves in the page. */
interface Stopwatch {
  answered: number | null;
  keys: number[];
  taps: number[];
}

declare global {
  interface Window {
    stopwatch: Stopwatch;
  }
}

/**
 * Puts a stopwatch into every document of the page before its own scripts run. It measures inside the page,
 * from the input event's own time to the moment after the frame that shows its answer:
 * - `answered`: from navigation until typing `typed` has brought up names;
 * - `keys`: each input event in the name field until the frame after it;
 * - `taps`: each click on a name until the frame that shows the welcome.
 */
export async function installStopwatch(page: Page, typed: string): Promise<void> {
  // The runner's compiler wraps named functions in a helper that the page does not have.
  await page.addInitScript('globalThis.__name ??= (named) => named');
  await page.addInitScript((text) => {
    const watch: Stopwatch = { answered: null, keys: [], taps: [] };
    window.stopwatch = watch;
    // A message posted from a frame's callback is handled when that frame has been painted.
    const afterPaint = (then: () => void): void => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = then;
        channel.port2.postMessage(null);
      });
    };
    const field = (): HTMLInputElement | null => document.querySelector('input[type=search]');
    const hasNames = (): boolean => document.querySelector('main li button') !== null;
    let asked = false;
    let tapped: number | null = null;
    const look = (): void => {
      const input = field();
      if (text !== '' && input && !asked) {
        asked = true;
        input.value = text;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
      if (text !== '' && asked && watch.answered === null && hasNames()) {
        watch.answered = -1;
        afterPaint(() => {
          watch.answered = performance.now();
          // Said aloud: whoever looked again and again would take of the time that is measured.
          console.debug('stopwatch: answered');
        });
      }
      // The welcome takes the field's place.
      if (tapped !== null && !field()) {
        const since = tapped;
        tapped = null;
        afterPaint(() => watch.taps.push(performance.now() - since));
      }
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
    document.addEventListener(
      'input',
      (event) => {
        if (event.isTrusted) afterPaint(() => watch.keys.push(performance.now() - event.timeStamp));
      },
      true,
    );
    document.addEventListener(
      'click',
      (event) => {
        const isName = event.target instanceof Element && event.target.closest('main li button') !== null;
        if (isName) tapped = event.timeStamp;
      },
      true,
    );
  }, typed);
}
