import { afterEach, describe, expect, it, vi } from 'vitest';
import { printElement } from './print-root.ts';

afterEach(() => {
  window.dispatchEvent(new Event('afterprint'));
  vi.restoreAllMocks();
});

const pageCss = '@page { size: 62mm 29mm; margin: 0 }';
const root = () => document.getElementById('print-root');
const withPrint = (print: () => void) => Object.assign(window, { print });

describe('printing an element', () => {
  it('shows it with its page rule while the dialog is open, and cleans up after', async () => {
    const tidy = vi.fn();
    let seen: unknown;
    withPrint(() => {
      seen = [
        root()?.textContent,
        document.adoptedStyleSheets.length,
        'printing' in document.documentElement.dataset,
      ];
      window.dispatchEvent(new Event('afterprint'));
    });
    await printElement((element) => element.append('Åsa'), { pageCss, tidy });
    expect(seen).toEqual(['Åsa', 1, true]);
    expect(tidy).toHaveBeenCalledOnce();
    expect(root()).toBeNull();
    expect(document.adoptedStyleSheets).toHaveLength(0);
    expect('printing' in document.documentElement.dataset).toBe(false);
  });

  it('is over when a finger touches the page, where the browser never says so', async () => {
    withPrint(() => {});
    const printed = printElement((element) => element.append('Åsa'), { pageCss });
    await vi.waitFor(() => expect(root()).not.toBeNull());
    await Promise.resolve();
    await vi.waitFor(async () => {
      window.dispatchEvent(new Event('pointerdown'));
      await Promise.resolve();
      expect(root()).toBeNull();
    });
    await printed;
  });

  it('ends the one before when a second begins', async () => {
    withPrint(() => {});
    const first = printElement((element) => element.append('ett'), { pageCss });
    await new Promise((resolve) => setTimeout(resolve));
    const second = printElement((element) => element.append('två'), { pageCss });
    await first;
    expect(document.querySelectorAll('#print-root')).toHaveLength(1);
    expect(root()?.textContent).toBe('två');
    await new Promise((resolve) => setTimeout(resolve));
    window.dispatchEvent(new Event('afterprint'));
    await second;
    expect(root()).toBeNull();
  });
});
