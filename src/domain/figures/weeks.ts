import { weekdayOf as sundayFirst } from '../holidays.ts';
import { addDays, type Day } from '../time.ts';

/** The weekday of a day, 1 for Monday to 7 for Sunday. */
export const weekdayOf = (day: Day): number => sundayFirst(day) || 7;

/** The Sunday that ends the week of a day. */
export const sundayOf = (day: Day): Day => addDays(day, 7 - weekdayOf(day));

/** The days of the `weeks` weeks that end on a Sunday, in their order. */
export const daysBack = (sunday: Day, weeks: number): Day[] =>
  Array.from({ length: 7 * weeks }, (_, i) => addDays(sunday, i + 1 - 7 * weeks));

/** The seven days of the week that ends on a Sunday. */
export const weekOf = (sunday: Day): Day[] => daysBack(sunday, 1);

/** Over how many weeks a figure looks back. */
export const span = 4;

/** The last Sunday whose week can be counted today: a day more, and what a tablet said without a network has come. */
export const lastCountable = (today: Day): Day => addDays(sundayOf(addDays(today, -1)), -7);
