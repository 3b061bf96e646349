import {
  type BreakfastRules,
  breakfastOn,
  breakfastsFrom,
  type NoBreakfast,
  type Occurrence,
} from '../../../domain/breakfast.ts';
import type { Day } from '../../../domain/time.ts';
import { holidayName } from '../holiday-words.ts';

const ahead = 8;

/** The breakfasts to come, cancelled ones too, and whatever the host has said of days further away. */
export function comingBreakfasts(rules: BreakfastRules, today: Day): Occurrence[] {
  const byDay = new Map(breakfastsFrom(rules, today, ahead).map((one) => [one.day, one]));
  for (const day of rules.days.keys()) {
    const one = day < today ? null : breakfastOn(rules, day);
    if (one) byDay.set(day, one);
  }
  return [...byDay.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** Why there is none, in a few words. */
export function sayWhy(none: NoBreakfast): string {
  if (none.why === 'holiday') return holidayName(none.holiday);
  return none.why === 'eve' ? holidayName(none.eve) : none.reason;
}
