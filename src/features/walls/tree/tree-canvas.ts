import type { Frame, Painting } from './studio-messages.ts';
import type { Size, View } from './view.ts';

/** So far a bitmap that is moved reaches out of the screen on each side, in parts of it: what a finger pulls in is there. */
const far = 0.25;
/** The most pixels of a bitmap: finer than this no one sees, and phones have little room. */
const mostPixels = 7_000_000;

/** The bitmap that shows what there is to see from a view. */
export function frameOf(view: View, size: Size, isWhole: boolean): Frame {
  const wanted = Math.min(2, devicePixelRatio || 1);
  const pixels = size.width * size.height * (1 + 2 * far) ** 2;
  const density = Math.min(wanted, Math.sqrt(mostPixels / Math.max(1, pixels)));
  return { view, size, density, beyond: isWhole ? 0 : far };
}

/** A canvas that holds the tree as a bitmap for one view; until it is painted for another it is moved and stretched. */
export interface TreeCanvas {
  /** Takes what the painter has made. */
  put(painting: Painting): void;
  /** Shows the bitmap as from another view: cheap. */
  show(view: View): void;
}

export function createTreeCanvas(canvas: HTMLCanvasElement): TreeCanvas {
  let context: CanvasRenderingContext2D | null = null;
  let last: Frame | null = null;

  const resize = ({ size, density, beyond }: Frame): void => {
    const [width, height] = [size.width * (1 + 2 * beyond), size.height * (1 + 2 * beyond)];
    canvas.width = Math.round(width * density);
    canvas.height = Math.round(height * density);
    canvas.style.inlineSize = `${width}px`;
    canvas.style.blockSize = `${height}px`;
    canvas.style.left = `${-size.width * beyond}px`;
    canvas.style.top = `${-size.height * beyond}px`;
  };
  const isAsLarge = (a: Frame, b: Frame): boolean =>
    a.density === b.density &&
    a.beyond === b.beyond &&
    a.size.width === b.size.width &&
    a.size.height === b.size.height;

  return {
    put({ frame, parts }) {
      // Not before there is something to show: without alpha an empty canvas is black.
      context ??= canvas.getContext('2d', { alpha: false });
      if (!context) throw new Error('the browser gave no canvas to draw on');
      if (!last || !isAsLarge(last, frame)) resize(frame);
      for (const { bitmap, x, y } of parts) {
        context.drawImage(bitmap, x, y);
        bitmap.close();
      }
      last = frame;
    },
    show(view) {
      if (!last) return;
      const by = view.scale / last.view.scale;
      const [edgeX, edgeY] = [last.size.width * last.beyond, last.size.height * last.beyond];
      const [x, y] = [
        view.x + edgeX - (last.view.x + edgeX) * by,
        view.y + edgeY - (last.view.y + edgeY) * by,
      ];
      canvas.style.transform = `translate(${x}px, ${y}px) scale(${by})`;
    },
  };
}
