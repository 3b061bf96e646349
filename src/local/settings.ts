import { computed, type ReadonlySignal } from '@preact/signals';
import { onConnection } from './db.ts';
import { metaSignal, putMeta } from './meta.ts';

const keyOf = (key: string): string => `setting:${key}`;
const signals = new Map<string, ReadonlySignal<unknown>>();

/** A setting of this device alone (printer calibration, theme, language); undefined when never saved. */
export async function readSetting<T>(key: string): Promise<T | undefined> {
  const entry = await onConnection((db) => db.meta.get(keyOf(key)));
  return entry?.value as T | undefined;
}

/** Saves a setting of this device; it never leaves it. */
export const saveSetting = (key: string, value: unknown): Promise<void> => putMeta(keyOf(key), value);

/** A setting as a signal, `initial` until it was ever saved. Right from the first paint after `openLocal`. */
export function liveSetting<T>(key: string, initial: T): ReadonlySignal<T> {
  const known = signals.get(key);
  if (known) return known as ReadonlySignal<T>;
  const kept = metaSignal<T>(keyOf(key));
  const made = computed(() => kept.value ?? initial);
  signals.set(key, made);
  return made;
}
