import { canvasBrush } from './brush.ts';
import { paintTree } from './paint.ts';
import type { Palette } from './palette.ts';
import { changedRooms, type Painted } from './patch.ts';
import type { Room } from './room.ts';
import type { Size, View } from './view.ts';

/** So far a bitmap that is moved reaches out of the screen on each side, in parts of it: what a finger pulls in is there. */
const far = 0.25;
/** The most pixels of a bitmap: finer than this no one sees, and phones have little room. */
const mostPixels = 7_000_000;

export interface Scene extends Painted {
  readonly palette: Palette;
}

/** A canvas that holds the tree as a bitmap for one view; until it is painted for another it is moved and stretched. */
export interface TreeCanvas {
  /** Paints what there is to see from a view; only where it has changed, if the view is the same. */
  paint(scene: Scene, view: View, size: Size, isWhole: boolean): void;
  /** Shows the bitmap as from another view: cheap. */
  show(view: View): void;
}

export function createTreeCanvas(canvas: HTMLCanvasElement): TreeCanvas {
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('the browser gave no canvas to draw on');
  let beyond = 0;
  let last: { scene: Scene; view: View; size: Size; density: number } | null = null;

  const resize = (size: Size, density: number): void => {
    const [width, height] = [size.width * (1 + 2 * beyond), size.height * (1 + 2 * beyond)];
    canvas.width = Math.round(width * density);
    canvas.height = Math.round(height * density);
    canvas.style.inlineSize = `${width}px`;
    canvas.style.blockSize = `${height}px`;
    canvas.style.left = `${-size.width * beyond}px`;
    canvas.style.top = `${-size.height * beyond}px`;
  };

  const draw = (scene: Scene, view: View, size: Size, density: number, rooms: readonly Room[]): void => {
    const scale = view.scale * density;
    const [x, y] = [(view.x + size.width * beyond) * density, (view.y + size.height * beyond) * density];
    context.save();
    context.setTransform(scale, 0, 0, scale, x, y);
    context.beginPath();
    for (const { left, top, right, bottom } of rooms) context.rect(left, top, right - left, bottom - top);
    context.clip();
    context.globalAlpha = 1;
    context.fillStyle = scene.palette.ground;
    context.fillRect(-x / scale, -y / scale, canvas.width / scale, canvas.height / scale);
    paintTree(canvasBrush(context, scale), scene.layout, scene.palette, scene.season, rooms);
    context.restore();
  };

  const show = (view: View): void => {
    if (!last) return;
    const by = view.scale / last.view.scale;
    const [edgeX, edgeY] = [last.size.width * beyond, last.size.height * beyond];
    const [x, y] = [view.x + edgeX - (last.view.x + edgeX) * by, view.y + edgeY - (last.view.y + edgeY) * by];
    canvas.style.transform = `translate(${x}px, ${y}px) scale(${by})`;
  };

  return {
    show,
    paint(scene, view, size, isWhole) {
      const wanted = Math.min(2, devicePixelRatio || 1);
      const pixels = size.width * size.height * (1 + 2 * far) ** 2;
      const density = Math.min(wanted, Math.sqrt(mostPixels / Math.max(1, pixels)));
      const isKept =
        last !== null &&
        last.scene.palette === scene.palette &&
        last.density === density &&
        last.size.width === size.width &&
        last.size.height === size.height &&
        last.view.scale === view.scale &&
        last.view.x === view.x &&
        last.view.y === view.y;
      const changed = isKept && last ? changedRooms(last.scene, scene) : null;
      if (changed?.length !== 0) {
        if (!isKept) {
          beyond = isWhole ? 0 : far;
          resize(size, density);
        }
        const [left, top] = [
          -(view.x + size.width * beyond) / view.scale,
          -(view.y + size.height * beyond) / view.scale,
        ];
        const all: Room = {
          ...{ left, top },
          right: left + (size.width * (1 + 2 * beyond)) / view.scale,
          bottom: top + (size.height * (1 + 2 * beyond)) / view.scale,
        };
        draw(scene, view, size, density, changed ?? [all]);
      }
      last = { scene, view, size, density };
      show(view);
    },
  };
}
