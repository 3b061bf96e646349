import { type Curve, cosine, logOf, type Point, share, sine, unit } from './exact.ts';
import { hilbertPlace, places } from './hilbert.ts';

/** The tree stands in a field of 1,000 by 1,000, y downwards. */
export const field = 1000;
/** Where the trunk goes into the ground, and where the boughs spread from. */
export const foot: Point = { x: 500, y: 940 };
const fork: Point = { x: 503, y: 575 };

/** How far the crown leans out to each side from straight up, radians. */
const reach = 1.76;
const inner = 78;
const steps = 64;

/** What one bough has of the crown. */
export interface Sector {
  /** Its part of the crown's area, square units. */
  readonly area: number;
  /** The bough itself, from the trunk to where it ends in twigs. */
  readonly bough: Curve;
  /** A point just outside its rim, for its name, and the direction outwards. */
  readonly rim: Point;
  readonly out: Point;
  /** The point for two numbers in [0, 1); equal shares of the square are equal areas. */
  at(u: number, v: number): Point;
  /** How far along a walk that comes near every point once that point lies; a whole number under 2^32. */
  placeOf(u: number, v: number): number;
}

/** How far the crown reaches in a direction: wider than high, a little in at the hanging sides. */
function reachAt(angle: number): number {
  const up = cosine(Math.abs(angle));
  return up > 0 ? 452 + 60 * up * up : 452 - 330 * up * up;
}

/** Round lobes along a rim, 0 between them and 1 on them. */
function lobe(at: number): number {
  const part = at - Math.floor(at);
  return 4 * part * (1 - part);
}

/** The rim of a bough's part, `phi` in 0…1 across it. */
function rimAt(index: number, angle: number, phi: number, lobes: number): number {
  const middle = 2 * phi - 1;
  const round = 1 - middle * middle * middle * middle;
  const offset = share(index + 1, 5);
  const small = 0.62 * lobe(phi * lobes + offset) + 0.38 * lobe(phi * lobes * 1.7 + 2 * offset);
  return reachAt(angle) * (0.83 + 0.13 * round + 0.07 * small);
}

const polar = (angle: number, radius: number): Point => ({
  x: fork.x + radius * sine(angle),
  y: fork.y - radius * cosine(angle),
});

/** The crown winds a little with its radius, all boughs alike: their edges wave, and areas stay as they are. */
const wound = (angle: number, radius: number): Point =>
  polar(angle + 0.05 * (lobe(radius / 97) - lobe(radius / 143 + 0.3)), radius);

/** A bough rises within the trunk, leaves it and bends out into its part of the crown. */
function boughTo(index: number, angle: number, rim: number): Curve {
  const side = sine(angle);
  const low = Math.abs(side);
  const from = { x: fork.x - 2 + 10 * side, y: fork.y + 96 + 48 * low };
  const sway = share(index + 1, 9) - 0.5;
  const to = polar(angle + 0.1 * sway, rim * 0.74);
  const end = unit(side + 0.35 * sway, -cosine(Math.abs(angle)) - 0.3 * low);
  const length = Math.sqrt((to.x - from.x) * (to.x - from.x) + (to.y - from.y) * (to.y - from.y));
  const start = unit(0.62 * side + 0.2 * sway, -1);
  return [
    from,
    { x: from.x + start.x * length * 0.42, y: from.y + start.y * length * 0.42 },
    { x: to.x - end.x * length * 0.36, y: to.y - end.y * length * 0.36 },
    to,
  ];
}

/** The part of the crown of bough `index` of `count`, from the left. */
export function sectorOf(index: number, count: number): Sector {
  const wide = (2 * reach) / count;
  const gap = count === 1 ? 0 : Math.min(0.022, wide * 0.05);
  const left = -reach + index * wide + (index === 0 ? 0 : gap);
  const right = -reach + (index + 1) * wide - (index === count - 1 ? 0 : gap);
  const lobes = Math.max(1, Math.round(wide / 0.34));
  const angleAt = (phi: number): number => left + phi * (right - left);
  const rims = Float64Array.from({ length: steps + 1 }, (_, i) =>
    rimAt(index, angleAt(i / steps), i / steps, lobes),
  );
  const rimOf = (phi: number): number => {
    const i = Math.min(steps - 1, Math.floor(phi * steps));
    const a = rims[i] ?? inner;
    return a + ((rims[i + 1] ?? a) - a) * (phi * steps - i);
  };
  // Area from the left edge to each step, so that equal numbers become equal areas.
  const sums = new Float64Array(steps + 1);
  for (let i = 0; i < steps; i++) {
    const rim = rimOf((i + 0.5) / steps);
    sums[i + 1] = (sums[i] ?? 0) + ((rim * rim - inner * inner) / 2) * ((right - left) / steps);
  }
  const area = sums[steps] ?? 1;
  const phiOf = (u: number): number => {
    const wanted = u * area;
    let low = 0;
    let high = steps;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) <= wanted) low = middle;
      else high = middle;
    }
    const a = sums[low] ?? 0;
    return (low + (wanted - a) / ((sums[low + 1] ?? area) - a)) / steps;
  };
  const middle = angleAt(0.5);
  const rim = rimOf(0.5);
  // The walk goes through squares side by side, along the angle or outwards, whichever is longer.
  const long = (right - left) / logOf(rim / inner);
  const squares = Math.max(1, Math.min(200, Math.round(long >= 1 ? long : 1 / long)));
  const radiusAt = (outer: number, v: number): number =>
    Math.sqrt(inner * inner + v * (outer * outer - inner * inner));
  return {
    area,
    bough: boughTo(index, middle, rim),
    rim: polar(middle, rim + 14),
    out: { x: sine(middle), y: -cosine(middle) },
    at(u, v) {
      const phi = phiOf(u);
      return wound(angleAt(phi), radiusAt(rimOf(phi), v));
    },
    placeOf(u, v) {
      const phi = phiOf(u);
      const outer = rimOf(phi);
      // By the logarithm of the radius, squares near the fork are as square as those at the rim, only smaller.
      const depth = logOf(radiusAt(outer, v) / inner) / logOf(outer / inner);
      const [far, near] = long >= 1 ? [phi, depth] : [depth, phi];
      const square = Math.min(squares - 1, Math.floor(far * squares));
      return square * places + hilbertPlace(far * squares - square, near);
    },
  };
}
