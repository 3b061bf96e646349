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

/** How a bitmap that was painted for one view lies on the screen of another: where it begins, and how much it is stretched. */
function placeOf({ size, beyond, view: painted }: Frame, view: View): { x: number; y: number; by: number } {
  const by = view.scale / painted.scale;
  const [edgeX, edgeY] = [size.width * beyond, size.height * beyond];
  return { x: view.x - (painted.x + edgeX) * by, y: view.y - (painted.y + edgeY) * by, by };
}

/** The least that a bitmap reaches out of the screen of another view on any side, px; less than nothing: there it is bare. */
export function spareOf(frame: Frame, view: View): number {
  const { size, beyond } = frame;
  const { x, y, by } = placeOf(frame, view);
  const [width, height] = [size.width * (1 + 2 * beyond) * by, size.height * (1 + 2 * beyond) * by];
  return Math.min(-x, -y, x + width - size.width, y + height - size.height);
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
      const { x, y, by } = placeOf(last, view);
      const [edgeX, edgeY] = [last.size.width * last.beyond, last.size.height * last.beyond];
      canvas.style.transform = `translate(${x + edgeX}px, ${y + edgeY}px) scale(${by})`;
    },
  };
}
