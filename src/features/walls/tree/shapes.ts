import type { Pen } from './brush.ts';
import { along, type Point } from './exact.ts';
import type { Limb } from './wood.ts';

/** A leaf lying on its direction: where a point `forward` and `aside`, in leaf lengths, comes to be. */
interface Blade extends Point {
  readonly dx: number;
  readonly dy: number;
  readonly size: number;
}

type Place = (forward: number, aside: number) => [x: number, y: number];

const placeOn =
  ({ x, y, dx, dy, size }: Blade): Place =>
  (forward, aside) => [x + size * (forward * dx - aside * dy), y + size * (forward * dy + aside * dx)];

/** Half a leaf, from its stalk to its tip and back along the middle; `side` -1 is its left, 1 its right. */
export function traceHalf(pen: Pen, blade: Blade, side: number, width: number): void {
  const at = placeOn(blade);
  pen.moveTo(...at(-0.5, 0));
  pen.bezierCurveTo(...at(-0.42, side * width * 0.9), ...at(0.08, side * width * 1.12), ...at(0.52, 0.03));
  pen.quadraticCurveTo(...at(0, 0.05), ...at(-0.5, 0));
  pen.closePath();
}

/** A whole leaf: broad near the stalk, drawn out to a tip. */
export function traceLeaf(pen: Pen, blade: Blade, width: number): void {
  const at = placeOn(blade);
  pen.moveTo(...at(-0.5, 0));
  pen.bezierCurveTo(...at(-0.42, width * 0.9), ...at(0.08, width * 1.12), ...at(0.52, 0.03));
  pen.bezierCurveTo(...at(0.08, -width * 1.12), ...at(-0.42, -width * 0.9), ...at(-0.5, 0));
  pen.closePath();
}

/** The rib of a leaf, a little beyond its stalk. */
export function traceRib(pen: Pen, blade: Blade): void {
  const at = placeOn(blade);
  pen.moveTo(...at(-0.62, 0));
  pen.quadraticCurveTo(...at(0, 0.05), ...at(0.34, 0.035));
}

/** Where veins begin on the rib, and how far they reach, in half widths. */
const veins = [
  [-0.34, 0.62],
  [-0.2, 0.7],
  [-0.04, 0.58],
  [0.12, 0.36],
] as const;

/** The veins of a leaf, to both sides of its rib. */
export function traceVeins(pen: Pen, blade: Blade, width: number): void {
  const at = placeOn(blade);
  for (const [from, reach] of veins)
    for (const side of [-1, 1]) {
      pen.moveTo(...at(from, 0.04));
      pen.quadraticCurveTo(
        ...at(from + 0.06, side * width * reach * 0.5),
        ...at(from + 0.2, side * width * reach),
      );
    }
}

/** Something round, as broad as it is long. */
export function traceRound(pen: Pen, { x, y, size }: Blade): void {
  const [out, bend] = [size / 2, (size * 2) / 3];
  pen.moveTo(x - out, y);
  pen.bezierCurveTo(x - out, y + bend, x + out, y + bend, x + out, y);
  pen.bezierCurveTo(x + out, y - bend, x - out, y - bend, x - out, y);
  pen.closePath();
}

/** A bud: a drop with its point ahead. */
export function traceBud(pen: Pen, blade: Blade): void {
  const at = placeOn(blade);
  pen.moveTo(...at(-0.5, 0));
  pen.bezierCurveTo(...at(-0.4, 0.42), ...at(0.2, 0.3), ...at(0.62, 0));
  pen.bezierCurveTo(...at(0.2, -0.3), ...at(-0.4, -0.42), ...at(-0.5, 0));
  pen.closePath();
}

/** The middle of a twig, as a line. @param twigs eight numbers each, as `Sites` has them */
export function traceTwig(pen: Pen, twigs: Float64Array, twig: number): void {
  const at = 8 * twig;
  pen.moveTo(twigs[at] ?? 0, twigs[at + 1] ?? 0);
  pen.bezierCurveTo(
    twigs[at + 2] ?? 0,
    twigs[at + 3] ?? 0,
    twigs[at + 4] ?? 0,
    twigs[at + 5] ?? 0,
    twigs[at + 6] ?? 0,
    twigs[at + 7] ?? 0,
  );
}

/**
 * A limb as an outline that grows narrower along its curve.
 * @param pieces how many straight pieces each side has
 * @param aside moves it to its left (-) or right, in half widths, and `part` makes it narrower: light on bark, which
 * comes up slowly from the trunk
 */
export function traceLimb(
  pen: Pen,
  { curve, wide, narrow }: Limb,
  pieces: number,
  aside = 0,
  part = 1,
): void {
  const steps = Array.from({ length: pieces + 1 }, (_, i) => {
    const t = i / pieces;
    // Wood narrows fast where it begins and slowly after.
    const half = (narrow + (wide - narrow) * (1 - t) * (1 - 0.35 * t)) / 2;
    const { x, y, dx, dy } = along(curve, t);
    return {
      x: x - dy * half * aside,
      y: y + dx * half * aside,
      nx: -dy * half * part * (aside === 0 ? 1 : Math.min(1, 3 * t)),
      ny: dx * half * part * (aside === 0 ? 1 : Math.min(1, 3 * t)),
    };
  });
  steps.forEach(({ x, y, nx, ny }, i) => {
    if (i === 0) pen.moveTo(x + nx, y + ny);
    else pen.lineTo(x + nx, y + ny);
  });
  for (const { x, y, nx, ny } of steps.reverse()) pen.lineTo(x - nx, y - ny);
  pen.closePath();
}
