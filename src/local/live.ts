import { type ReadonlySignal, signal } from '@preact/signals';
import { liveQuery } from 'dexie';

const resubscribeAfter = 1000;

/**
 * A query of narrow ranges as a signal: run again when one of them changes, subscribed only while somebody
 * watches. A query that fails is logged and tried again; the last good answer stays.
 */
export function liveSignal<T>(query: () => Promise<T> | T, initial: T): ReadonlySignal<T> {
  let subscription: { unsubscribe(): void } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return signal<T>(initial, {
    watched() {
      const subscribe = () => {
        subscription = liveQuery(query).subscribe({
          next: (value) => {
            this.value = value;
          },
          error: (error: unknown) => {
            // A live query that has failed once is dead.
            console.error('local: a live query failed', error);
            timer = setTimeout(subscribe, resubscribeAfter);
          },
        });
      };
      subscribe();
    },
    unwatched() {
      clearTimeout(timer);
      subscription?.unsubscribe();
    },
  });
}
