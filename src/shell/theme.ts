import { computed, effect, signal } from '@preact/signals';

/** `auto` follows the device. */
export const themeWishes = ['auto', 'light', 'dusk'] as const;
export type ThemeWish = (typeof themeWishes)[number];

const key = 'stigen.theme';
const dark = matchMedia('(prefers-color-scheme: dark)');

const isThemeWish = (value: unknown): value is ThemeWish => themeWishes.some((wish) => wish === value);

/** The theme must be right in the first frame, so it is kept where it can be read without waiting. */
const readStored = (): ThemeWish => {
  try {
    const stored = localStorage.getItem(key);
    return isThemeWish(stored) ? stored : 'auto';
  } catch (error) {
    console.debug('theme: storage cannot be read', error);
    return 'auto';
  }
};

/** What was chosen on this device. */
export const themeWish = signal<ThemeWish>(readStored());
const isDark = signal(dark.matches);

/** What is shown. */
export const theme = computed<'light' | 'dusk'>(() => {
  if (themeWish.value !== 'auto') return themeWish.value;
  return isDark.value ? 'dusk' : 'light';
});

/** Chooses a theme and remembers it on this device. */
export const setTheme = (wish: ThemeWish): void => {
  themeWish.value = wish;
  try {
    localStorage.setItem(key, wish);
  } catch (error) {
    console.debug('theme: storage cannot be written', error);
  }
};

function markBars(): void {
  const ground = getComputedStyle(document.documentElement).getPropertyValue('--ground').trim();
  if (ground) document.querySelector('meta[name="theme-color"]')?.setAttribute('content', ground);
}

/** Keeps the document, and the browser's own bars, in the theme. */
export function markTheme(): () => void {
  const listen = () => {
    isDark.value = dark.matches;
  };
  dark.addEventListener('change', listen);
  const stop = effect(() => {
    document.documentElement.dataset.theme = theme.value;
    // With the next frame, which works the styles out in any case.
    requestAnimationFrame(markBars);
  });
  return () => {
    dark.removeEventListener('change', listen);
    stop();
  };
}
