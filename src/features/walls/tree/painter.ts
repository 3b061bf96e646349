import { boughOf } from './bough.ts';
import { canvasBrush } from './brush.ts';
import type { Point } from './exact.ts';
import { type Leaf, layoutTree, type PlacedLeaf, type TreeLayout } from './layout.ts';
import { paintTree } from './paint.ts';
import type { Palette } from './palette.ts';
import { changedRooms } from './patch.ts';
import type { Room } from './room.ts';
import type { Frame, LeafNews, Order, Painting, Part } from './studio-messages.ts';
import { type Season, seasonOf } from './tone.ts';

/** More pieces than this are quicker handed over as one. */
const mostParts = 16;

interface Scene {
  readonly layout: TreeLayout;
  readonly season: Season;
  readonly palette: Palette;
  readonly frame: Frame;
}

/** One drawing of a tree: what has been ordered of it, and its bitmap. */
export interface Painter {
  take(order: Order): void;
  /** Lays out and paints what is new since the last time; null as long as something to paint with is missing. */
  paint(): Promise<Painting | null>;
  /** Does for nothing what one leaf more asks for: the first time anything is done it takes several times as long. */
  rehearse(): Promise<void>;
  /** The leaf nearest to a point of the field, no further than `reach` or half its own length. */
  pick(at: Point, reach: number): string | null;
}

const sameFrame = (a: Frame, b: Frame): boolean =>
  a.density === b.density &&
  a.beyond === b.beyond &&
  a.size.width === b.size.width &&
  a.size.height === b.size.height &&
  a.view.scale === b.view.scale &&
  a.view.x === b.view.x &&
  a.view.y === b.view.y;

function takeNews(leaves: Map<string, Leaf>, { ids, branches, ats, gone }: LeafNews): void {
  for (const id of gone) leaves.delete(id);
  if (ats.length === 0) return;
  ids.split('\n').forEach((id, i) => {
    leaves.set(id, { id, branch: branches[i] ?? -1, at: ats[i] ?? 0 });
  });
}

