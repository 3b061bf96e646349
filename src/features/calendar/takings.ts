import { computed, type ReadonlySignal } from '@preact/signals';
import type { Activity, Joining } from '../../domain/calendar/activity.ts';
import { placesOf, standingOf } from '../../domain/calendar/joining-rules.ts';
import { shortUse } from '../../domain/forget.ts';
import { addDays } from '../../domain/time.ts';
import { me } from '../../local/me.ts';
import { joiningsSince } from '../../local/queries/activities.ts';
import { today } from '../../local/queries/hub.ts';
import type { RowOf } from '../../local/row.ts';
import type { Taking } from './agenda/line-detail.ts';

let known: { readonly day: string; readonly rows: ReadonlySignal<readonly RowOf<'joining'>[]> } | undefined;

/** Who has said that they take part, as long as that is kept: in what is to come and in what was on this week. */
const joinings = computed((): readonly RowOf<'joining'>[] => {
  const day = today.value;
  if (known?.day !== day) known = { day, rows: joiningsSince(addDays(day, -shortUse)) };
  return known.rows.value;
});

/** The claims on each activity, by its id. */
export const joiningsByActivity: ReadonlySignal<ReadonlyMap<string, readonly Joining[]>> = computed(() => {
  const found = new Map<string, Joining[]>();
  for (const { fields } of joinings.value) {
    const others = found.get(fields.activity);
    if (others) others.push(fields);
    else found.set(fields.activity, [fields]);
  }
  return found;
});

/** Who takes part in an activity, and where this phone's person stands. */
export function takingOf(id: string, { capacity }: Pick<Activity, 'capacity'>): Taking {
  const places = placesOf(joiningsByActivity.value.get(id) ?? [], capacity);
  return { places, standing: standingOf(places, me.value) };
}

/** The claims on one activity, as rows, kept up for whoever reads this while rendering. */
export const joiningsOf = (activity: string): readonly RowOf<'joining'>[] =>
  joinings.value.filter(({ fields }) => fields.activity === activity);
