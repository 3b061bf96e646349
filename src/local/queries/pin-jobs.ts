import { computed, type ReadonlySignal } from '@preact/signals';
import { dayAt } from '../../domain/time.ts';
import { type RowOf, toRowOf } from '../row.ts';
import { findRow, readKind } from '../rows.ts';
import { watchIndex, watchKind } from '../watch-rows.ts';
import { hub, today } from './hub.ts';

/** Pins that somebody waits for. */
export const waitingPinJobs: ReadonlySignal<readonly RowOf<'pinJob'>[]> = watchIndex(
  'pinJob',
  'state',
  'wanted',
  'wanted',
);

const all = watchKind('pinJob');

/** Today's pins, whatever became of them: wanted or printed on this day of the hub's. */
export const recentPinJobs: ReadonlySignal<readonly RowOf<'pinJob'>[]> = computed(() => {
  const zone = hub.value?.fields.timeZone;
  if (zone === undefined) return [];
  const day = today.value;
  const isToday = (ms: number | null) => ms !== null && dayAt(ms, zone) === day;
  return all.value.filter(({ fields }) => isToday(fields.wantedAt) || isToday(fields.printedAt));
});

/** A pin job; undefined for none. */
export const readPinJob = async (id: string): Promise<RowOf<'pinJob'> | undefined> =>
  toRowOf('pinJob', await findRow('pinJob', id));

/** A person's pins, whatever became of them. */
export const readPinJobsOf = async (person: string): Promise<readonly RowOf<'pinJob'>[]> =>
  (await readKind('pinJob')).flatMap((row) => {
    const job = toRowOf('pinJob', row);
    return job?.fields.person === person ? [job] : [];
  });
