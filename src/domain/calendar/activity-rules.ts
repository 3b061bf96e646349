import type { Stretch } from '../breakfast/breakfast.ts';
import { type Day, dayAt } from '../time.ts';
import type { Activity, Joining } from './activity.ts';

/** An activity with its id, as rules take it. */
export interface ActivityRow {
  readonly id: string;
  readonly fields: Activity;
}

/** A joining with its id, as rules take it. */
export interface JoiningRow {
  readonly id: string;
  readonly fields: Joining;
}

/** Nothing goes on for longer than two weeks at a stretch. */
export const longestActivity = 14 * 24 * 3_600_000;

/** Is it to be held, as far as is known: agreed, or proposed and not answered yet? */
export const isStanding = ({ state }: { readonly state?: unknown }): boolean =>
  state === 'proposed' || state === 'agreed';

/** Do two stretches share a moment? The end of one may be the beginning of the other. */
export const overlaps = (a: Stretch, b: Stretch): boolean => a.starts < b.ends && b.starts < a.ends;

/** Is it held at `now`, epoch ms? */
export const isOn = ({ state, starts, ends }: Activity, now: number): boolean =>
  state === 'agreed' && starts <= now && now < ends;

/** The days on which it is, in a time zone (IANA): the first and the last. */
export const daysOf = (
  { starts, ends }: Stretch,
  timeZone: string,
): { readonly from: Day; readonly to: Day } => ({
  from: dayAt(starts, timeZone),
  to: dayAt(Math.max(starts, ends - 1), timeZone),
});

/** By when they begin, then by when they end; equals always in the same order. */
export const byTime = (a: ActivityRow, b: ActivityRow): number =>
  a.fields.starts - b.fields.starts || a.fields.ends - b.fields.ends || (a.id < b.id ? -1 : 1);

/**
 * What of `all` is held in the same place at the same time: worth a word, and nobody's refusal. Two that have no place
 * of the house are nowhere near each other.
 */
export const clashesWith = (
  one: Pick<Activity, 'spot' | 'starts' | 'ends' | 'state'> & { readonly id?: string },
  all: Iterable<ActivityRow>,
): ActivityRow[] =>
  one.spot === '' || !isStanding(one)
    ? []
    : [...all]
        .filter(
          ({ id, fields }) =>
            id !== one.id && fields.spot === one.spot && isStanding(fields) && overlaps(fields, one),
        )
        .sort(byTime);
