import type { Point } from './view.ts';

/** Numbers between 0 and 1 that look drawn and are the same every time for the same text. */
export function chanceOf(text: string): () => number {
  let state = 2166136261;
  for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 16777619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** To the centimetre, for paths in metres. */
export const cm = (value: number): number => Math.round(value * 100) / 100;
const at = ({ x, y }: Point): string => `${cm(x)} ${cm(y)}`;

/** A closed line that goes softly through the middles between its corners. */
export function softly(corners: readonly Point[]): string {
  const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
  const parts = corners.map((corner, i) => {
    const next = corners[(i + 1) % corners.length] as Point;
    return `Q${at(corner)} ${at(middle(corner, next))}`;
  });
  const [first, last] = [corners[0] as Point, corners.at(-1) as Point];
  return `M${at(middle(last, first))}${parts.join('')}z`;
}

/** A clearing: the rectangle around a point with its corners grown round and its edges not quite straight. */
export function clearing(id: string, middle: Point, width: number, depth: number): string {
  const chance = chanceOf(id);
  const count = 14;
  const corners = Array.from({ length: count }, (_, i): Point => {
    const angle = (i / count) * 2 * Math.PI;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    // Between an ellipse and a rectangle, and a little of chance.
    const grown = 1 / (Math.abs(cos) ** 3 + Math.abs(sin) ** 3) ** (1 / 3);
    const reach = grown * (0.98 + 0.08 * chance());
    return { x: middle.x + (cos * reach * width) / 2, y: middle.y + (sin * reach * depth) / 2 };
  });
  return softly(corners);
}

/** A shape by itself, to be set down anywhere: `M` and a point before it. Relative commands, so that it is made once. */
const loose = (corners: readonly Point[]): string => {
  const [first, ...others] = corners as [Point, ...Point[]];
  let before = first;
  const lines = others.map((corner) => {
    const line = at({ x: corner.x - before.x, y: corner.y - before.y });
    before = corner;
    return line;
  });
  return `m${at(first)}l${lines.join(' ')}z`;
};

/** The crown of a spruce as a bird sees it, round the origin. */
export function spruce(radius: number, chance: () => number): string {
  const count = 8;
  const begin = chance() * Math.PI;
  return loose(
    Array.from({ length: 2 * count }, (_, i) => {
      const reach = i % 2 === 0 ? radius * (0.92 + 0.16 * chance()) : radius * 0.62;
      const angle = begin + (i / (2 * count)) * 2 * Math.PI;
      return { x: reach * Math.cos(angle), y: reach * Math.sin(angle) };
    }),
  );
}

/** The crown of a leafy tree as a bird sees it, round the origin. */
export function crown(radius: number, chance: () => number): string {
  const count = 7;
  const begin = chance() * Math.PI;
  const corners = Array.from({ length: count }, (_, i): Point => {
    const reach = radius * (0.9 + 0.35 * chance());
    const angle = begin + (i / count) * 2 * Math.PI;
    return { x: reach * Math.cos(angle), y: reach * Math.sin(angle) };
  });
  const middles = corners.map((corner, i): Point => {
    const next = corners[(i + 1) % count] as Point;
    return { x: (corner.x + next.x) / 2, y: (corner.y + next.y) / 2 };
  });
  const from = (i: number): Point => middles[(i + count - 1) % count] as Point;
  const less = (a: Point, b: Point): string => at({ x: a.x - b.x, y: a.y - b.y });
  return `m${at(from(0))}${corners.map((corner, i) => `q${less(corner, from(i))} ${less(middles[i] as Point, from(i))}`).join('')}z`;
}

/** A line through points with its corners rounded off. */
export function trail(points: readonly Point[], radius = 1.2): string {
  const parts = points.map((point, i) => {
    const [before, after] = [points[i - 1], points[i + 1]];
    if (!before) return `M${at(point)}`;
    if (!after) return `L${at(point)}`;
    const toward = (other: Point): Point => {
      const length = Math.hypot(other.x - point.x, other.y - point.y);
      const share = length === 0 ? 0 : Math.min(radius, length / 2) / length;
      return { x: point.x + (other.x - point.x) * share, y: point.y + (other.y - point.y) * share };
    };
    return `L${at(toward(before))}Q${at(point)} ${at(toward(after))}`;
  });
  return parts.join('');
}
