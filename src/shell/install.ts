import { signal } from '@preact/signals';

/** The browser's own offer to install, kept for the moment somebody says yes. */
interface InstallOffer extends Event {
  prompt(): Promise<void>;
}

/** Is there an offer to accept? */
export const installOffer = signal<InstallOffer | null>(null);

/** Does the app run as an app of its own already? */
export const isInstalled = (): boolean =>
  matchMedia('(display-mode: standalone), (display-mode: fullscreen)').matches ||
  ('standalone' in navigator && navigator.standalone === true);

/**
 * Is this an iPhone or iPad in a browser tab? There no offer ever comes, and a tab forgets everything after a
 * week without a visit. An iPad calls itself a Mac, but no Mac has a touch screen.
 */
export function isIosTab(): boolean {
  const { userAgent, maxTouchPoints } = navigator;
  const isIos = /iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1);
  return isIos && !isInstalled();
}

/** Listens for the browser's offer; early, because it comes once. */
export function catchInstallOffer(): void {
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    installOffer.value = event as InstallOffer;
  });
  window.addEventListener('appinstalled', () => {
    installOffer.value = null;
  });
}

/** Lets the browser ask. */
export async function acceptInstall(): Promise<void> {
  const offer = installOffer.peek();
  installOffer.value = null;
  await offer?.prompt();
}
