import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Measure, measureText } from './measure.ts';

/** How much room a drawing has, and how large text is there. */
export interface Room {
  readonly width: number;
  readonly size: number;
  readonly measure: Measure;
}

/** The room inside an element, in CSS pixels; null until it has been measured. Follows the element and the faces of the type. */
export function useRoom<E extends HTMLElement>() {
  const ref = useRef<E>(null);
  const [room, setRoom] = useState<Room | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const look = () => {
      const width = Math.floor(element.clientWidth) || 360;
      const size = Number.parseFloat(getComputedStyle(element).fontSize) || 16;
      const measure = measureText();
      setRoom((before) =>
        before?.width === width && before.size === size && before.measure === measure
          ? before
          : { width, size, measure },
      );
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    document.fonts?.addEventListener?.('loadingdone', look);
    return () => {
      observer.disconnect();
      document.fonts?.removeEventListener?.('loadingdone', look);
    };
  }, []);
  return { ref, room };
}
