/** A point of a drawing, in its own unit. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

const perStretch = 16;

/**
 * A smooth line through points (centripetal enough for ours: Catmull-Rom, tension ½), as many short straight
 * pieces. The n-th point given is the piece number `n * perStretch` of the line.
 */
function smooth(points: readonly Point[]): Point[] {
  const line: Point[] = [];
  for (let i = 0; i + 1 < points.length; i++) {
    const [p0, p1, p2, p3] = [
      points[i - 1] ?? points[i],
      points[i],
      points[i + 1],
      points[i + 2] ?? points[i + 1],
    ];
    if (!p0 || !p1 || !p2 || !p3) continue;
    for (let k = 0; k < perStretch; k++) {
      const t = k / perStretch;
      const at = (a: number, b: number, c: number, d: number) =>
        0.5 *
        (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);
      line.push({ x: at(p0.x, p1.x, p2.x, p3.x), y: at(p0.y, p1.y, p2.y, p3.y) });
    }
  }
  const last = points.at(-1);
  return last ? [...line, last] : line;
}

const n = (value: number): string => String(Math.round(value * 10) / 10);

const toPath = (line: readonly Point[]): string =>
  line.map(({ x, y }, i) => `${i ? 'L' : 'M'}${n(x)} ${n(y)}`).join('');

/** A path on which one can walk beside its middle. */
export interface Trail {
  /** The whole path, for an SVG. */
  readonly d: string;
  /** Points along it, close together. */
  readonly line: readonly Point[];
  /** The stretch between two of the points given, `aside` to the right of its middle. */
  stretch(from: number, to: number, aside: number): string;
  /** One of the points given, moved aside as `stretch` is. */
  beside(point: number, aside: number): Point;
}

/** Lays a path through points. */
export function layTrail(points: readonly Point[]): Trail {
  const line = smooth(points);
  const shifted = (i: number, aside: number): Point => {
    const before = line[i - 1] ?? line[i];
    const after = line[i + 1] ?? line[i];
    const here = line[i];
    if (!before || !after || !here) return { x: 0, y: 0 };
    const long = Math.hypot(after.x - before.x, after.y - before.y) || 1;
    return {
      x: here.x - ((after.y - before.y) / long) * aside,
      y: here.y + ((after.x - before.x) / long) * aside,
    };
  };
  return {
    d: toPath(line),
    line,
    stretch(from, to, aside) {
      const part: Point[] = [];
      for (let i = from * perStretch; i <= to * perStretch && i < line.length; i++)
        part.push(shifted(i, aside));
      return toPath(part);
    },
    beside: (point, aside) => shifted(Math.min(point * perStretch, line.length - 1), aside),
  };
}
