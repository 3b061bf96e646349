import { seededRandom } from '../../../domain/seeded.ts';
import { type Sector, sectorOf } from './crown.ts';
import { addKnots, createKnots, nearestKnot } from './knots.ts';
import { addPoint, divide, isFree, nearPoints } from './near.ts';
import { noSites, reserve, type Sites } from './sites.ts';
import { writeTwig } from './twig.ts';

/** A bough that grows as many sites as are asked for; those it has never change. */
export interface Bough {
  readonly sector: Sector;
  /** Its first sites, at least `count` of them: evenly spread, whatever the count. */
  grow(count: number): Readonly<Sites>;
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
  const sites = noSites();
  const near = nearPoints(200);
  const knots = createKnots();
  addKnots(knots, Float64Array.from(sector.bough.flatMap(({ x, y }) => [x, y])), 0, -1, 24);
  let divideAt = 2;

  const throwSite = (spacing: number): void => {
    for (let radius = apart * spacing; ; radius *= 0.97)
      for (let i = 0; i < tries; i++) {
        const u = random();
        const v = random();
        const { x, y } = sector.at(u, v);
        if (!isFree(near, x, y, radius)) continue;
        addPoint(near, x, y);
        sites.xs[sites.count] = x;
        sites.ys[sites.count] = y;
        sites.places[sites.count] = sector.placeOf(u, v);
        return;
      }
  };

  const addSite = (): void => {
    const site = sites.count;
    const spacing = Math.sqrt(sector.area / (site + 1));
    // Finer cells as the sites come nearer to each other.
    if (site >= divideAt) {
      divideAt = 2 * site;
      divide(near, Math.min(200, spacing));
      divide(knots.near, Math.min(200, spacing));
    }
    throwSite(spacing);
    const knot = nearestKnot(knots, sites.xs[site] ?? 0, sites.ys[site] ?? 0, spacing);
    sites.froms[site] = knots.twigs[knot] ?? -1;
    sites.ats[site] = knots.ats[knot] ?? 0;
    writeTwig(sites, site, knots, knot, sector.out);
    addKnots(knots, sites.twigs, 8 * site, site, Math.max(1.5, spacing * 0.3));
    sites.count++;
  };

  return {
    sector,
    grow(wanted) {
      reserve(sites, wanted);
      while (sites.count < wanted) addSite();
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
