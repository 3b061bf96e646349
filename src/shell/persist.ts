import { signal } from '@preact/signals';

/** Has the browser promised to keep our data? Null where nobody can say. */
export const isPersisted = signal<boolean | null>(null);

/** Asks the browser to keep our data also when the disk runs full. It decides by itself; we say what it said. */
export async function askForPersistence(): Promise<void> {
  if (!navigator.storage?.persist) return;
  try {
    isPersisted.value = (await navigator.storage.persisted()) || (await navigator.storage.persist());
  } catch (error) {
    console.debug('storage: persistence was not answered', error);
  }
}
