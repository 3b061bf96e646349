import { field } from './crown.ts';
import { roomFor } from './numbers.ts';

/**
 * Points in cells, so that those near a place are found without looking at all. They are numbered as they come, and
 * kept as plain lists of numbers: thousands are looked at while a tree grows.
 */
export interface NearPoints {
  count: number;
  xs: Float64Array;
  ys: Float64Array;
  /** How long a side of a cell is, in units, and how many cells a side of the field has. */
  cell: number;
  rows: number;
  /** The latest point of each cell, and the one before each point in its cell; -1 for none. */
  latest: Int32Array;
  earlier: Int32Array;
}

/** No points yet, in cells of `cell` units over the field and a little beyond. */
export function nearPoints(cell: number): NearPoints {
  const points: NearPoints = {
    count: 0,
    xs: new Float64Array(256),
    ys: new Float64Array(256),
    ...{ cell, rows: 0 },
    latest: new Int32Array(0),
    earlier: new Int32Array(256),
  };
  divide(points, cell);
  return points;
}

/** Makes the cells so large, in units. */
export function divide(points: NearPoints, cell: number): void {
  points.cell = cell;
  points.rows = Math.ceil((1.2 * field) / cell);
  points.latest = new Int32Array(points.rows * points.rows).fill(-1);
  for (let point = 0; point < points.count; point++) file(points, point);
}

export function addPoint(points: NearPoints, x: number, y: number): void {
  const point = points.count++;
  points.xs = roomFor(points.xs, points.count);
  points.ys = roomFor(points.ys, points.count);
  points.earlier = roomFor(points.earlier, points.count);
  points.xs[point] = x;
  points.ys[point] = y;
  file(points, point);
}

function file(points: NearPoints, point: number): void {
  const { xs, ys, latest, earlier } = points;
  const cell = rowOf(points, ys[point] ?? 0) * points.rows + rowOf(points, xs[point] ?? 0);
  earlier[point] = latest[cell] ?? -1;
  latest[cell] = point;
}

/** The cell of a coordinate, counted along one side. */
export function rowOf({ cell, rows }: NearPoints, at: number): number {
  const row = Math.floor((at + 0.1 * field) / cell);
  return row < 0 ? 0 : row >= rows ? rows - 1 : row;
}

/** Is no point nearer to a place than `radius`? */
export function isFree(points: NearPoints, x: number, y: number, radius: number): boolean {
  const { xs, ys, rows, latest, earlier } = points;
  const least = radius * radius;
  const left = rowOf(points, x - radius);
  const right = rowOf(points, x + radius);
  const low = rowOf(points, y + radius);
  for (let row = rowOf(points, y - radius); row <= low; row++)
    for (let cell = row * rows + left; cell <= row * rows + right; cell++)
      for (let i = latest[cell] ?? -1; i >= 0; i = earlier[i] ?? -1) {
        const dx = (xs[i] ?? 0) - x;
        const dy = (ys[i] ?? 0) - y;
        if (dx * dx + dy * dy < least) return false;
      }
  return true;
}
