import type { Openness } from '../calendar/activity-kinds.ts';
import type { House } from './house.ts';
import type { SoundLevel } from './house-kinds.ts';
import { planeDistance } from './walking.ts';

/** Something that goes on in a place from then until then (epoch ms), as far as the house wants to know. */
export interface Happening {
  readonly id: string;
  /** The spot's id. */
  readonly spot: string;
  readonly title: string;
  readonly starts: number;
  readonly ends: number;
  readonly openness: Openness;
  readonly soundLevel: SoundLevel;
}

/** What comes within so long is worth a word beforehand, ms. */
export const soon = 60 * 60_000;

/** Is it on at `now`? */
export const isOnNow = ({ starts, ends }: Pick<Happening, 'starts' | 'ends'>, now: number): boolean =>
  starts <= now && now < ends;

/** Those of a spot that are not over, by when they begin. */
export const comingAt = (happenings: Iterable<Happening>, spot: string, now: number): Happening[] =>
  [...happenings]
    .filter((one) => one.spot === spot && now < one.ends)
    .sort((a, b) => a.starts - b.starts || (a.id < b.id ? -1 : 1));

/** How far a sound carries from the edge of where it is made, metres in the open; ours. */
const carries: { readonly [S in SoundLevel]: number } = { quiet: 0, talk: 3, lively: 5 };

type Area = { readonly x: number; readonly y: number; readonly width: number; readonly depth: number };

/** Metres between the edges of two areas. */
const gapBetween = (a: Area, b: Area): number =>
  planeDistance(
    {
      x: Math.max(0, Math.abs(a.x - b.x) - (a.width + b.width) / 2),
      y: Math.max(0, Math.abs(a.y - b.y) - (a.depth + b.depth) / 2),
    },
    { x: 0, y: 0 },
  );

/**
 * The happening next door that disturbs a quiet place, at `now` or within the hour; the soonest. Null where none does,
 * and for places where one may talk.
 */
export function disturbanceAt(
  house: House,
  happenings: Iterable<Happening>,
  spot: string,
  now: number,
): Happening | null {
  const here = house.spot.get(spot);
  if (here?.soundLevel !== 'quiet') return null;
  return (
    [...happenings]
      .filter(({ spot: from, starts, ends, soundLevel }) => {
        const there = house.spot.get(from);
        if (!there || from === spot || there.floor !== here.floor) return false;
        return starts < now + soon && now < ends && gapBetween(here, there) < carries[soundLevel];
      })
      .sort((a, b) => a.starts - b.starts || (a.id < b.id ? -1 : 1))[0] ?? null
  );
}
