import { useEffect } from 'preact/hooks';
import { directoryReady } from '../../../local/queries/directory.ts';
import { later } from '../../../ui/later.ts';

/** Shows nothing: begins, once the door knows its names, to print what others wait for. */
export function AutoStart() {
  const isOpen = directoryReady.value;
  useEffect(() => {
    if (!isOpen) return;
    later()
      .then(() => import('./auto-print.ts'))
      .then(
        ({ startAutoPrint }) => startAutoPrint(),
        (error: unknown) => console.error('pins: printing by itself could not be loaded', error),
      );
  }, [isOpen]);
  return null;
}
