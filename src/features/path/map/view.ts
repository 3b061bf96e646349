/** A point, in metres on a floor's plane or in CSS pixels of the box it is shown in. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * How a plane lies in its box: turned by `turn` (radians, clockwise), `scale` pixels to the metre, its origin at x, y.
 */
export interface View {
  readonly scale: number;
  readonly turn: number;
  readonly x: number;
  readonly y: number;
}

/** The forest around the house that belongs to the picture, metres. */
export const edge = 2.2;

const turned = ({ x, y }: Point, turn: number): Point => ({
  x: x * Math.cos(turn) - y * Math.sin(turn),
  y: x * Math.sin(turn) + y * Math.cos(turn),
});

/** Where a point of the plane is in the box. */
export function toBox({ scale, turn, x, y }: View, point: Point): Point {
  const at = turned(point, turn);
  return { x: x + scale * at.x, y: y + scale * at.y };
}

/** Which point of the plane is there in the box. */
export const toPlane = ({ scale, turn, x, y }: View, point: Point): Point =>
  turned({ x: (point.x - x) / scale, y: (point.y - y) / scale }, -turn);

/** How large a plane is when it is turned, in metres. */
const boundsOf = ({ width, height }: Size, turn: number): Size => ({
  width: Math.abs(width * Math.cos(turn)) + Math.abs(height * Math.sin(turn)),
  height: Math.abs(width * Math.sin(turn)) + Math.abs(height * Math.cos(turn)),
});

/** The view with a point of the plane at a point of the box. */
const pinned = (scale: number, turn: number, point: Point, at: Point): View => {
  const moved = turned(point, turn);
  return { scale, turn, x: at.x - scale * moved.x, y: at.y - scale * moved.y };
};

/** The whole plane with the forest's edge, turned as given, in the middle of the box. */
export function wholeView(box: Size, plane: Size, turn: number): View {
  const bounds = boundsOf({ width: plane.width + 2 * edge, height: plane.height + 2 * edge }, turn);
  const scale = Math.max(1, Math.min(box.width / bounds.width, box.height / bounds.height));
  return pinned(...([scale, turn, { x: plane.width / 2, y: plane.height / 2 }] as const), {
    x: box.width / 2,
    y: box.height / 2,
  });
}

/** Lying as drawn, or on its side where that shows it clearly larger. */
export function fittingTurn(box: Size, plane: Size): number {
  const [upright, sideways] = [wholeView(box, plane, 0), wholeView(box, plane, -Math.PI / 2)];
  return sideways.scale > upright.scale * 1.2 ? -Math.PI / 2 : 0;
}

/** Nearer (`by` over 1) or further, with what is under a point of the box staying there. */
export const zoomAt = (view: View, by: number, at: Point): View =>
  pinned(view.scale * by, view.turn, toPlane(view, at), at);

/** Turned by so many radians round a point of the box. */
export const turnAt = (view: View, by: number, at: Point): View =>
  pinned(view.scale, view.turn + by, toPlane(view, at), at);

export const pan = (view: View, dx: number, dy: number): View => ({
  ...view,
  x: view.x + dx,
  y: view.y + dy,
});

/** The nearest one may come: so many pixels to the metre. */
const nearest = 90;

/** Keeps the plane in the box: never smaller than the whole, and its middle part always to be seen. */
export function keepIn(view: View, box: Size, plane: Size): View {
  const whole = wholeView(box, plane, view.turn);
  const scale = Math.min(Math.max(view.scale, whole.scale), Math.max(nearest, whole.scale));
  if (scale <= whole.scale) return whole;
  const middle = { x: box.width / 2, y: box.height / 2 };
  const kept = scale === view.scale ? view : zoomAt(view, scale / view.scale, middle);
  const seen = toPlane(kept, middle);
  const inside = {
    x: Math.min(plane.width, Math.max(0, seen.x)),
    y: Math.min(plane.height, Math.max(0, seen.y)),
  };
  return inside.x === seen.x && inside.y === seen.y ? kept : pinned(scale, view.turn, inside, middle);
}

/** The view with these points well inside the box, not nearer than a hall is wide. */
export function viewOf(points: readonly Point[], box: Size, plane: Size, turn: number): View {
  const all = points.map((point) => turned(point, turn));
  const [xs, ys] = [all.map(({ x }) => x), all.map(({ y }) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const air = 5;
  const scale = Math.min(box.width / (right - left + 2 * air), box.height / (bottom - top + 2 * air));
  const middle = turned({ x: (left + right) / 2, y: (top + bottom) / 2 }, -turn);
  return keepIn(
    pinned(scale, turn, middle, { x: box.width / 2, y: box.height / 2 }),
    ...([box, plane] as const),
  );
}
