import { breakfastsFrom, type Occurrence } from '../../../domain/breakfast.ts';
import { addDays, dayAt } from '../../../domain/time.ts';
import { breakfastRules } from '../../../local/queries/breakfast.ts';
import { clockTick } from '../../../local/time.ts';

/** How many breakfasts ahead somebody may look. */
export const breakfastsAhead = 4;

/** The breakfasts to come that are held, beginning with one that is going on; none until the hub is known. */
export function comingBreakfasts(): Occurrence[] {
  const rules = breakfastRules.value;
  if (!rules) return [];
  const at = clockTick.value;
  // One that began yesterday may reach over midnight.
  return breakfastsFrom(rules, addDays(dayAt(at, rules.timeZone), -1), breakfastsAhead + 2)
    .filter(({ cancelled, ends }) => cancelled === null && ends > at)
    .slice(0, breakfastsAhead);
}
