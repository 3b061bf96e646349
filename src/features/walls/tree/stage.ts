import { hearGestures } from '../../../ui/gestures.ts';
import type { Leaf, PlacedLeaf } from './layout.ts';
import { createTeller } from './leaf-news.ts';
import { readPalette } from './palette.ts';
import { openEasel } from './studio.ts';
import type { Painting } from './studio-messages.ts';
import { createTreeCanvas, frameOf, spareOf } from './tree-canvas.ts';
import { bringIn, keepIn, nearest, type Size, toField, type View, wholeTree, zoomAt } from './view.ts';

export interface StageOptions {
  readonly box: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  readonly onPick: (id: string) => void;
  /** How many sites the boughs will need, as far as that is known. */
  readonly expected: readonly number[];
  /** The part of the screen the tree keeps to, 0…1. */
  readonly part: number;
  /** The view or the painting has changed: what lies over the bitmap follows. */
  readonly onShown: (shown: Shown) => void;
}

/** How the tree lies on the screen. */
export interface Shown {
  readonly view: View;
  readonly size: Size;
  readonly isWhole: boolean;
  readonly painting: Painting;
}

/** A tree on the screen: one bitmap, which a worker paints, the view on it, and what fingers do with both. */
export interface Stage {
  /** The leaves (null: not known yet), on how many branches, and what time it is (epoch ms). */
  set(leaves: readonly Leaf[] | null, branches: number, now: number): void;
  /** Points a leaf out, and makes sure that it is on the screen. */
  point(id: string | null): void;
  /** Comes nearer by so much, or goes back to the whole tree. */
  zoom(by: number | 'whole'): void;
  stop(): void;
}

/** How long after the last move the bitmap is painted for the new view, ms. */
const settled = 140;
/** Sooner when less than this of its spare edge is left: who drags it far shall not come to where nothing is painted. */
const leastSpare = 0.3;
/** A tap this near to a leaf means it, px. */
const tapReach = 26;

/** Does what lies over two paintings stay as it is: where the boughs' names stand, and which leaf is pointed out? */
const looksAlike = (before: Painting | null, now: Painting): boolean =>
  before !== null &&
  before.boughs.length === now.boughs.length &&
  before.focused === null &&
  now.focused === null;

export function createStage({ box, canvas, part, expected, onPick, onShown }: StageOptions): Stage {
  const bitmap = createTreeCanvas(canvas);
  const tell = createTeller();
  let size: Size = { width: 0, height: 0 };
  let view = wholeTree({ width: 1, height: 1 });
  let isWhole = true;
  let painting: Painting | null = null;
  let pointed: string | null = null;
  let settling: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let isPaintingAhead = false;

  const most = (): number => nearest(wholeTree(size), Math.min(painting?.smallest ?? 60, 60));
  const say = (): void => {
    if (painting) onShown({ view, size, isWhole, painting });
  };
  const easel = openEasel({
    onPainting(made) {
      bitmap.put(made);
      const isAsBefore = looksAlike(painting, made);
      painting = made;
      isPaintingAhead = false;
      bitmap.show(view);
      // For whoever waits for the tree from outside: so many leaves are on it.
      box.dataset.leaves = String(made.leaves);
      if (!isAsBefore) say();
      if (made.focused?.id === pointed) return;
      pointed = made.focused?.id ?? null;
      if (made.focused) reveal(made.focused);
    },
    onPicked: onPick,
  });
  const paint = (): void => {
    if (size.width > 0) easel.order({ frame: frameOf(view, size, isWhole) });
  };
  const paintAhead = (): void => {
    if (isPaintingAhead || !painting || painting.frame.beyond === 0) return;
    const edge = painting.frame.beyond * Math.min(size.width, size.height);
    if (spareOf(painting.frame, view) > leastSpare * edge) return;
    isPaintingAhead = true;
    paint();
  };
  const move = (to: View): void => {
    view = keepIn(to, size, most());
    isWhole = view.scale <= wholeTree(size).scale;
    box.style.touchAction = isWhole ? 'pan-y' : 'none';
    clearTimeout(settling);
    settling = setTimeout(paint, settled);
    if (frame === 0)
      frame = requestAnimationFrame(() => {
        frame = 0;
        bitmap.show(view);
        paintAhead();
        say();
      });
  };
  const reveal = (leaf: PlacedLeaf): void => {
    const seen = bringIn(view, size, leaf);
    if (seen !== view && !isWhole) move(seen);
  };

  const readColours = (): void => easel.order({ palette: readPalette(box) });
  let hasColours = false;
  const watch = new ResizeObserver(() => {
    // Not before: to be asked for a colour the page would have to be styled twice.
    if (!hasColours) readColours();
    hasColours = true;
    const next = { width: box.clientWidth, height: box.clientHeight };
    if (next.width === size.width && next.height === size.height) return;
    size = next;
    view = isWhole ? wholeTree(size, part) : keepIn(view, size, most());
    paint();
  });
  watch.observe(box);
  const themes = new MutationObserver(readColours);
  themes.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  const deaf = hearGestures(box, {
    onPan: (dx, dy) => move({ ...view, x: view.x + dx, y: view.y + dy }),
    onZoom: (by, at) => move(zoomAt(view, by, at)),
    onTap: (at) => easel.pick(toField(view, at), tapReach / view.scale),
    canMove: () => !isWhole,
  });

  return {
    set(leaves, branches, now) {
      const news = leaves && tell(leaves);
      easel.order({ branches, now, ...(news ? { leaves: news } : { expected }) });
    },
    point: (focus) => easel.order({ focus }),
    zoom: (by) =>
      move(by === 'whole' ? wholeTree(size) : zoomAt(view, by, { x: size.width / 2, y: size.height / 2 })),
    stop() {
      easel.close();
      watch.disconnect();
      themes.disconnect();
      deaf();
      clearTimeout(settling);
      cancelAnimationFrame(frame);
    },
  };
}
