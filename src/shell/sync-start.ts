import type { ServerPort } from '../local/server-port.ts';

interface Courier {
  syncNow(): void;
  readonly port: ServerPort;
}

let starting: Promise<Courier> | undefined;

async function start(): Promise<Courier> {
  const [{ startSync }, { createServerPort }] = await Promise.all([
    import('../sync/start.ts'),
    import('../sync/server-port.ts'),
  ]);
  const { syncNow } = startSync();
  return { syncNow, port: createServerPort() };
}

/**
 * Starts the courier, once. Rejects when its code is not on the device yet and there is no network; the next
 * call tries again.
 */
function startCourier(): Promise<Courier> {
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

/** What features may ask the server; null when the code for it cannot be had now. */
export async function openServer(): Promise<ServerPort | null> {
  try {
    return (await startCourier()).port;
  } catch (error) {
    console.warn('sync: could not be started', error);
    return null;
  }
}
