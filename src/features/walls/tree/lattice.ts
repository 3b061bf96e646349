import type { Room } from './room.ts';

/** The field, and the little that hangs out of it, in squares of so many units. */
const from = -100;
const square = 25;
const across = 48;
/** A larger part of the squares than this is painted quicker as a whole. */
const mostCovered = 0.3;

const indexOf = (at: number): number => Math.max(0, Math.min(across - 1, Math.floor((at - from) / square)));

/**
 * Fewer rooms that hold all of those given: what has changed lies close together, and a brush that has to look after a
 * hundred rooms is slower than one that paints a little too much. Null where they are so large a part of the field
 * that it is better painted as a whole.
 */
export function joinRooms(rooms: readonly Room[]): Room[] | null {
  const taken = new Uint8Array(across * across);
  let covered = 0;
  for (const { left, top, right, bottom } of rooms)
    for (let y = indexOf(top); y <= indexOf(bottom); y++)
      for (let x = indexOf(left); x <= indexOf(right); x++) {
        covered += taken[y * across + x] === 0 ? 1 : 0;
        taken[y * across + x] = 1;
      }
  if (covered > mostCovered * across * across) return null;
  const joined: Room[] = [];
  // Runs of squares side by side; one that lies right under a run as long makes that one higher.
  let above = new Map<string, number>();
  for (let y = 0; y < across; y++) {
    const here = new Map<string, number>();
    for (let x = 0; x < across; x++) {
      if (taken[y * across + x] === 0) continue;
      const first = x;
      while (x + 1 < across && taken[y * across + x + 1] === 1) x++;
      const key = `${first} ${x}`;
      const known = above.get(key);
      const upper = known === undefined ? undefined : joined[known];
      const bottom = from + (y + 1) * square;
      if (known !== undefined && upper) {
        joined[known] = { ...upper, bottom };
        here.set(key, known);
      } else {
        here.set(key, joined.length);
        joined.push({
          ...{ left: from + first * square, right: from + (x + 1) * square },
          ...{ top: from + y * square, bottom },
        });
      }
    }
    above = here;
  }
  return joined;
}
