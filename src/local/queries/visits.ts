import { computed, type ReadonlySignal } from '@preact/signals';
import { closeVisits } from '../../domain/arrival/arrival.ts';
import { isPersonal } from '../../domain/role.ts';
import { addDays, type Day, dayAt } from '../../domain/time.ts';
import { commit } from '../commit.ts';
import { whenOpen } from '../db.ts';
import { type RowOf, toAnyRowOf, toRowOf } from '../row.ts';
import { findRow, readIndex, readKind } from '../rows.ts';
import { session } from '../session.ts';
import { now } from '../time.ts';
import { watchIndex } from '../watch-rows.ts';
import { hub, today } from './hub.ts';

const mostDays = 8;
const days = new Map<Day, ReadonlySignal<readonly RowOf<'visit'>[]>>();

/** The visits of a day, taken-back ones left out. The same signal for the same day. */
export function visitsOn(day: Day): ReadonlySignal<readonly RowOf<'visit'>[]> {
  let found = days.get(day);
  if (!found) {
    found = watchIndex('visit', 'day', day, day);
    const oldest = days.keys().next().value;
    if (days.size >= mostDays && oldest !== undefined) days.delete(oldest);
    days.set(day, found);
  }
  return found;
}

/**
 * Today's and yesterday's visits that nobody has ended in writing. Whether one is going on is for the domain's
 * `isPresent` to say: closing time ends it before anybody has written that down.
 */
export const openVisits: ReadonlySignal<readonly RowOf<'visit'>[]> = computed(() =>
  [...visitsOn(addDays(today.value, -1)).value, ...visitsOn(today.value).value].filter(
    ({ fields }) => fields.left === null,
  ),
);

/** A visit, also one that was taken back (`gone`): the next check-in must know of it. */
export const readVisit = async (id: string): Promise<RowOf<'visit'> | undefined> =>
  toAnyRowOf('visit', await findRow('visit', id));

/** A person's visits as far as this device has them, taken-back ones (`gone`) too. */
export const readVisitsOf = async (person: string): Promise<readonly RowOf<'visit'>[]> =>
  (await readKind('visit')).flatMap((row) => {
    const visit = toAnyRowOf('visit', row);
    return visit?.fields.person === person ? [visit] : [];
  });

/** How many days back the first look for forgotten visits goes after a start; later ones see two days. */
const daysBack = 8;
let isFirstLook = true;
whenOpen(() => {
  isFirstLook = true;
});

/**
 * Writes down that closing time has ended visits. A phone does so only for its own person: it may not write
 * others'. Cheap enough to be called every minute.
 */
export async function closeDueVisits(): Promise<void> {
  const settings = hub.peek()?.fields;
  const device = session.peek();
  if (!settings || !device) return;
  const day = dayAt(now(), settings.timeZone);
  const from = addDays(day, isFirstLook ? -daysBack : -1);
  isFirstLook = false;
  const visits = [];
  for (const row of await readIndex('visit', from, day)) {
    const visit = toRowOf('visit', row);
    if (!visit || visit.fields.left !== null) continue;
    if (!isPersonal(device.role) || visit.fields.person === device.person)
      visits.push({ id: visit.id, visit: visit.fields });
  }
  const closed = await commit(closeVisits(visits, settings, now()));
  if (!closed.ok) console.error(`local: closing time was not written: ${closed.code}`);
}
