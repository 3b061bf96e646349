import { effect } from '@preact/signals';
import { render } from 'preact';
import { openLocal, storageState } from '../local/db.ts';
import { takeFirstLook } from '../local/first-look.ts';
import { loadDirectory } from '../local/queries/directory.ts';
import { type ServerPort, server } from '../local/server-port.ts';
import { afterPaint } from '../ui/after-paint.ts';
import { later } from '../ui/later.ts';
import { App } from './app.tsx';
import { deviceKind, markDevice } from './device.ts';
import { watchFailures } from './failure.ts';
import { catchInstallOffer } from './install.ts';
import { followLinks } from './links.ts';
import { expectPage } from './router.tsx';
import { markTheme } from './theme.ts';

/** A door is open when it knows the names; whatever else begins before that would be in its way. */
async function readNames(): Promise<void> {
  if (deviceKind.peek() !== 'tablet') return;
  try {
    await loadDirectory();
  } catch (error) {
    console.error('boot: the directory was not read', error);
  }
}

/** Opens the storage. What cannot be kept must not be promised: without it there is only a page that says so. */
async function openStorage(root: HTMLElement): Promise<boolean> {
  const opened = await openLocal();
  if (opened.ok) {
    // Another tab has a newer app or has left the hub: nothing more can be kept here.
    effect(() => {
      if (storageState.value === 'closed') location.reload();
    });
    return true;
  }
  const { StorageTrouble } = await import('./storage-trouble.tsx');
  render(null, root);
  root.replaceChildren();
  render(<StorageTrouble code={opened.code} />, root);
  return false;
}

/** The way to the server for whoever is quicker than the rest of the app. */
const openServer = async (): Promise<ServerPort | null> => {
  try {
    return await (await import('./sync-start.ts')).openServer();
  } catch (error) {
    console.warn('boot: what talks to the server could not be fetched', error);
    return null;
  }
};

/**
 * Puts the app together. First what the first screen needs: who this device is, its theme, the door's names; a
 * device that has been here before finds them with one look. Then the screen. Everything that can wait (the
 * rest of the storage, sync, worker) comes after that.
 * @param root the element of index.html
 */
export async function boot(root: HTMLElement): Promise<void> {
  watchFailures();
  catchInstallOffer();
  markTheme();
  server.open = openServer;
  const isHome = location.pathname === '/';
  if (!isHome) expectPage(location.pathname);
  const isKnown = await takeFirstLook();
  markDevice();
  if (!isKnown && !(await openStorage(root))) return;
  root.replaceChildren();
  followLinks();
  const names = readNames();
  // Only the first page has somebody standing before it; the others want the server and the rest at once.
  const opening = isHome ? undefined : isKnown && openStorage(root);
  render(<App />, root);
  await afterPaint();
  if (isHome) await names;
  if (isKnown && !(await (opening ?? openStorage(root)))) return;
  if (isHome) await later();
  const { startRest } = await import('./rest.ts');
  await startRest();
}
