import { type BreakfastRules, breakfastOn } from '../breakfast/breakfast.ts';
import { type ActivityRow, byTime, daysOf } from '../calendar/activity-rules.ts';
import { instantOf } from '../time.ts';
import type { WeekDay } from './week.ts';

/** A line of a day's programme. `starts`: epoch ms; of what has gone on since another day, when that day's begins. */
export type ProgrammeLine =
  | { readonly is: 'coffee' | 'breakfast' | 'intro'; readonly starts: number }
  | { readonly is: 'activity'; readonly starts: number; readonly activity: ActivityRow };

/**
 * What is on, on a day of a week: coffee, somebody who shows newcomers round, and what the house has agreed to. On the
 * day of a breakfast that is the coffee.
 */
export function programmeOn(
  { day, coffee, intro }: WeekDay,
  activities: Iterable<ActivityRow>,
  rules: BreakfastRules,
): ProgrammeLine[] {
  const at = (clock: string) => instantOf(day, clock, rules.timeZone);
  const breakfast = breakfastOn(rules, day);
  const isHeld = breakfast !== null && breakfast.cancelled === null;
  const isCoffee = isHeld && breakfast.starts <= at(coffee) && at(coffee) < breakfast.ends;
  const begin: ProgrammeLine[] = [
    ...(isCoffee ? [] : [{ is: 'coffee', starts: at(coffee) } as const]),
    ...(isHeld ? [{ is: 'breakfast', starts: breakfast.starts } as const] : []),
    { is: 'intro', starts: at(intro) },
  ];
  const on = [...activities].sort(byTime).flatMap((activity): ProgrammeLine[] => {
    if (activity.fields.state !== 'agreed') return [];
    const { from, to } = daysOf(activity.fields, rules.timeZone);
    if (day < from || day > to) return [];
    return [{ is: 'activity', starts: from < day ? at(intro) : activity.fields.starts, activity }];
  });
  // Sorting keeps the order of what begins together.
  return [...begin, ...on].sort((a, b) => a.starts - b.starts);
}
