import { signal } from '@preact/signals';
import { place } from '../ui/navigate.ts';

/** How often the shared screen has gone back to its beginning by itself; pages begin anew with each. */
export const resets = signal(0);

/** Whole seconds until the screen goes back, or null while nobody has to be asked. */
export const secondsLeft = signal<number | null>(null);

let touchedAt = Date.now();

/** Ms since the last touch, key or wheel. */
export const idleFor = (): number => Date.now() - touchedAt;

/** Hears every sign that somebody is at the screen. @returns stops listening */
export function listenForHands(onHand: () => void): () => void {
  const hear = () => {
    touchedAt = Date.now();
    onHand();
  };
  const events = ['pointerdown', 'keydown', 'wheel', 'input', 'scroll'] as const;
  for (const name of events) window.addEventListener(name, hear, { passive: true, capture: true });
  return () => {
    for (const name of events) window.removeEventListener(name, hear, { capture: true });
  };
}

/** Is there something on the screen to go back from: another page, or words in a field of the first one? */
export function isScreenBusy(): boolean {
  // A page that fills the screen is there to be looked at, all day.
  if (document.querySelector('[data-whole-screen]')) return false;
  if (place.peek().path !== '/') return true;
  const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    '#main input, #main textarea',
  );
  return [...fields].some(
    (field) => field.type !== 'radio' && field.type !== 'checkbox' && field.value !== '',
  );
}
