import type { Change } from '../../../domain/change.ts';
import { planId } from '../../../domain/id.ts';
import { addDays, type Day } from '../../../domain/time.ts';

/** How many days ahead somebody may say that they come, today counted. */
export const planDays = 10;

/** The days that can be planned, from `day` on. */
export const daysFrom = (day: Day): Day[] => Array.from({ length: planDays }, (_, n) => addDays(day, n));

/** "I plan to come" on a day, or no longer. It is shown by name only if the person wants to be seen. */
export const planChange = (person: string, day: Day, coming: boolean, visible: boolean): Change => ({
  kind: 'plan',
  id: planId(person, day),
  fields: { person, day, coming, shown: visible },
});
