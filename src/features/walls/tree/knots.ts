import { addPoint, type NearPoints, nearPoints, rowOf } from './near.ts';
import { roomFor } from './numbers.ts';

/** All the places on a bough and its twigs from which another twig can grow, numbered as they come. */
export interface Knots {
  readonly near: NearPoints;
  /** On which twig each is (by number, -1 for the bough itself), and how far along it, 0…1. */
  twigs: Int32Array;
  ats: Float64Array;
  /** The direction of the wood there. */
  dxs: Float64Array;
  dys: Float64Array;
}

export const createKnots = (): Knots => ({
  near: nearPoints(200),
  twigs: new Int32Array(256),
  ats: new Float64Array(256),
  dxs: new Float64Array(256),
  dys: new Float64Array(256),
});

/**
 * Adds the knots of a twig, about `every` units apart, its end among them.
 * @param curves eight numbers a curve, as `Sites.twigs` has them
 * @param start where in them this one begins
 */
export function addKnots(
  knots: Knots,
  curves: Float64Array,
  start: number,
  twig: number,
  every: number,
): void {
  const ax = curves[start] ?? 0;
  const ay = curves[start + 1] ?? 0;
  const bx = curves[start + 2] ?? 0;
  const by = curves[start + 3] ?? 0;
  const cx = curves[start + 4] ?? 0;
  const cy = curves[start + 5] ?? 0;
  const dx = curves[start + 6] ?? 0;
  const dy = curves[start + 7] ?? 0;
  const length = Math.sqrt((dx - ax) * (dx - ax) + (dy - ay) * (dy - ay));
  const count = Math.max(2, Math.min(24, Math.round(length / every)));
  const { near } = knots;
  const most = near.count + count;
  knots.twigs = roomFor(knots.twigs, most);
  knots.ats = roomFor(knots.ats, most);
  knots.dxs = roomFor(knots.dxs, most);
  knots.dys = roomFor(knots.dys, most);
  // Nothing grows from the first third of a bough: that is trunk.
  const first = twig < 0 ? Math.ceil(count / 3) : 1;
  for (let i = first; i <= count; i++) {
    // As in `along`, number by number.
    const t = i / count;
    const r = 1 - t;
    const wayX = r * r * (bx - ax) + 2 * r * t * (cx - bx) + t * t * (dx - cx);
    const wayY = r * r * (by - ay) + 2 * r * t * (cy - by) + t * t * (dy - cy);
    const way = Math.sqrt(wayX * wayX + wayY * wayY);
    const knot = near.count;
    knots.dxs[knot] = way < 1e-9 ? 0 : wayX / way;
    knots.dys[knot] = way < 1e-9 ? -1 : wayY / way;
    knots.twigs[knot] = twig;
    knots.ats[knot] = t;
    addPoint(
      near,
      r * r * r * ax + 3 * r * r * t * bx + 3 * r * t * t * cx + t * t * t * dx,
      r * r * r * ay + 3 * r * r * t * by + 3 * r * t * t * cy + t * t * t * dy,
    );
  }
}

/**
 * The knot from which it is best to grow to a place, looked for ever further out; its number. A twig costs its length,
 * and much more where it would have to turn back.
 */
export function nearestKnot({ near, dxs, dys }: Knots, x: number, y: number, spacing: number): number {
  const { xs, ys, rows, latest, earlier } = near;
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let radius = 1.1 * spacing; ; radius *= 2) {
    const left = rowOf(near, x - radius);
    const right = rowOf(near, x + radius);
    const low = rowOf(near, y + radius);
    for (let row = rowOf(near, y - radius); row <= low; row++)
      for (let cell = row * rows + left; cell <= row * rows + right; cell++)
        for (let i = latest[cell] ?? -1; i >= 0; i = earlier[i] ?? -1) {
          const dx = x - (xs[i] ?? 0);
          const dy = y - (ys[i] ?? 0);
          const square = dx * dx + dy * dy;
          // Straight on is a little cheaper than its length, never by a tenth.
          if (square * 0.81 >= least * least) continue;
          const length = Math.sqrt(square) + 1e-9;
          const turn = 0.75 - (dx * (dxs[i] ?? 0) + dy * (dys[i] ?? 0)) / length;
          const cost = length * (turn > 0 ? 1 + 1.4 * turn * turn : 1 + 0.1 * turn);
          if (cost < least) {
            least = cost;
            best = i;
          }
        }
    if (best >= 0 && (least <= 1.5 * radius || radius > 2000)) return best;
  }
}