export function createPainter(canvas: OffscreenCanvas): Painter {
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('the browser gave no canvas to draw on');
  const leaves = new Map<string, Leaf>();
  let isTold = false;
  /** None before it is known how many there are. */
  let branches = 0;
  let expected: readonly number[] = [];
  let now = 0;
  let palette: Palette | null = null;
  let frame: Frame | null = null;
  let focus: string | null = null;
  let layout: TreeLayout | undefined;
  let isLaid = false;
  let last: Scene | null = null;

  const lay = (): TreeLayout => {
    if (!isLaid || !layout) layout = layoutTree([...leaves.values()], branches, layout);
    isLaid = true;
    return layout;
  };

  /** Without leaves there is only the wood to grow: they find it there when they come. */
  const growAhead = (): void => {
    if (branches === 0) return;
    lay();
    for (const [i, count] of expected.entries()) if (i < branches) boughOf(i, branches).grow(count);
    expected = [];
  };

  const draw = (scene: Scene, rooms: readonly Room[]): void => {
    const { view, size, density, beyond } = scene.frame;
    const scale = view.scale * density;
    context.save();
    context.setTransform(
      ...[scale, 0, 0, scale],
      (view.x + size.width * beyond) * density,
      (view.y + size.height * beyond) * density,
    );
    context.beginPath();
    for (const { left, top, right, bottom } of rooms) context.rect(left, top, right - left, bottom - top);
    context.clip();
    context.globalAlpha = 1;
    context.fillStyle = scene.palette.ground;
    for (const { left, top, right, bottom } of rooms) context.fillRect(left, top, right - left, bottom - top);
    paintTree(canvasBrush(context, scale), scene.layout, scene.palette, scene.season, rooms);
    context.restore();
  };

  /**
   * Makes the canvas as large as a frame wants it. Its first stroke then waits for the page's own thread, which hands
   * out what canvases need: better before the leaves are read than when both have their hands full with them.
   */
  const resizeTo = ({ size, density, beyond }: Frame, { ground }: Palette): void => {
    const width = Math.round(size.width * (1 + 2 * beyond) * density);
    const height = Math.round(size.height * (1 + 2 * beyond) * density);
    if (canvas.width === width && canvas.height === height) return;
    canvas.width = width;
    canvas.height = height;
    context.fillStyle = ground;
    context.fillRect(0, 0, width, height);
  };

  const whole = ({ view, size, beyond }: Frame): Room => ({
    left: -(view.x + size.width * beyond) / view.scale,
    top: -(view.y + size.height * beyond) / view.scale,
    right: (size.width * (1 + beyond) - view.x) / view.scale,
    bottom: (size.height * (1 + beyond) - view.y) / view.scale,
  });

  /** The pixels a room covers, inside the bitmap; a pixel more on each side, where edges are soft. */
  const pixelsOf = (room: Room, { view, size, density, beyond }: Frame) => {
    const x = (at: number) => (view.x + size.width * beyond + at * view.scale) * density;
    const y = (at: number) => (view.y + size.height * beyond + at * view.scale) * density;
    const left = Math.max(0, Math.floor(x(room.left)) - 1);
    const top = Math.max(0, Math.floor(y(room.top)) - 1);
    const right = Math.min(canvas.width, Math.ceil(x(room.right)) + 1);
    const bottom = Math.min(canvas.height, Math.ceil(y(room.bottom)) + 1);
    return { left, top, width: right - left, height: bottom - top };
  };

  const partsOf = (rooms: readonly Room[] | null, of: Frame): Promise<Part[]> => {
    if (!rooms || rooms.length > mostParts)
      return createImageBitmap(canvas).then((bitmap) => [{ bitmap, x: 0, y: 0 }]);
    return Promise.all(
      rooms
        .map((room) => pixelsOf(room, of))
        .filter(({ width, height }) => width > 0 && height > 0)
        .map(async ({ left, top, width, height }) => ({
          bitmap: await createImageBitmap(canvas, left, top, width, height),
          ...{ x: left, y: top },
        })),
    );
  };

  return {
    take(order) {
      if (order.leaves) {
        takeNews(leaves, order.leaves);
        isTold = true;
        isLaid = false;
      }
      if (order.branches !== undefined && order.branches !== branches) {
        branches = order.branches;
        isLaid = false;
      }
      expected = order.expected ?? expected;
      now = order.now ?? now;
      palette = order.palette ?? palette;
      frame = order.frame ?? frame;
      if (order.focus !== undefined) focus = order.focus;
    },
    async paint() {
      if (!isTold) growAhead();
      if (!palette || !frame) return null;
      resizeTo(frame, palette);
      if (!isTold) return null;
      const laid = lay();
      const scene: Scene = { layout: laid, season: seasonOf(leaves.values(), now), palette, frame };
      const isKept = last !== null && last.palette === palette && sameFrame(last.frame, frame);
      const rooms = isKept && last ? changedRooms(last, scene) : null;
      if (rooms?.length !== 0) draw(scene, rooms ?? [whole(frame)]);
      last = scene;
      return {
        frame,
        parts: await partsOf(rooms, frame),
        leaves: laid.leaves.length,
        boughs: laid.boughs.map(({ rim, out }) => ({ rim, out })),
        sites: laid.boughs.map(({ count }) => count),
        smallest: Math.min(...laid.boughs.map(({ size }) => size)),
        focused: laid.leaves.find(({ id }) => id === focus) ?? null,
      };
    },
    async rehearse() {
      if (!last || !layout) return;
      for (let branch = 0; branch < branches; branch++) {
        const one: Leaf = { id: '', branch, at: now };
        const more = layoutTree([...leaves.values(), one], branches, layout);
        const rooms = changedRooms(last, { ...last, layout: more });
        if (!rooms || rooms.length > mostParts) continue;
        // What is there is painted over by the same.
        draw(last, rooms);
        for (const { bitmap } of await partsOf(rooms, last.frame)) bitmap.close();
      }
    },
    pick(at, reach) {
      let found: PlacedLeaf | null = null;
      let least = Number.POSITIVE_INFINITY;
      for (const leaf of layout?.leaves ?? []) {
        const away = Math.hypot(leaf.x - at.x, leaf.y - at.y);
        if (away < least && away < Math.max(reach, leaf.size / 2)) [found, least] = [leaf, away];
      }
      return found?.id ?? null;
    },
  };
}
