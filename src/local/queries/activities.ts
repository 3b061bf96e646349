import { computed, type ReadonlySignal } from '@preact/signals';
import { type ActivityRow, byTime } from '../../domain/calendar/activity-rules.ts';
import type { Day } from '../../domain/time.ts';
import type { RowOf } from '../row.ts';
import { isRead, watchIndex, watchKind } from '../watch-rows.ts';

const rows = watchKind('activity');
const lastDay = '9999-12-31';

/**
 * Every activity that this device may see, by when it begins: cancelled ones too, and proposals where they are seen.
 * Undefined until they are read.
 */
export const activities: ReadonlySignal<readonly ActivityRow[] | undefined> = computed(() =>
  isRead(rows.value) ? [...rows.value].sort(byTime) : undefined,
);

/** Who has said that they take part in what ends on a day or later; a part of it says that they do not after all. */
export const joiningsSince = (day: Day): ReadonlySignal<readonly RowOf<'joining'>[]> =>
  watchIndex('joining', 'day', day, lastDay);

/** How many signed up and came, of every activity that was ever counted. */
export const turnouts: ReadonlySignal<readonly RowOf<'turnout'>[]> = watchKind('turnout');
