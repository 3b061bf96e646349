import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { onTabs, tellTabs } from './channel.ts';
import { onConnection, whenOpen } from './db.ts';
import { onFirstLook } from './first-look.ts';

const signals = new Map<string, Signal<unknown>>();
const read = signal(false);
/** What this tab has said while the disk was being read: that knows only what was there before. */
const said = new Set<string>();
let isReading = true;

/** Has what this device remembers been read? */
export const isMetaRead: ReadonlySignal<boolean> = read;

function signalOf(key: string): Signal<unknown> {
  let found = signals.get(key);
  if (!found) {
    found = signal(undefined);
    signals.set(key, found);
  }
  return found;
}

/**
 * A remembered value, undefined for none. The caller says which type it wrote under the key: nothing else
 * writes there.
 */
export const metaSignal = <T>(key: string): ReadonlySignal<T | undefined> =>
  signalOf(key) as ReadonlySignal<T | undefined>;

/** Remembers a value under a key, in this tab at once, on the disk when the promise resolves. */
export async function putMeta(key: string, value: unknown): Promise<void> {
  noteMeta(key, value);
  await onConnection((db) => Promise.resolve(db.meta.put({ key, value })));
  tellTabs({ type: 'meta', key });
}

/** Forgets a key. */
export async function dropMeta(key: string): Promise<void> {
  noteMeta(key, undefined);
  await onConnection((db) => Promise.resolve(db.meta.delete(key)));
  tellTabs({ type: 'meta', key });
}

/** Shows this tab a value that a transaction of its own has written. */
export function noteMeta(key: string, value: unknown): void {
  if (isReading) said.add(key);
  signalOf(key).value = value;
}

async function readAll(): Promise<void> {
  isReading = true;
  take(await onConnection((db) => db.meta.toArray()));
}

function take(entries: readonly { readonly key: string; readonly value: unknown }[]): void {
  const values = new Map(entries.map(({ key, value }) => [key, value]));
  for (const key of new Set([...signals.keys(), ...values.keys()]))
    if (!said.has(key)) signalOf(key).value = values.get(key);
  said.clear();
  isReading = false;
  read.value = true;
}

onFirstLook(({ meta }) => take(meta));
whenOpen(readAll);

onTabs((message) => {
  if (message.type !== 'meta') return;
  onConnection((db) => db.meta.get(message.key)).then(
    (entry) => noteMeta(message.key, entry?.value),
    (error: unknown) => console.error('local: a remembered value was not read', error),
  );
});
