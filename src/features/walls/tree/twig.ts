import { type Curve, type Point, type Step, unit } from './exact.ts';

/** A twig leaves its knot nearly along the other twig, bends towards its place and lifts its end a little. */
export function twigTo(place: Point, knot: Step, out: Point): Curve {
  const [dx, dy] = [place.x - knot.x, place.y - knot.y];
  const length = Math.sqrt(dx * dx + dy * dy);
  const way = unit(dx, dy);
  const start = unit(0.62 * knot.dx + 0.5 * way.x, 0.62 * knot.dy + 0.5 * way.y);
  const end = unit(way.x + 0.22 * out.x, way.y + 0.22 * out.y - 0.1);
  return [
    { x: knot.x, y: knot.y },
    { x: knot.x + 0.42 * length * start.x, y: knot.y + 0.42 * length * start.y },
    { x: place.x - 0.34 * length * end.x, y: place.y - 0.34 * length * end.y },
    { x: place.x, y: place.y },
  ];
}
