import type { BreakfastRules, Occurrence, Stretch } from '../breakfast/breakfast.ts';
import { addDays, type ClockTime, type Day, instantOf } from '../time.ts';
import { breakfastOver } from './protected-slot.ts';

/** How often something is on again. A month is the same weekday of the month: the second Tuesday. */
export type Rhythm = 'once' | 'weekly' | 'fortnightly' | 'monthly';

/** As many as one plans ahead at a time. */
export const mostRepeats = 52;

const daysBetween: { readonly [R in Exclude<Rhythm, 'once' | 'monthly'>]: number } = {
  weekly: 7,
  fortnightly: 14,
};

/** Which of its weekday in the month a day is: 0 for the first. */
const weekOfMonth = (day: Day): number => Math.floor((Number(day.slice(8)) - 1) / 7);

/** The same weekday of the next month that has one: a fifth Tuesday is left out where there are four. */
function monthLater(day: Day): Day {
  let next = addDays(day, 28);
  while (next.slice(0, 7) === day.slice(0, 7) || weekOfMonth(next) !== weekOfMonth(day))
    next = addDays(next, 7);
  return next;
}

/** The days of a repetition, the first among them; at most `count`. */
export function repeatDays(first: Day, rhythm: Rhythm, count: number): Day[] {
  const days = [first];
  const most = rhythm === 'once' ? 1 : Math.min(count, mostRepeats);
  for (let day = first; days.length < most; days.push(day))
    day = rhythm === 'monthly' ? monthLater(day) : addDays(day, daysBetween[rhythm as 'weekly']);
  return days;
}

/** The stretch of time on a day; an end that is not after the start is on the next day. */
export const stretchOn = (day: Day, from: ClockTime, to: ClockTime, timeZone: string): Stretch => ({
  starts: instantOf(day, from, timeZone),
  ends: instantOf(to > from ? day : addDays(day, 1), to, timeZone),
});

/** One time of a repetition, and the breakfast that stands in its way. */
export interface Repeat extends Stretch {
  readonly day: Day;
  readonly breakfast: Occurrence | null;
}

/** Each day's stretch by the clock on the wall, whatever the clocks do, with the breakfast it would lie over. */
export const repeatsOn = (
  rules: BreakfastRules,
  days: readonly Day[],
  from: ClockTime,
  to: ClockTime,
): Repeat[] =>
  days.map((day) => {
    const stretch = stretchOn(day, from, to, rules.timeZone);
    return { day, ...stretch, breakfast: breakfastOver(rules, stretch) };
  });
