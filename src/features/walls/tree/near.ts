import { field } from './crown.ts';

/**
 * Points in cells, so that those near a place are found without looking at all. They are numbered as they come, and
 * kept as plain lists of numbers: thousands are looked at while a tree grows.
 */
export interface NearPoints {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  add(x: number, y: number): void;
  /** Makes the cells so large, in units. */
  divide(cell: number): void;
  /** The cell of a coordinate, counted along one side. */
  rowOf(at: number): number;
  /** The latest point of a cell, and the one before each point in its cell; -1 for none. */
  latestIn(row: number, column: number): number;
  before(point: number): number;
}

/** No points yet, in cells of `cell` units over the field and a little beyond. */
export function nearPoints(cell: number): NearPoints {
  const xs: number[] = [];
  const ys: number[] = [];
  let rows = 0;
  let size = cell;
  let latest = new Int32Array(0);
  let earlier: number[] = [];
  const rowOf = (at: number): number =>
    Math.max(0, Math.min(rows - 1, Math.floor((at + 0.1 * field) / size)));
  const file = (point: number): void => {
    const key = rowOf(ys[point] ?? 0) * rows + rowOf(xs[point] ?? 0);
    earlier.push(latest[key] ?? -1);
    latest[key] = point;
  };
  const divide = (wanted: number): void => {
    size = wanted;
    rows = Math.ceil((1.2 * field) / size);
    latest = new Int32Array(rows * rows).fill(-1);
    earlier = [];
    for (let point = 0; point < xs.length; point++) file(point);
  };
  divide(cell);
  return {
    ...{ xs, ys, divide, rowOf },
    add(x, y) {
      xs.push(x);
      ys.push(y);
      file(xs.length - 1);
    },
    latestIn: (row, column) => latest[row * rows + column] ?? -1,
    before: (point) => earlier[point] ?? -1,
  };
}

/** Is no point nearer to a place than `radius`? */
export function isFree(points: NearPoints, x: number, y: number, radius: number): boolean {
  const { xs, ys } = points;
  const least = radius * radius;
  const [left, right] = [points.rowOf(x - radius), points.rowOf(x + radius)];
  const low = points.rowOf(y + radius);
  for (let row = points.rowOf(y - radius); row <= low; row++)
    for (let column = left; column <= right; column++)
      for (let i = points.latestIn(row, column); i >= 0; i = points.before(i)) {
        const dx = (xs[i] ?? 0) - x;
        const dy = (ys[i] ?? 0) - y;
        if (dx * dx + dy * dy < least) return false;
      }
  return true;
}
