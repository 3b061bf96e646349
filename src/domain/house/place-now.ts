import type { Openness } from '../calendar/activity-kinds.ts';
import { comingAt, disturbanceAt, type Happening, isOnNow } from './happening.ts';
import type { House } from './house.ts';
import type { SoundLevel } from './house-kinds.ts';

/** May one sit down: as whoever is on there says, or else whether there is a seat. */
export type Welcome = Openness | 'free' | 'full' | 'closed';

/** How a place is at a moment, and what changes next. */
export interface PlaceNow {
  readonly welcome: Welcome;
  readonly sound: SoundLevel | null;
  /** How loud it becomes next and when (epoch ms); null when it stays as it is, as far as anybody knows. */
  readonly soundNext: { readonly level: SoundLevel | null; readonly at: number } | null;
  readonly on: Happening | null;
  readonly next: Happening | null;
  /** How many have said that they sit there. */
  readonly sitting: number;
  /** What next door disturbs a quiet place, now or soon. */
  readonly disturbance: Happening | null;
}

/** What is known of the whole house at a moment. */
export interface HouseNow {
  readonly house: House;
  /** Epoch ms. */
  readonly now: number;
  readonly happenings: readonly Happening[];
  /** How many sit at each spot, see `countSitting`. */
  readonly sitting: ReadonlyMap<string, number>;
}

/** How the place with this id is; null where there is none. */
export function placeNow({ house, now, happenings, sitting }: HouseNow, spot: string): PlaceNow | null {
  const place = house.spot.get(spot);
  if (!place) return null;
  const coming = comingAt(happenings, spot, now);
  const on = coming.find((one) => isOnNow(one, now)) ?? null;
  const next = coming.find(({ starts }) => starts > now) ?? null;
  const count = sitting.get(spot) ?? 0;
  const sound = on?.soundLevel ?? place.soundLevel;
  const change = on
    ? { level: next && next.starts <= on.ends ? next.soundLevel : place.soundLevel, at: on.ends }
    : next && { level: next.soundLevel, at: next.starts };
  const isFull = place.seats > 0 && count >= place.seats;
  return {
    welcome: !place.open ? 'closed' : isFull ? 'full' : (on?.openness ?? 'free'),
    sound,
    soundNext: change && change.level !== sound ? change : null,
    ...{ on, next, sitting: count },
    disturbance: disturbanceAt(house, happenings, spot, now),
  };
}
