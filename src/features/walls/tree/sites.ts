import { roomFor } from './numbers.ts';

/**
 * Places where leaves can hang, each at the end of a twig of its own, numbered as they grow. Lists of numbers and no
 * objects: a large wall has thousands, and a tablet's first look at it waits for them. Lists may be longer than there
 * are sites.
 */
export interface Sites {
  count: number;
  xs: Float64Array;
  ys: Float64Array;
  /** How far along the walk of the bough. */
  places: Float64Array;
  /** The twig, from a knot of another twig (by number, -1 for the bough itself), so far along that one (0…1). */
  froms: Int32Array;
  ats: Float64Array;
  /** Eight numbers a twig: where it starts, its two handles, where it ends, each x and y. */
  twigs: Float64Array;
  /** The direction of the twig's end. */
  dxs: Float64Array;
  dys: Float64Array;
}

export const noSites = (): Sites => ({
  count: 0,
  xs: new Float64Array(0),
  ys: new Float64Array(0),
  places: new Float64Array(0),
  froms: new Int32Array(0),
  ats: new Float64Array(0),
  twigs: new Float64Array(0),
  dxs: new Float64Array(0),
  dys: new Float64Array(0),
});

/** Makes room for so many in all. */
export function reserve(sites: Sites, count: number): void {
  if (sites.xs.length >= count) return;
  sites.xs = roomFor(sites.xs, count);
  sites.ys = roomFor(sites.ys, count);
  sites.places = roomFor(sites.places, count);
  sites.froms = roomFor(sites.froms, count);
  sites.ats = roomFor(sites.ats, count);
  sites.twigs = roomFor(sites.twigs, 8 * count);
  sites.dxs = roomFor(sites.dxs, count);
  sites.dys = roomFor(sites.dys, count);
}
