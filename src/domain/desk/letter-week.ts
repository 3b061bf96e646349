import { weekdayOf } from '../holidays.ts';
import { addDays, type Day } from '../time.ts';

/** The Monday of a day's week. Weekdays count from Sunday, 0. */
export const mondayOf = (day: Day): Day => addDays(day, -((weekdayOf(day) + 6) % 7));

const dayLength = 86_400_000;
const noon = (day: Day): number => Date.parse(`${day}T12:00:00Z`);

/** The number of a day's week, as ISO 8601 and calendars on Swedish walls have it: the first holds the 4th of January. */
export function weekNumber(day: Day): number {
  const monday = mondayOf(day);
  const year = addDays(monday, 3).slice(0, 4);
  const first = mondayOf(`${year}-01-04`);
  return Math.round((noon(monday) - noon(first)) / dayLength) / 7 + 1;
}
