/** A list of listeners; one that throws is logged and does not keep the others from hearing. */
export interface Event<T> {
  on(listener: (value: T) => void): () => void;
  emit(value: T): void;
}

/** Makes an event. `on` answers how to stop listening. */
export function createEvent<T>(): Event<T> {
  const listeners = new Set<(value: T) => void>();
  return {
    on(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    emit(value) {
      for (const listener of [...listeners]) {
        try {
          listener(value);
        } catch (error) {
          console.error('local: a listener failed', error);
        }
      }
    },
  };
}
