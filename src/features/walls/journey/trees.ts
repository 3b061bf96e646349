import { seededRandom } from '../../../domain/seeded.ts';
import type { Box, JourneyLayout } from './layout.ts';

/** A spruce of the drawing, as a path with its foot at the lower end. */
export interface Tree {
  readonly d: string;
  /** Farther ones are paler. */
  readonly far: boolean;
}

const n = (value: number): string => String(Math.round(value * 10) / 10);

/** A spruce whose foot is at x, y. */
function spruce(x: number, y: number, height: number): string {
  const half = height * 0.2;
  const tier = (down: number, wide: number) => `L${n(x + half * wide)} ${n(y - height * down)}`;
  const right = [
    tier(0.62, 0.5),
    tier(0.64, 0.26),
    tier(0.34, 0.78),
    tier(0.37, 0.42),
    tier(0.08, 1),
    tier(0.08, 0.14),
  ];
  const left = [
    tier(0.08, -0.14),
    tier(0.08, -1),
    tier(0.37, -0.42),
    tier(0.34, -0.78),
    tier(0.64, -0.26),
    tier(0.62, -0.5),
  ];
  return `M${n(x)} ${n(y - height)}${right.join('')}V${n(y)}H${n(x - half * 0.14)}${left.join('')}z`;
}

const touches = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Trees wherever there is room: never on words, clearings or the path. The same layout has the same trees. */
export function growTrees({ width, height, size, tread, clearings, trail }: JourneyLayout): Tree[] {
  const random = seededRandom(clearings.length * 7919 + 17);
  const taken: Box[] = clearings.flatMap(({ box, middle, rx, ry }) => [
    box,
    { x: middle.x - rx, y: middle.y - ry, width: rx * 2, height: ry * 2 },
  ]);
  const keep = tread * 0.8;
  for (const { x, y } of trail.line)
    taken.push({ x: x - keep, y: y - keep, width: keep * 2, height: keep * 2 });
  const trees: { tree: Tree; y: number }[] = [];
  const step = size * 2.3;
  for (let row = 1; row * step * 0.8 < height; row++)
    for (let column = 0; column * step < width; column++) {
      const x = (column + random()) * step;
      const y = (row + random() * 0.7) * step * 0.8;
      const tall = size * (1.6 + random() * 2);
      const isThin = random() < 0.35;
      const box = { x: x - tall * 0.22, y: y - tall, width: tall * 0.44, height: tall };
      const isInside = box.x > 2 && box.x + box.width < width - 2 && box.y > 2 && y < height - 2;
      if (isThin || !isInside || taken.some((other) => touches(box, other))) continue;
      trees.push({ tree: { d: spruce(x, y, tall), far: random() < 0.5 }, y });
    }
  // The nearer one stands before the farther.
  return trees.sort((a, b) => a.y - b.y).map(({ tree }) => tree);
}
