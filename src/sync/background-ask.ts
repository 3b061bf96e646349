import { pushTag } from './leader.ts';

interface SyncRegistration extends ServiceWorkerRegistration {
  readonly sync?: { register(tag: string): Promise<void> };
}

/** Asks the browser, where it can, to let the service worker push once there is a network. */
export function askForPush(): void {
  const worker = 'serviceWorker' in navigator ? navigator.serviceWorker : undefined;
  if (!worker?.controller) return;
  worker.ready
    .then((registration: SyncRegistration) => registration.sync?.register(pushTag))
    .catch((error: unknown) => console.debug('sync: no background push', error));
}
