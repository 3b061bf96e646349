import { useEffect, useRef } from 'preact/hooks';

/**
 * Hears a hand scanner while the screen is shown. Characters that landed in a text field are taken out
 * again before `onText` is told. Its code is fetched after the screen has been drawn.
 */
export function useHandScanner(onText: (text: string) => void): void {
  const handler = useRef(onText);
  handler.current = onText;
  useEffect(() => {
    let stop: (() => void) | undefined;
    let isGone = false;
    import('../../../ui/scan/wedge.ts').then(
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
