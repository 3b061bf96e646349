import { field } from './crown.ts';
import type { Point } from './exact.ts';

/** How the field lies on the screen: a point of it is at `x + scale * point.x`, in CSS pixels. */
export interface View {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What of the field is always to be seen: crown and foot, with some air. */
const crown = { left: -6, right: 1006, top: -6, bottom: 990 };
/** So long a leaf becomes at the most, in pixels. */
const longest = 130;

/**
 * The whole tree; where the screen is high it stands low, on its ground.
 * @param part the tree keeps to so much of the screen's longer side, from its start: the rest is for words
 */
export function wholeTree(size: Size, part = 1): View {
  const isWide = size.width > size.height;
  const width = size.width * (isWide ? part : 1);
  const height = size.height * (isWide ? 1 : part);
  const scale = Math.max(
    0.05,
    Math.min(width / (crown.right - crown.left), height / (crown.bottom - crown.top)),
  );
  const spare = Math.max(0, height - (crown.bottom - crown.top) * scale);
  return { scale, x: width / 2 - (field / 2) * scale, y: spare * 0.6 - crown.top * scale };
}

/** How far one may come near: until a leaf is as long as a finger, and always some. */
export const nearest = (whole: View, leaf: number): number => Math.max(3 * whole.scale, longest / leaf);

const between = (least: number, value: number, most: number): number =>
  Math.max(least, Math.min(most, value));

/** Keeps the tree on the screen: its middle field never leaves it. */
export function keepIn(view: View, size: Size, most: number): View {
  const whole = wholeTree(size);
  const scale = between(whole.scale, view.scale, most);
  if (scale === whole.scale) return whole;
  const kept = (at: number, low: number, high: number, length: number): number =>
    between(length * 0.6 - high * scale, at, length * 0.4 - low * scale);
  return {
    scale,
    x: kept(view.x, crown.left, crown.right, size.width),
    y: kept(view.y, crown.top, crown.bottom, size.height),
  };
}

/** Nearer (`by` over 1) or further, with what is under a point of the screen staying there. */
export const zoomAt = ({ scale, x, y }: View, by: number, at: Point): View => ({
  scale: scale * by,
  x: at.x - (at.x - x) * by,
  y: at.y - (at.y - y) * by,
});

export const toScreen = ({ scale, x, y }: View, point: Point): Point => ({
  x: x + scale * point.x,
  y: y + scale * point.y,
});

export const toField = ({ scale, x, y }: View, point: Point): Point => ({
  x: (point.x - x) / scale,
  y: (point.y - y) / scale,
});

/** Brings a point of the field to the middle if it is not well inside the screen. */
export function bringIn(view: View, size: Size, point: Point): View {
  const { x, y } = toScreen(view, point);
  const [airX, airY] = [size.width * 0.12, size.height * 0.12];
  if (x > airX && y > airY && x < size.width - airX && y < size.height - airY) return view;
  return { scale: view.scale, x: view.x + size.width / 2 - x, y: view.y + size.height / 2 - y };
}
