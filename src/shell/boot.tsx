import { effect } from '@preact/signals';
import { render } from 'preact';
import { openLocal, storageState } from '../local/db.ts';
import { loadDirectory } from '../local/queries/directory.ts';
import { later } from '../ui/later.ts';
import { App } from './app.tsx';
import { deviceKind, markDevice } from './device.ts';
import { watchFailures } from './failure.ts';
import { catchInstallOffer } from './install.ts';
import { followLinks } from './links.ts';
import { markTheme } from './theme.ts';

/** Resolves when the browser has painted what is there now, or cannot paint because nobody looks. */
const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.visibilityState === 'hidden') setTimeout(resolve, 0);
    else requestAnimationFrame(() => setTimeout(resolve, 0));
  });

/** A door is open when it knows the names; whatever else begins before that would be in its way. */
async function readNames(): Promise<void> {
  if (deviceKind.peek() !== 'tablet') return;
  try {
    await loadDirectory();
  } catch (error) {
    console.error('boot: the directory was not read', error);
  }
}

/**
 * Puts the app together. First what the first screen needs: the storage, who this device is, its theme.
 * Then the screen, and the door's names. Everything that can wait (sync, worker, storage's promise) is fetched
 * after that.
 * @param root the element of index.html
 */
export async function boot(root: HTMLElement): Promise<void> {
  watchFailures();
  catchInstallOffer();
  markTheme();
  const opened = await openLocal();
  markDevice();
  root.replaceChildren();
  if (!opened.ok) {
    const { StorageTrouble } = await import('./storage-trouble.tsx');
    render(<StorageTrouble code={opened.code} />, root);
    return;
  }
  followLinks();
  // Another tab has a newer app or has left the hub: nothing more can be kept here.
  effect(() => {
    if (storageState.value === 'closed') location.reload();
  });
  const names = readNames();
  render(<App />, root);
  await afterPaint();
  // Only the first page has somebody standing before it; the others want the server and the rest at once.
  if (location.pathname === '/') {
    await names;
    await later();
  }
  const { startRest } = await import('./rest.ts');
  await startRest();
}
