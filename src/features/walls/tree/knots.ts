import { along, type Curve, type Step } from './exact.ts';
import { type NearPoints, nearPoints } from './near.ts';

/** A place on a twig (by number, -1 for the bough itself) from which another can grow. */
export interface Knot extends Step {
  readonly twig: number;
  /** How far along its twig, 0…1. */
  readonly at: number;
}

/** All the knots of a bough. */
export interface Knots {
  readonly near: NearPoints;
  readonly twigs: readonly number[];
  readonly ats: readonly number[];
  readonly dxs: readonly number[];
  readonly dys: readonly number[];
  /** Adds those of a twig, about `every` units apart, its end among them. */
  add(curve: Curve, twig: number, every: number): void;
}

export function createKnots(): Knots {
  const near = nearPoints(200);
  const twigs: number[] = [];
  const ats: number[] = [];
  const dxs: number[] = [];
  const dys: number[] = [];
  return {
    ...{ near, twigs, ats, dxs, dys },
    add(curve, twig, every) {
      const [from, , , to] = curve;
      const length = Math.sqrt((to.x - from.x) * (to.x - from.x) + (to.y - from.y) * (to.y - from.y));
      const count = Math.max(2, Math.min(24, Math.round(length / every)));
      // Nothing grows from the first third of a bough: that is trunk.
      const first = twig < 0 ? Math.ceil(count / 3) : 1;
      for (let i = first; i <= count; i++) {
        const at = i / count;
        const step = along(curve, at);
        near.add(step.x, step.y);
        dxs.push(step.dx);
        dys.push(step.dy);
        twigs.push(twig);
        ats.push(at);
      }
    },
  };
}

/**
 * The knot from which it is best to grow to a place, looked for ever further out. A twig costs its length, and much
 * more where it would have to turn back.
 */
export function nearestKnot(knots: Knots, x: number, y: number, spacing: number): Knot {
  const { near, dxs, dys } = knots;
  const { xs, ys } = near;
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let radius = 1.1 * spacing; ; radius *= 2) {
    const [left, right] = [near.rowOf(x - radius), near.rowOf(x + radius)];
    const low = near.rowOf(y + radius);
    for (let row = near.rowOf(y - radius); row <= low; row++)
      for (let column = left; column <= right; column++)
        for (let i = near.latestIn(row, column); i >= 0; i = near.before(i)) {
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
    if (best >= 0 && (least <= 1.5 * radius || radius > 2000)) return knotAt(knots, best);
  }
}

const knotAt = ({ near, twigs, ats, dxs, dys }: Knots, i: number): Knot => ({
  x: near.xs[i] ?? 0,
  y: near.ys[i] ?? 0,
  dx: dxs[i] ?? 0,
  dy: dys[i] ?? 0,
  twig: twigs[i] ?? -1,
  at: ats[i] ?? 0,
});
