import type { Point } from './exact.ts';
import type { Knots } from './knots.ts';
import type { Sites } from './sites.ts';

/**
 * Writes the curve of a site's twig and the direction of its end: it leaves its knot nearly along the other twig, bends
 * towards its place and lifts its end a little. Numbers and no objects, as thousands grow at once.
 * @param out the direction in which the bough grows
 */
export function writeTwig(sites: Sites, site: number, knots: Knots, knot: number, out: Point): void {
  const { twigs } = sites;
  const x = sites.xs[site] ?? 0;
  const y = sites.ys[site] ?? 0;
  const fromX = knots.near.xs[knot] ?? 0;
  const fromY = knots.near.ys[knot] ?? 0;
  const dx = x - fromX;
  const dy = y - fromY;
  const length = Math.sqrt(dx * dx + dy * dy);
  const wayX = length < 1e-9 ? 0 : dx / length;
  const wayY = length < 1e-9 ? -1 : dy / length;
  const startX = 0.62 * (knots.dxs[knot] ?? 0) + 0.5 * wayX;
  const startY = 0.62 * (knots.dys[knot] ?? 0) + 0.5 * wayY;
  const started = Math.max(1e-9, Math.sqrt(startX * startX + startY * startY));
  const endX = wayX + 0.22 * out.x;
  const endY = wayY + 0.22 * out.y - 0.1;
  const ended = Math.max(1e-9, Math.sqrt(endX * endX + endY * endY));
  const at = 8 * site;
  twigs[at] = fromX;
  twigs[at + 1] = fromY;
  twigs[at + 2] = fromX + 0.42 * length * (startX / started);
  twigs[at + 3] = fromY + 0.42 * length * (startY / started);
  const intoX = x - 0.34 * length * (endX / ended);
  const intoY = y - 0.34 * length * (endY / ended);
  twigs[at + 4] = intoX;
  twigs[at + 5] = intoY;
  twigs[at + 6] = x;
  twigs[at + 7] = y;
  const lastX = x - intoX;
  const lastY = y - intoY;
  const last = Math.sqrt(lastX * lastX + lastY * lastY);
  sites.dxs[site] = last < 1e-9 ? 0 : lastX / last;
  sites.dys[site] = last < 1e-9 ? -1 : lastY / last;
}
