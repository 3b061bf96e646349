import type { Eve, Holiday } from '../holidays.ts';
import { eveOn, holidayOn, weekdayOf } from '../holidays.ts';
import { addDays, type ClockTime, type Day, instantOf } from '../time.ts';
import type { BreakfastDay, Series } from './series.ts';

export type { BreakfastDay, Series } from './series.ts';

/** What has always been: Wednesdays at 08:15 in the rest zone, with two places for newcomers who want the tour. */
export const usualSeries: Series = {
  weekday: 3,
  starts: '08:15',
  ends: '09:30',
  eves: ['midsummer-eve', 'christmas-eve', 'new-years-eve'],
  closed: [],
  zone: 'rest',
  onboardings: 2,
};

/** Why there is none: a holiday, an eve that the hub keeps, its own closing days, or the host's word. */
export type NoBreakfast =
  | { readonly why: 'holiday'; readonly holiday: Holiday }
  | { readonly why: 'eve'; readonly eve: Eve }
  | { readonly why: 'closed'; readonly reason: string }
  | { readonly why: 'host'; readonly reason: string };

/** One date of the series; `cancelled` says why it is not held. Times are instants, epoch ms. */
export interface Occurrence {
  readonly day: Day;
  readonly starts: number;
  readonly ends: number;
  readonly cancelled: NoBreakfast | null;
}

/** All that decides when breakfast is. */
export interface BreakfastRules {
  readonly series: Series;
  /** The host's words, by day. */
  readonly days: ReadonlyMap<Day, BreakfastDay>;
  readonly timeZone: string;
}

function cancelledBy({ series, days }: BreakfastRules, on: Day): NoBreakfast | null {
  const said = days.get(on);
  if (said?.state === 'off') return { why: 'host', reason: said.reason };
  if (said?.state === 'on') return null;
  const holiday = holidayOn(on);
  if (holiday) return { why: 'holiday', holiday };
  const eve = eveOn(on);
  if (eve && series.eves.includes(eve)) return { why: 'eve', eve };
  const closed = series.closed.find(({ from, to }) => from <= on && on <= to);
  return closed ? { why: 'closed', reason: closed.reason } : null;
}

/**
 * The breakfast of a day, cancelled or not; null on a day that has none. An end that is not after the start is
 * past midnight.
 */
export function breakfastOn(rules: BreakfastRules, on: Day): Occurrence | null {
  const { series, days, timeZone } = rules;
  const said = days.get(on);
  const isUsual = weekdayOf(on) === series.weekday;
  if (!isUsual && said?.state !== 'on') return null;
  const [from, to]: [ClockTime, ClockTime] = [said?.starts ?? series.starts, said?.ends ?? series.ends];
  const starts = instantOf(on, from, timeZone);
  const ends = instantOf(to > from ? on : addDays(on, 1), to, timeZone);
  return { day: on, starts, ends, cancelled: cancelledBy(rules, on) };
}

/** A house that has none for so long has closed. */
const furthest = 400;

/** The breakfasts from a day on, cancelled ones among them, until `count` that are held have been found. */
export function breakfastsFrom(rules: BreakfastRules, from: Day, count: number): Occurrence[] {
  const found: Occurrence[] = [];
  let held = 0;
  for (let i = 0, on = from; i < furthest && held < count; i++, on = addDays(on, 1)) {
    const one = breakfastOn(rules, on);
    if (!one) continue;
    found.push(one);
    if (one.cancelled === null) held++;
  }
  return found;
}

/** A stretch of time, instants in epoch ms; the end is not in it. */
export interface Stretch {
  readonly starts: number;
  readonly ends: number;
}

/**
 * The breakfast that something would lie over, if any: nothing is booked beside it. Breakfasts that are not held
 * protect nothing.
 */
export function breakfastUnder(
  rules: BreakfastRules,
  { starts, ends }: Stretch,
  firstDay: Day,
): Occurrence | null {
  // One that began the day before may reach over midnight.
  for (let on = addDays(firstDay, -1); ; on = addDays(on, 1)) {
    if (on > addDays(firstDay, 1) && instantOf(on, '00:00', rules.timeZone) >= ends) return null;
    const one = breakfastOn(rules, on);
    if (one && one.cancelled === null && one.starts < ends && starts < one.ends) return one;
  }
}
