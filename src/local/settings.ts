import { computed, type ReadonlySignal } from '@preact/signals';
import { tellTabs } from './channel.ts';
import { type Database, onConnection } from './db.ts';
import { metaSignal, noteMeta, putMeta } from './meta.ts';

const keyOf = (key: string): string => `setting:${key}`;
const signals = new Map<string, ReadonlySignal<unknown>>();

/** A setting of this device alone (printer calibration, theme, language); undefined when never saved. */
export async function readSetting<T>(key: string): Promise<T | undefined> {
  const entry = await onConnection((db) => db.meta.get(keyOf(key)));
  return entry?.value as T | undefined;
}

/** Saves a setting of this device; it never leaves it. */
export const saveSetting = (key: string, value: unknown): Promise<void> => putMeta(keyOf(key), value);

/** Changes a setting in a transaction over `meta`; answers what it is now, for `noteSetting` once that is through. */
export async function changeSetting<T>(
  db: Database,
  key: string,
  change: (known: T | undefined) => T,
): Promise<T> {
  const entry = await db.meta.get(keyOf(key));
  const value = change(entry?.value as T | undefined);
  await db.meta.put({ key: keyOf(key), value });
  return value;
}

/** Shows every tab a setting that a transaction has changed. */
export function noteSetting(key: string, value: unknown): void {
  noteMeta(keyOf(key), value);
  tellTabs({ type: 'meta', key: keyOf(key) });
}

/** A setting as a signal, `initial` until it was ever saved. Right from the first paint after `openLocal`. */
export function liveSetting<T>(key: string, initial: T): ReadonlySignal<T> {
  const known = signals.get(key);
  if (known) return known as ReadonlySignal<T>;
  const kept = metaSignal<T>(keyOf(key));
  const made = computed(() => kept.value ?? initial);
  signals.set(key, made);
  return made;
}
