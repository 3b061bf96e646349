import type { Point } from './exact.ts';
import type { LaidBough, PlacedLeaf } from './layout.ts';
import type { Palette } from './palette.ts';
import type { Size, View } from './view.ts';

/** What of the tree is painted, and how finely. */
export interface Frame {
  readonly view: View;
  readonly size: Size;
  /** Pixels of the bitmap a CSS pixel. */
  readonly density: number;
  /** How far the bitmap reaches out of the screen on each side, in parts of it. */
  readonly beyond: number;
}

/** Leaves that have come or changed, and the ids of those that are gone. Lists: thousands come at once. */
export interface LeafNews {
  /** Ids, one a line. */
  readonly ids: string;
  readonly branches: Int16Array;
  readonly ats: Float64Array;
  readonly gone: readonly string[];
}

/** What has changed of a drawing; what is absent stays as it was. */
export interface Order {
  readonly leaves?: LeafNews;
  /** How many branches the tree has. */
  readonly branches?: number;
  /** How many sites each bough will need, as far as that is known before the leaves are: they are grown meanwhile. */
  readonly expected?: readonly number[];
  /** Epoch ms: leaves turn with time. */
  readonly now?: number;
  readonly palette?: Palette;
  readonly frame?: Frame;
  /** The leaf that is pointed out. */
  readonly focus?: string | null;
}

/** To the worker; `easel` says which drawing it is about. */
export type Request =
  | { readonly type: 'order'; readonly easel: number; readonly order: Order }
  /** Which leaf is nearest to a point of the field, if it is as near as `reach` or lies there? */
  | { readonly type: 'pick'; readonly easel: number; readonly at: Point; readonly reach: number }
  | { readonly type: 'close'; readonly easel: number };

/** A piece of the bitmap, at these pixels of it. */
export interface Part {
  readonly bitmap: ImageBitmap;
  readonly x: number;
  readonly y: number;
}

/** What became of orders: what to put on the screen. Of a frame that was painted before, only what is other now. */
export interface Painting {
  readonly frame: Frame;
  readonly parts: readonly Part[];
  /** How many leaves hang there. */
  readonly leaves: number;
  readonly boughs: readonly Pick<LaidBough, 'rim' | 'out'>[];
  /** How many sites each bough has. */
  readonly sites: readonly number[];
  /** How long the smallest leaves are, in units. */
  readonly smallest: number;
  readonly focused: PlacedLeaf | null;
}

/** From the worker. */
export type Reply =
  | { readonly type: 'painting'; readonly easel: number; readonly painting: Painting }
  | { readonly type: 'picked'; readonly easel: number; readonly id: string };
