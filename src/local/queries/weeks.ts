import { computed, type ReadonlySignal } from '@preact/signals';
import { dayOfWeek, nextWeek, weekOn } from '../../domain/openhouse/weeks.ts';
import type { Day } from '../../domain/time.ts';
import { type RowOf, toRowOf } from '../row.ts';
import { findRow } from '../rows.ts';
import { isRead, watchIndex, watchKind } from '../watch-rows.ts';
import { today } from './hub.ts';

/** All open-house weeks, drafts too. */
export const weeks: ReadonlySignal<readonly RowOf<'week'>[]> = watchKind('week');

/** Have the weeks been read, or is there none only because nobody has looked yet? */
export const areWeeksRead: ReadonlySignal<boolean> = computed(() => isRead(weeks.value));

/** The week that is on or comes next, as guests see it. */
export const comingWeek: ReadonlySignal<RowOf<'week'> | undefined> = computed(() =>
  nextWeek(weeks.value, today.value),
);

/** The week that is on today. */
export const weekToday: ReadonlySignal<RowOf<'week'> | undefined> = computed(() =>
  weekOn(weeks.value, today.value),
);

const mostKept = 16;

/** Asks for the rows of a kind of one day; the same signal for the same day, of the latest few. */
function onDays<K extends 'weekSignUp' | 'weekTask' | 'weekAddress'>(
  kind: K,
): (day: Day) => ReadonlySignal<readonly RowOf<K>[]> {
  const known = new Map<Day, ReadonlySignal<readonly RowOf<K>[]>>();
  return (day) => {
    let found = known.get(day);
    if (!found) {
      found = watchIndex(kind, 'day', day, day);
      const oldest = known.keys().next().value;
      if (known.size >= mostKept && oldest !== undefined) known.delete(oldest);
      known.set(day, found);
    }
    return found;
  };
}

/** Everybody's sign-ups for a day, withdrawn ones too; others' phones do not know whose they are. */
export const weekSignUpsOn = onDays('weekSignUp');

/** What is ticked off of the morning's list of a day. */
export const weekTasksOn = onDays('weekTask');

/** The addresses given for a week, by its last day: all at the desk, on a phone its own person's. */
export const weekAddressesUntil = onDays('weekAddress');

/** For how many there is room on a day of a week; null: for all. */
export const capacityOf = (week: RowOf<'week'>, day: Day): number | null =>
  dayOfWeek(week, day)?.capacity ?? null;

/** What stays of the weeks that are over; the desk's alone. */
export const weekCounts: ReadonlySignal<readonly RowOf<'weekCount'>[]> = watchKind('weekCount');

/** This phone's own stamps. */
export const stamps: ReadonlySignal<readonly RowOf<'stamp'>[]> = watchKind('stamp');

/** Applications for membership: all at the desk, on a phone its own. */
export const applications: ReadonlySignal<readonly RowOf<'application'>[]> = watchKind('application');

/** Every version of the manifesto. */
export const manifestos: ReadonlySignal<readonly RowOf<'manifesto'>[]> = watchKind('manifesto');

/** Signatures under it: all at the desk, on a phone its own. */
export const signatures: ReadonlySignal<readonly RowOf<'signature'>[]> = watchKind('signature');

/** A sign-up as it is now, withdrawn or not; undefined for none. */
export const readWeekSignUp = async (id: string): Promise<RowOf<'weekSignUp'> | undefined> =>
  toRowOf('weekSignUp', await findRow('weekSignUp', id));
