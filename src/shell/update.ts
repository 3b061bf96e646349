import { signal } from '@preact/signals';
import { Workbox } from 'workbox-window';

/** A new version lies ready and waits for a yes. */
export const isUpdateWaiting = signal(false);

/** Everything is on the device: the app opens without a network. */
export const isOfflineReady = signal(false);

const hour = 3_600_000;
let workbox: Workbox | undefined;

/** Lets the waiting version take over; the page is loaded anew as soon as it has. */
export const applyUpdate = (): void => workbox?.messageSkipWaiting();

/** Asks the server whether there is a new version. Being offline is no trouble: it asks again later. */
async function lookForUpdate(): Promise<void> {
  try {
    await workbox?.update();
  } catch (error) {
    console.debug('update: not looked for now', error);
  }
}

/**
 * Registers the service worker and watches for new versions: every hour and whenever the page is seen.
 * Rejects where workers are blocked.
 */
export async function registerWorker(): Promise<void> {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
  const workers = navigator.serviceWorker;
  // Not the library's `controlling` event: in the session that first installed a worker it does not tell an
  // update from the first. A tablet that is never closed would keep its first version for ever.
  let hadController = workers.controller !== null;
  workers.addEventListener('controllerchange', () => {
    if (hadController) location.reload();
    hadController = true;
  });
  workbox = new Workbox('/service-worker.js', { scope: '/', updateViaCache: 'none' });
  let registration: ServiceWorkerRegistration | undefined;
  const keepRest = (): void => {
    registration?.active?.postMessage({ type: 'KEEP_REST' });
    isOfflineReady.value = true;
  };
  workbox.addEventListener('waiting', () => {
    isUpdateWaiting.value = true;
  });
  workbox.addEventListener('activated', () => {
    isUpdateWaiting.value = false;
    keepRest();
  });
  registration = await workbox.register();
  if (registration?.active) keepRest();
  setInterval(() => void lookForUpdate(), hour);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void lookForUpdate();
  });
}
