import { hearGestures } from '../../../ui/gestures.ts';
import { type Measured, makeRoom } from './labels.ts';
import {
  fittingTurn,
  keepIn,
  type Point,
  pan,
  type Size,
  toBox,
  toPlane,
  turnAt,
  type View,
  viewOf,
  wholeView,
  zoomAt,
} from './view.ts';

export interface StageOptions {
  readonly box: HTMLElement;
  /** What is moved: the drawing of a plane, its edge included, `unit` pixels to the metre. */
  readonly paper: HTMLElement;
  /** What is laid over it upright: its children, in the order of the labels. */
  readonly overlay: HTMLElement;
  readonly onTap: (at: Point) => void;
  readonly onWhole: (isWhole: boolean) => void;
}

/** What the stage shows. */
export interface Shown {
  readonly plane: Size;
  /** Metres around the plane that the drawing has as well. */
  readonly edge: number;
  /** Where the labels belong, metres, and how far below that they stand. */
  readonly labels: readonly { readonly at: Point; readonly drop: number }[];
  /** Points to be seen at first; none for the whole. */
  readonly focus: readonly Point[];
}

/** A map in its box. */
export interface MapStage {
  /** Shows a plane: from the whole or, with a focus, from there. */
  show(shown: Shown): void;
  zoom(by: number): void;
  /** Turns by so many radians. */
  turn(by: number): void;
  pan(dx: number, dy: number): void;
  whole(): void;
  stop(): void;
}

/** How many pixels of the drawing are a metre before it is moved. */
export const unit = 20;
/** How long after the last move the drawing is made sharp again and labels make room, ms. */
const settled = 140;

export function createMapStage({ box, paper, overlay, onTap, onWhole }: StageOptions): MapStage {
  let size: Size = { width: 0, height: 0 };
  let shown: Shown = { plane: { width: 1, height: 1 }, edge: 0, labels: [], focus: [] };
  let view: View = { scale: 1, turn: 0, x: 0, y: 0 };
  let isWhole = true;
  let frame = 0;
  let settling: ReturnType<typeof setTimeout> | undefined;
  let sizes: { readonly width: number; readonly height: number }[] = [];

  /** Where a label stands; one whose place is to be seen keeps to the box with all of its words. */
  const standOf = ({ at, drop }: Shown['labels'][number], i: number): Point => {
    const { x, y } = toBox(view, at);
    const half = (sizes[i]?.width ?? 0) / 2;
    const isSeen = x >= 0 && x <= size.width && 2 * half < size.width;
    return { x: isSeen ? Math.min(size.width - half, Math.max(half, x)) : x, y: y + drop * view.scale };
  };
  const draw = (): void => {
    const corner = toBox(view, { x: -shown.edge, y: -shown.edge });
    paper.style.transform = `translate(${corner.x}px, ${corner.y}px) rotate(${view.turn}rad) scale(${view.scale / unit})`;
    shown.labels.forEach((label, i) => {
      const at = standOf(label, i);
      const element = overlay.children[i] as HTMLElement | undefined;
      if (element) element.style.transform = `translate(${at.x}px, ${at.y}px) translate(-50%, -50%)`;
    });
  };
  const settle = (): void => {
    paper.style.willChange = '';
    const measured = shown.labels.map((label, i): Measured => {
      const { width = 0, height = 0 } = sizes[i] ?? {};
      const hasMark = (overlay.children[i] as HTMLElement | undefined)?.dataset.mark === 'true';
      return { at: standOf(label, i), width, height, hasMark };
    });
    makeRoom(measured).forEach((showing, i) => {
      const element = overlay.children[i] as HTMLElement | undefined;
      if (element) element.dataset.showing = showing;
    });
    // For whoever waits for the map from outside.
    box.dataset.ready = '';
  };
  const move = (to: View): void => {
    view = keepIn(to, size, shown.plane);
    const whole = view.scale <= wholeView(size, shown.plane, view.turn).scale;
    if (whole !== isWhole) onWhole(whole);
    isWhole = whole;
    box.style.touchAction = isWhole ? 'pan-y' : 'none';
    paper.style.willChange = 'transform';
    clearTimeout(settling);
    settling = setTimeout(settle, settled);
    if (frame === 0)
      frame = requestAnimationFrame(() => {
        frame = 0;
        draw();
      });
  };
  const wholeNow = (turn: number): View => wholeView(size, shown.plane, turn);
  const begin = (): void => {
    if (size.width === 0 || size.height === 0) return;
    const turn = fittingTurn(size, shown.plane);
    view = shown.focus.length > 1 ? viewOf(shown.focus, size, shown.plane, turn) : wholeNow(turn);
    isWhole = view.scale <= wholeNow(turn).scale;
    onWhole(isWhole);
    box.style.touchAction = isWhole ? 'pan-y' : 'none';
    for (const label of overlay.children) delete (label as HTMLElement).dataset.showing;
    sizes = [...overlay.children].map((label) => ({
      width: (label as HTMLElement).offsetWidth,
      height: (label as HTMLElement).offsetHeight,
    }));
    draw();
    settle();
  };

  const watch = new ResizeObserver(() => {
    const next = { width: box.clientWidth, height: box.clientHeight };
    if (next.width === size.width && next.height === size.height) return;
    size = next;
    begin();
  });
  watch.observe(box);
  const deaf = hearGestures(box, {
    onPan: (dx, dy) => move(pan(view, dx, dy)),
    onZoom: (by, at) => move(zoomAt(view, by, at)),
    onTurn: (by, at) => move(turnAt(view, by, at)),
    onTap: (at) => onTap(toPlane(view, at)),
    canMove: () => !isWhole,
  });
  const middle = (): Point => ({ x: size.width / 2, y: size.height / 2 });

  return {
    show(next) {
      shown = next;
      size = { width: box.clientWidth, height: box.clientHeight };
      begin();
    },
    zoom: (by) => move(zoomAt(view, by, middle())),
    turn: (by) => move(turnAt(view, by, middle())),
    pan: (dx, dy) => move(pan(view, dx, dy)),
    whole: () => move(wholeNow(view.turn)),
    stop() {
      watch.disconnect();
      deaf();
      clearTimeout(settling);
      cancelAnimationFrame(frame);
    },
  };
}
