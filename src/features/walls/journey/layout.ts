import type { StepState } from '../../../domain/walls/journey.ts';
import type { Measure } from '../drawing/measure.ts';
import { wrapText } from '../drawing/wrap.ts';
import { placeSigns, type Sign, type SignWords } from './signs.ts';
import { layTrail, type Point, type Trail } from './trail.ts';

/** A step as it is to be drawn. */
export interface StepWords {
  readonly id: string;
  readonly name: string;
  readonly state: StepState;
  readonly signs: readonly SignWords[];
}

export interface LayoutOptions {
  /** Of the drawing. The unit is that of `size`: CSS pixels, or anything else. */
  readonly width: number;
  /** Of running text. */
  readonly size: number;
  readonly measure: Measure;
  /** What stands where nobody is. */
  readonly open: string;
}

export interface TextLine extends Point {
  readonly text: string;
}

/** A step in its place. */
export interface Clearing {
  readonly id: string;
  readonly state: StepState;
  readonly middle: Point;
  readonly rx: number;
  readonly ry: number;
  readonly name: readonly TextLine[];
  readonly open: readonly TextLine[];
  readonly signs: readonly Sign[];
  /** Around everything that can be read: nothing else may be drawn here. */
  readonly box: Box;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export interface JourneyLayout {
  readonly width: number;
  readonly height: number;
  /** How wide the path is. */
  readonly tread: number;
  readonly size: number;
  /** `start` for the names beside a path that goes down, `middle` for those under a path that winds. */
  readonly anchor: 'start' | 'middle';
  readonly clearings: readonly Clearing[];
  readonly trail: Trail;
  /** Which of the trail's points each clearing is. */
  readonly stops: readonly number[];
}

/** Below so many times the text's size the path goes straight down, with the words beside it. */
const narrow = 30;

/** Draws the path by its steps alone: down the side on a narrow screen, to and fro on a wide one. */
export const layoutJourney = (steps: readonly StepWords[], options: LayoutOptions): JourneyLayout =>
  options.width < narrow * options.size ? goDown(steps, options) : wind(steps, options);

interface CellOptions extends LayoutOptions {
  readonly anchor: 'start' | 'middle';
  readonly left: number;
  readonly top: number;
}

/** A step's words from `top` down: name, then signs or that it is open. Answers them and where they end. */
function writeStep(step: StepWords, number: number, options: CellOptions) {
  const { size, measure, width, anchor, left, top, open } = options;
  const x = anchor === 'start' ? left : left + width / 2;
  const lines = (text: string, weight: 400 | 650, from: number): TextLine[] =>
    wrapText(text, { size, weight, width, measure, most: 4 }).map((line, i) => ({
      ...{ text: line, x, y: from + size * (0.95 + i * 1.25) },
    }));
  const name = lines(`${number}.\u00a0${step.name}`, 650, top);
  const below = top + name.length * size * 1.25 + size * 0.5;
  if (step.state === 'open') {
    const said = lines(open, 400, below - size * 0.25);
    return { name, open: said, signs: [], foot: below + said.length * size * 1.25 };
  }
  const { signs, height } = placeSigns(step.signs, { ...{ size, measure, anchor, left, width }, top: below });
  return { name, open: [], signs, foot: below + height };
}

function goDown(steps: readonly StepWords[], options: LayoutOptions): JourneyLayout {
  const { size, width } = options;
  const radius = size * 1.7;
  const left = size * 6;
  let y = size;
  const clearings = steps.map((step, i): Clearing => {
    const top = y;
    const cell = {
      ...options,
      anchor: 'start' as const,
      left,
      top: top + size * 0.5,
      width: width - left - size * 0.5,
    };
    const { foot, ...words } = writeStep(step, i + 1, cell);
    y = Math.max(foot, top + radius * 2 + size) + size * 1.8;
    const middle = { x: size * (i % 2 ? 3.3 : 2.2), y: top + radius + size * 0.1 };
    return {
      ...{ id: step.id, state: step.state, middle, rx: radius, ry: radius, ...words },
      box: { x: left - size * 0.6, y: top, width: width - left + size * 0.6, height: y - size * 1.2 - top },
    };
  });
  const points = clearings.flatMap(({ middle }, i): Point[] => {
    const next = clearings[i + 1]?.middle;
    // A long way down sways now and then, or it would be a line.
    const long = next ? next.y - middle.y : 0;
    const sways = Math.min(6, Math.floor(long / (size * 9)));
    const between = Array.from({ length: sways }, (_, k) => ({
      x: size * ((k + i) % 2 ? 3.6 : 1.9),
      y: middle.y + (long * (k + 1)) / (sways + 1),
    }));
    return [middle, ...between];
  });
  return finish(clearings, points, { ...options, height: y, tread: size * 1.1, anchor: 'start' });
}

/** How many steps stand side by side. */
function columnsFor(count: number, { width, size }: LayoutOptions): number {
  const most = Math.max(2, Math.min(4, Math.floor(width / (size * 15))));
  const rows = Math.ceil(count / most);
  // As even rows as can be: four and one would look forgotten.
  return Math.max(1, Math.ceil(count / rows));
}

function wind(steps: readonly StepWords[], options: LayoutOptions): JourneyLayout {
  const { size, width } = options;
  const columns = columnsFor(steps.length, options);
  const edge = size * 3.2;
  const cell = (width - 2 * edge) / columns;
  const radius = { rx: Math.min(cell * 0.3, size * 4.4), ry: size * 2.1 };
  const gap = size * 1.2;
  const clearings: Clearing[] = [];
  const points: Point[] = [];
  let top = size;
  for (let row = 0; row * columns < steps.length; row++) {
    const isBack = row % 2 === 1;
    const way = isBack ? -1 : 1;
    const inRow = steps.slice(row * columns, (row + 1) * columns);
    let foot = top;
    inRow.forEach((step, i) => {
      const column = isBack ? columns - 1 - i : i;
      const left = edge + column * cell;
      const sway = ((row + column) % 2 ? 1 : -1) * size * 0.45;
      const middle = { x: left + cell / 2, y: top + radius.ry + size * 0.6 + sway };
      const wordsTop = top + radius.ry * 2 + size * 1.5;
      const inner = {
        ...options,
        anchor: 'middle' as const,
        left: left + gap / 2,
        width: cell - gap,
        top: wordsTop,
      };
      const number = row * columns + i + 1;
      const { foot: end, ...words } = writeStep(step, number, inner);
      clearings.push({
        ...{ id: step.id, state: step.state, middle, ...radius, ...words },
        box: {
          x: left + gap / 4,
          y: wordsTop - size * 0.4,
          width: cell - gap / 2,
          height: end - wordsTop + size,
        },
      });
      foot = Math.max(foot, end);
    });
    points.push(...clearings.slice(row * columns).map(({ middle }) => middle));
    const nextTop = foot + size * 2.4;
    if ((row + 1) * columns < steps.length) {
      // Out by the side, down past the words, and in again.
      const outer = isBack ? size * 1.3 : width - size * 1.3;
      const first = points.at(-1)?.y ?? top;
      const then = nextTop + radius.ry + size * 0.6;
      points.push({ x: outer - way * size * 0.8, y: first + size * 0.9 }, { x: outer, y: first + size * 4 });
      points.push({ x: outer, y: then - size * 4 }, { x: outer - way * size * 0.8, y: then - size * 0.9 });
    }
    top = nextTop;
  }
  return finish(clearings, points, { ...options, height: top - size, tread: size * 1.3, anchor: 'middle' });
}

interface Finish extends LayoutOptions {
  readonly height: number;
  readonly tread: number;
  readonly anchor: 'start' | 'middle';
}

/** The path comes from somewhere and leads on: past the first and the last step, level, by so much. */
function extend(points: readonly Point[], by: number): readonly Point[] {
  const [first, last] = [points[0], points.at(-1)];
  if (by === 0 || !first || !last) return points;
  const before = points.at(-2);
  const way = before && before.x > last.x ? -1 : 1;
  return [{ x: first.x - by, y: first.y }, ...points, { x: last.x + way * by, y: last.y }];
}

function finish(clearings: readonly Clearing[], points: readonly Point[], options: Finish): JourneyLayout {
  const { width, height, tread, size, anchor } = options;
  const way = extend(points, anchor === 'start' ? 0 : size * 9);
  const stops = clearings.map(({ middle }) => way.indexOf(middle));
  return { width, height, tread, size, anchor, clearings, trail: layTrail(way), stops };
}
