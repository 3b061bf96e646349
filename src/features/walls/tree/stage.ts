import { hearGestures } from './gestures.ts';
import type { PlacedLeaf } from './layout.ts';
import { readPalette } from './palette.ts';
import type { Painted } from './patch.ts';
import { createTreeCanvas, type Scene } from './tree-canvas.ts';
import {
  bringIn,
  keepIn,
  nearest,
  type Size,
  toField,
  toScreen,
  type View,
  wholeTree,
  zoomAt,
} from './view.ts';

export interface StageOptions {
  readonly box: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  readonly onPick: (id: string) => void;
  /** The part of the screen the tree keeps to, 0…1. */
  readonly part: number;
  /** The view has changed: what lies over the bitmap follows. */
  readonly onView: (view: View, size: Size, isWhole: boolean) => void;
}

/** A tree on the screen: one bitmap, the view on it, and what fingers do with both. */
export interface Stage {
  set(painted: Painted): void;
  /** Comes nearer by so much, or goes back to the whole tree. */
  zoom(by: number | 'whole'): void;
  /** Makes sure that a leaf is on the screen. */
  reveal(leaf: PlacedLeaf): void;
  stop(): void;
}

/** How long after the last move the bitmap is painted for the new view, ms. */
const settled = 140;
/** A tap this near to a leaf means it, px. */
const tapReach = 26;

export function createStage({ box, canvas, part, onPick, onView }: StageOptions): Stage {
  const bitmap = createTreeCanvas(canvas);
  let size: Size = { width: 0, height: 0 };
  let view = wholeTree({ width: 1, height: 1 });
  let isWhole = true;
  let painted: Painted | null = null;
  let palette = readPalette(box);
  let settling: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;

  const leafSize = (): number => Math.min(...(painted?.layout.boughs ?? []).map((bough) => bough.size), 60);
  const paint = (): void => {
    if (!painted || size.width === 0) return;
    const scene: Scene = { ...painted, palette };
    bitmap.paint(scene, view, size, isWhole);
    // For whoever waits for the tree from outside: so many leaves are on it.
    box.dataset.leaves = String(scene.layout.leaves.length);
    onView(view, size, isWhole);
  };
  const move = (to: View): void => {
    view = keepIn(to, size, nearest(wholeTree(size), leafSize()));
    isWhole = view.scale <= wholeTree(size).scale;
    box.style.touchAction = isWhole ? 'pan-y' : 'none';
    clearTimeout(settling);
    settling = setTimeout(paint, settled);
    if (frame === 0)
      frame = requestAnimationFrame(() => {
        frame = 0;
        bitmap.show(view);
        onView(view, size, isWhole);
      });
  };
  const pick = (at: { x: number; y: number }): void => {
    const point = toField(view, at);
    let found: PlacedLeaf | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const leaf of painted?.layout.leaves ?? []) {
      const away = Math.hypot(leaf.x - point.x, leaf.y - point.y);
      if (away < least && away < Math.max(tapReach / view.scale, leaf.size / 2))
        [found, least] = [leaf, away];
    }
    if (found) onPick(found.id);
  };

  const watch = new ResizeObserver(() => {
    const next = { width: box.clientWidth, height: box.clientHeight };
    if (next.width === size.width && next.height === size.height) return;
    size = next;
    view = isWhole ? wholeTree(size, part) : keepIn(view, size, nearest(wholeTree(size), leafSize()));
    paint();
  });
  watch.observe(box);
  const themes = new MutationObserver(() => {
    palette = readPalette(box);
    paint();
  });
  themes.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  const deaf = hearGestures(box, {
    onPan: (dx, dy) => move({ ...view, x: view.x + dx, y: view.y + dy }),
    onZoom: (by, at) => move(zoomAt(view, by, at)),
    onTap: pick,
    canMove: () => !isWhole,
  });

  return {
    set(next) {
      painted = next;
      paint();
    },
    zoom: (by) =>
      move(by === 'whole' ? wholeTree(size) : zoomAt(view, by, { x: size.width / 2, y: size.height / 2 })),
    reveal(leaf) {
      const at = toScreen(view, leaf);
      const seen = bringIn(view, size, leaf);
      if (seen !== view && !isWhole && at) move(seen);
    },
    stop() {
      watch.disconnect();
      themes.disconnect();
      deaf();
      clearTimeout(settling);
      cancelAnimationFrame(frame);
    },
  };
}
