import { daysOf } from '../../domain/calendar/activity-rules.ts';
import { type Period, startOf } from '../../domain/figures/periods.ts';
import type { Day } from '../../domain/time.ts';
import { activities, turnouts } from '../../local/queries/activities.ts';
import { hub, today } from '../../local/queries/hub.ts';

/** An activity that was held and counted. */
export interface Held {
  readonly id: string;
  readonly title: string;
  readonly day: Day;
  readonly signUp: boolean;
  readonly signedUp: number;
  readonly came: number;
}

/** What was held in a period and counted, the latest first. Reads signals. */
export function heldIn(period: Period): Held[] {
  const timeZone = hub.value?.fields.timeZone;
  if (timeZone === undefined) return [];
  const from = startOf(period, today.value);
  const counts = new Map(turnouts.value.map(({ id, fields }) => [id, fields]));
  const held: Held[] = [];
  for (const { id, fields } of activities.value ?? []) {
    const count = counts.get(id);
    const day = daysOf(fields, timeZone).from;
    if (!count || day <= from || day > today.value) continue;
    const came = count.counted ?? count.came;
    held.push({ id, title: fields.title, day, signUp: fields.signUp, signedUp: count.signedUp, came });
  }
  return held.reverse();
}
