import { useEffect, useRef } from 'preact/hooks';
import { later } from '../../../ui/later.ts';

/**
 * Hears a hand scanner while the screen is shown. Characters that landed in a text field are taken out
 * again before `onText` is told. Its code is fetched when the screen has had its head start.
 */
export function useHandScanner(onText: (text: string) => void): void {
  const handler = useRef(onText);
  handler.current = onText;
  useEffect(() => {
    let stop: (() => void) | undefined;
    let isGone = false;
    later()
      .then(() => import('../../../ui/scan/wedge.ts'))
      .then(
        ({ listenForWedge }) => {
          if (isGone) return;
          stop = listenForWedge((scan) => {
            scan.undo();
            handler.current(scan.text);
          });
        },
        (error: unknown) => console.error('arrival: the hand scanner cannot be heard', error),
      );
    return () => {
      isGone = true;
      stop?.();
    };
  }, []);
}
