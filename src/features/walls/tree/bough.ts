import { seededRandom } from '../../../domain/seeded.ts';
import { type Sector, sectorOf } from './crown.ts';
import { along, type Curve, type Point } from './exact.ts';
import { createKnots, nearestKnot } from './knots.ts';
import { isFree, nearPoints } from './near.ts';
import { twigTo } from './twig.ts';

/** A place where a leaf can hang, at the end of a twig of its own. */
export interface Site extends Point {
  /** How far along the walk of its bough. */
  readonly place: number;
  /** Its twig, from a knot of another twig (by number, -1 for the bough itself) to here. */
  readonly twig: Curve;
  readonly from: number;
  /** How far along that other twig its own begins, 0…1. */
  readonly at: number;
  /** The direction of the twig's end. */
  readonly dx: number;
  readonly dy: number;
}

/** A bough that grows as many sites as are asked for; those it has never change. */
export interface Bough {
  readonly sector: Sector;
  /** Its first sites, at least `count` of them: evenly spread, whatever the count. */
  grow(count: number): readonly Site[];
}

/** How near the site number `k` may come to the earlier ones, in parts of the mean distance of `k` sites. */
const apart = 0.6;
const tries = 40;

/**
 * Sites are thrown at random and stay where they are not too near the others; the more there are, the nearer they
 * may come. Each is then joined to the nearest twig that it can grow from. So the tree of n sites is a part of the
 * tree of n + 1.
 */
function createBough(index: number, count: number): Bough {
  const sector = sectorOf(index, count);
  const random = seededRandom(7919 * count + index + 1);
  const sites: Site[] = [];
  const near = nearPoints(200);
  const knots = createKnots();
  knots.add(sector.bough, -1, 24);
  let divideAt = 2;

  const throwSite = (spacing: number): Point & { place: number } => {
    let radius = apart * spacing;
    for (;;) {
      for (let i = 0; i < tries; i++) {
        const [u, v] = [random(), random()];
        const point = sector.at(u, v);
        if (isFree(near, point.x, point.y, radius))
          return { x: point.x, y: point.y, place: sector.placeOf(u, v) };
      }
      radius *= 0.97;
    }
  };

  const addSite = (): void => {
    const spacing = Math.sqrt(sector.area / (sites.length + 1));
    // Finer cells as the sites come nearer to each other.
    if (sites.length >= divideAt) {
      divideAt = 2 * sites.length;
      near.divide(Math.min(200, spacing));
      knots.near.divide(Math.min(200, spacing));
    }
    const { x, y, place } = throwSite(spacing);
    const knot = nearestKnot(knots, x, y, spacing);
    const twig = twigTo({ x, y }, knot, sector.out);
    const { dx, dy } = along(twig, 1);
    knots.add(twig, sites.length, Math.max(1.5, spacing * 0.3));
    near.add(x, y);
    sites.push({ x, y, place, twig, from: knot.twig, at: knot.at, dx, dy });
  };

  return {
    sector,
    grow(wanted) {
      while (sites.length < wanted) addSite();
      return sites;
    },
  };
}

const grown = new Map<string, Bough>();
/** A wall has one number of branches; a gallery has a few. */
const keptBoughs = 64;

/** Bough `index` of `count`. They are the same everywhere, so they are grown once and kept. */
export function boughOf(index: number, count: number): Bough {
  const key = `${index}/${count}`;
  const known = grown.get(key);
  if (known) return known;
  if (grown.size >= keptBoughs) grown.clear();
  const made = createBough(index, count);
  grown.set(key, made);
  return made;
}
