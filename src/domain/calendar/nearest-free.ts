import type { BreakfastRules, Stretch } from '../breakfast/breakfast.ts';
import { addDays, type ClockTime, type Day, dayAt, instantOf } from '../time.ts';
import { type ActivityRow, clashesWith } from './activity-rules.ts';
import { breakfastOver, isStretch } from './protected-slot.ts';

/** Nobody is asked to come before this, by the hub's clock. */
const earliest: ClockTime = '07:00';

/** So far, ms, and past so many obstacles is searched in one direction; what is free only then is not near any more. */
const furthest = 14 * 24 * 3_600_000;
const mostSteps = 100;

/** Something that needs a time: how long, where, and which row it is already, if any. */
export interface Wanted extends Stretch {
  readonly spot: string;
  readonly id?: string;
}

/** What stands in the way of a stretch: breakfast anywhere, others only in the same place. */
function obstacle(rules: BreakfastRules, want: Wanted, all: readonly ActivityRow[]): Stretch | null {
  return breakfastOver(rules, want) ?? clashesWith({ ...want, state: 'agreed' }, all)[0]?.fields ?? null;
}

const isTooEarly = ({ starts }: Stretch, timeZone: string): boolean =>
  starts < instantOf(dayAt(starts, timeZone), earliest, timeZone);

/** When the house closes on a day, epoch ms: one that closes after midnight does so on the next. */
const closingOf = (day: Day, closes: ClockTime, timeZone: string): number =>
  instantOf(closes < earliest ? addDays(day, 1) : day, closes, timeZone);

const isTooLate = ({ ends }: Stretch, closes: ClockTime, timeZone: string): boolean =>
  ends > closingOf(dayAt(ends - 1, timeZone), closes, timeZone);

/** The first free stretch in one direction, of the same length; null where there is none near. */
function freeTowards(
  later: boolean,
  rules: BreakfastRules,
  want: Wanted,
  { all, now, closes }: Around,
): Stretch | null {
  const length = want.ends - want.starts;
  const { timeZone } = rules;
  let at: Wanted = want;
  for (let i = 0; i < mostSteps && at.starts >= now; i++) {
    if (Math.abs(at.starts - want.starts) > furthest) return null;
    const blocked = obstacle(rules, at, all);
    // Only a day of its own has to fit into the house's hours; what lasts over night does not.
    const isOneDay = dayAt(at.starts, timeZone) === dayAt(at.ends - 1, timeZone);
    const isOutside = isOneDay && length <= 12 * 3_600_000 && isTooLate(at, closes, timeZone);
    if (!blocked && !isOutside && !isTooEarly(at, timeZone)) return { starts: at.starts, ends: at.ends };
    const starts = blocked
      ? later
        ? blocked.ends
        : blocked.starts - length
      : outsideHours(later, at, length, closes, timeZone);
    at = { ...want, starts, ends: starts + length };
  }
  return null;
}

/** Where to look on once the house is closed: the next morning, or the evening before. */
function outsideHours(
  later: boolean,
  at: Stretch,
  length: number,
  closes: ClockTime,
  timeZone: string,
): number {
  const day = dayAt(at.starts, timeZone);
  const isEarly = isTooEarly(at, timeZone);
  if (later) return instantOf(isEarly ? day : addDays(day, 1), earliest, timeZone);
  const end = closingOf(isEarly ? addDays(day, -1) : day, closes, timeZone);
  return Math.min(end - length, at.starts - 1);
}

/** What the search has to reckon with. */
export interface Around {
  readonly all: readonly ActivityRow[];
  /** Nothing is proposed before it, epoch ms. */
  readonly now: number;
  /** When the house closes, by the hub's clock. */
  readonly closes: ClockTime;
}

/**
 * The free time of the same length nearest to the one that is wanted: beside every breakfast, where nothing else is in
 * the same place, within the house's hours and not in the past. Of two equally near the later. Null where there is
 * none: something that lasts longer than the days between two breakfasts fits nowhere.
 */
export function nearestFree(rules: BreakfastRules, want: Wanted, around: Around): Stretch | null {
  if (!isStretch(want)) return null;
  const after = freeTowards(true, rules, want, around);
  const before = freeTowards(false, rules, want, around);
  if (!after || !before) return after ?? before;
  return want.starts - before.starts < after.starts - want.starts ? before : after;
}
