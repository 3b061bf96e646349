import { server } from '../local/server-port.ts';

let starting: Promise<{ syncNow(): void }> | undefined;

async function start(): Promise<{ syncNow(): void }> {
  const [{ startSync }, { createServerPort }] = await Promise.all([
    import('../sync/start.ts'),
    import('../sync/server-port.ts'),
  ]);
  server.current = createServerPort();
  return startSync();
}

/**
 * Starts the courier, once. Rejects when its code is not on the device yet and there is no network; the next
 * call tries again.
 */
export function startCourier(): Promise<{ syncNow(): void }> {
  starting ??= start();
  starting.catch(() => {
    starting = undefined;
  });
  return starting;
}

/** "Sync now": whatever state the courier is in, it goes. */
export async function syncNow(): Promise<void> {
  try {
    (await startCourier()).syncNow();
  } catch (error) {
    console.warn('sync: could not be started', error);
  }
}
