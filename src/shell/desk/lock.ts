import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { err, ok, type Result } from '../../domain/result.ts';
import { session } from '../../local/session.ts';
import { liveSetting, saveSetting } from '../../local/settings.ts';
import { place } from '../../ui/navigate.ts';
import { routes } from '../../ui/route-names.ts';
import { resets } from '../idle.ts';
import { type Guesses, noGuesses, oneMore, waitLeft } from './guesses.ts';
import { isKeptPin, type KeptPin, keepPin } from './pin.ts';
import { guessesKey, pinKey } from './pin-key.ts';

const kept = liveSetting<KeptPin | null>(pinKey, null);
const guesses = liveSetting<Guesses>(guessesKey, noGuesses);

// In memory alone: opening the app anew locks.
const isOpen = signal(false);

/** Has this device a PIN? */
export const hasPin: ReadonlySignal<boolean> = computed(() => kept.value !== null);

/** Do the desk's pages stand behind a PIN that nobody has given? Never on a device that is no desk. */
export const isLocked: ReadonlySignal<boolean> = computed(
  () => session.value?.role === 'desk' && kept.value !== null && !isOpen.value,
);

/** Wrong PINs in a row, and until when to wait; kept on the disk, so that a reload helps nobody. */
export const wrongGuesses: ReadonlySignal<Guesses> = guesses;

export const lock = (): void => {
  isOpen.value = false;
};

// Whoever leaves the desk's pages for the door's, or the tablet for the coffee, locks behind them.
effect(() => {
  if (resets.value > 0) lock();
});
effect(() => {
  if (place.value.path === routes.home) lock();
});

/**
 * Opens the lock. `wrong`: another PIN is kept. `wait`: too many were wrong, see `wrongGuesses`. A try is counted
 * before it is looked at: a reload in the middle of it does not give it back.
 */
export async function unlock(pin: string, now = Date.now()): Promise<Result<void, 'wrong' | 'wait'>> {
  const current = kept.peek();
  if (!current) return ok(undefined);
  if (waitLeft(guesses.peek(), now) > 0) return err('wait');
  await saveSetting(guessesKey, oneMore(guesses.peek(), now));
  if (!(await isKeptPin(pin, current))) return err('wrong');
  await saveSetting(guessesKey, noGuesses);
  isOpen.value = true;
  return ok(undefined);
}

/** Chooses a PIN, or another one. Whoever does has the desk open, and keeps it so. */
export async function choosePin(pin: string): Promise<void> {
  const made = await keepPin(pin);
  isOpen.value = true;
  await saveSetting(guessesKey, noGuesses);
  await saveSetting(pinKey, made);
}

/** The desk's pages are open to everybody at the tablet from now on. */
export const removePin = (): Promise<void> => saveSetting(pinKey, null);
