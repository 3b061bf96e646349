import type { House } from '../../../domain/house/house.ts';
import { chanceOf, cm, crown, softly, spruce } from './shapes.ts';
import { edge, type Point } from './view.ts';

/** What grows on a floor where nobody walks or sits, as paths in metres. */
export interface Forest {
  readonly shade: string;
  readonly spruces: string;
  readonly tops: string;
  readonly birches: string;
  readonly moss: string;
}

/** Metres between trees, about. */
const apart = 1.75;
/** Trees keep so far from what people use, metres. */
const air = { place: 0.75, way: 1.35, spot: 1.5 };
/** More trees than this would be no calmer. */
const most = 900;

function distanceToLine(p: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((p.x - a.x) * dx + (p.y - a.y) * dy) / length));
  return Math.hypot(p.x - a.x - along * dx, p.y - a.y - along * dy);
}

/** Says of a point of a floor whether it is used by nobody: no place, no way, no spot near it. */
function freeOn(house: House, floor: string): (point: Point) => boolean {
  const spots = [...house.spot.values()].filter((spot) => spot.floor === floor);
  const lines = [...house.way.values()].flatMap(({ a, b }) => {
    const [from, to] = [house.spot.get(a), house.spot.get(b)];
    return from && to && from.floor === floor && to.floor === floor ? [[from, to] as const] : [];
  });
  return (point) =>
    spots.every(({ x, y, width, depth }) => {
      const [dx, dy] = [Math.abs(point.x - x), Math.abs(point.y - y)];
      return width > 0 || depth > 0
        ? dx > width / 2 + air.place || dy > depth / 2 + air.place
        : Math.hypot(dx, dy) > air.spot;
    }) && lines.every(([from, to]) => distanceToLine(point, from, to) > air.way);
}

/** All that the forest of a floor follows from: it need not grow anew while somebody types a name. */
export function groundKey(house: House, id: string): string {
  const { width = 0, height = 0 } = house.floor.get(id) ?? {};
  const parts: (string | number)[] = [id, width, height];
  for (const spot of house.spot.values())
    if (spot.floor === id) parts.push(spot.x, spot.y, spot.width, spot.depth);
  for (const { a, b } of house.way.values()) if (house.spot.get(a)?.floor === id) parts.push(a, b);
  return parts.join(' ');
}

/** Lets the forest grow on a floor; the same for the same house. */
export function growForest(house: House, id: string): Forest {
  const { width = 10, height = 10 } = house.floor.get(id) ?? {};
  const chance = chanceOf(id);
  const isFree = freeOn(house, id);
  const step = Math.max(apart, Math.sqrt(((width + 2 * edge) * (height + 2 * edge)) / most));
  const parts = { shade: '', spruces: '', tops: '', birches: '', moss: '' };
  // A dozen trees of each sort make a forest; to draw every single one would take longer than to read the house.
  const trees = Array.from({ length: 12 }, (_, i) => {
    const radius = 0.55 + i / 30;
    const [tall, leafy] = [spruce(radius, chance), crown(radius * 0.75, chance)];
    return { tall, top: spruce(radius * 0.5, chance), leafy, moss: crown(radius * 1.5, chance) };
  });
  for (let row = -edge + 0.5; row < height + edge; row += step)
    for (let column = -edge + 0.5; column < width + edge; column += step) {
      const point = { x: column + (chance() - 0.3) * step * 0.7, y: row + (chance() - 0.3) * step * 0.7 };
      const tree = trees[Math.floor(chance() * trees.length)] as (typeof trees)[number];
      const kind = chance();
      if (!isFree(point)) continue;
      const isInside = point.x > 0 && point.y > 0 && point.x < width && point.y < height;
      const here = `M${cm(point.x)} ${cm(point.y)}`;
      const beside = `M${cm(point.x + 0.14)} ${cm(point.y + 0.2)}`;
      if (kind < 0.12) parts.moss += here + tree.moss;
      else if (kind < 0.72 || !isInside) {
        parts.shade += beside + tree.tall;
        parts.spruces += here + tree.tall;
        parts.tops += here + tree.top;
      } else if (kind < 0.9) {
        parts.shade += beside + tree.leafy;
        parts.birches += here + tree.leafy;
      }
    }
  return parts;
}

/** The ground that the forest stands on, and the house's own floor in it; the same for the same house. */
export function groundOf(house: House, id: string): { readonly ground: string; readonly floor: string } {
  const { width = 10, height = 10 } = house.floor.get(id) ?? {};
  const chance = chanceOf(`ground ${id}`);
  const wavy = (out: number): string => {
    const around: Point[] = [];
    const along = (from: Point, to: Point, count: number) => {
      for (let i = 0; i < count; i++) {
        const share = i / count;
        const away = () => (chance() - 0.5) * 0.5;
        around.push({
          x: from.x + (to.x - from.x) * share + away(),
          y: from.y + (to.y - from.y) * share + away(),
        });
      }
    };
    const corners = [
      { x: -out, y: -out },
      { x: width + out, y: -out },
      { x: width + out, y: height + out },
      { x: -out, y: height + out },
    ] as const;
    corners.forEach((corner, i) => {
      along(corner, corners[(i + 1) % 4] as Point, i % 2 === 0 ? 9 : 7);
    });
    return softly(around);
  };
  return { ground: wavy(edge - 0.3), floor: wavy(0.35) };
}
