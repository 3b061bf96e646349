import type { Place } from '../../../domain/walls/wall.ts';

/** How far away something is: right before us, in sight, at the edge, or in the sky above it. */
export type Distance = 'near' | 'middle' | 'far' | 'sky';

// The places of the template, and what hubs would call near and far in a file.
const distances: ReadonlyMap<string, Distance> = new Map([
  ...(['near', 'now', 'trends'] as const).map((id) => [id, 'near'] as const),
  ...(['middle', 'soon'] as const).map((id) => [id, 'middle'] as const),
  ...(['far', 'later', 'weak'] as const).map((id) => [id, 'far'] as const),
  ...(['sky', 'wild'] as const).map((id) => [id, 'sky'] as const),
]);

const order: readonly Distance[] = ['near', 'middle', 'far', 'sky'];

/** A place and how far away it lies. */
export interface Band {
  readonly place: Place;
  readonly distance: Distance;
}

/** The places from near to far; null where one of them says nothing of distance, or two lie equally far. */
export function horizonOf(places: readonly Place[]): Band[] | null {
  const bands = places.flatMap((place) => {
    const distance = distances.get(place.id);
    return distance ? [{ place, distance }] : [];
  });
  const isPlain =
    bands.length === places.length && new Set(bands.map(({ distance }) => distance)).size === bands.length;
  if (!isPlain || bands.length < 2) return null;
  return bands.sort((a, b) => order.indexOf(a.distance) - order.indexOf(b.distance));
}
