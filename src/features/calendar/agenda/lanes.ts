import type { Stretch } from '../../../domain/breakfast/breakfast.ts';

/** Where something lies in a day's column: rows of a quarter of an hour, and which of the lanes beside each other. */
export interface Place {
  readonly from: number;
  readonly to: number;
  readonly lane: number;
}

/** A quarter of an hour, ms. */
const quarter = 15 * 60_000;
/** Nothing is drawn flatter than two rows, or its words would not fit. */
const fewestRows = 2;

/**
 * Lays stretches out in a day that is drawn from `begin` to `end` (epoch ms): nothing covers anything else, what is free
 * moves up into the first lane. In the order of the stretches.
 */
export function layOut(stretches: readonly Stretch[], { starts: begin, ends: end }: Stretch): Place[] {
  const rowAt = (instant: number): number =>
    Math.round((Math.min(Math.max(instant, begin), end) - begin) / quarter);
  const last = rowAt(end);
  /** Up to which row each lane is taken. */
  const taken: number[] = [];
  return stretches.map(({ starts, ends }) => {
    const from = Math.min(rowAt(starts), last - fewestRows);
    const to = Math.max(rowAt(ends), from + fewestRows);
    const open = taken.findIndex((row) => row <= from);
    const lane = open === -1 ? taken.length : open;
    taken[lane] = to;
    return { from: from + 1, to: to + 1, lane: lane + 1 };
  });
}
