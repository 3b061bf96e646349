import type { Visit } from '../../src/domain/arrival/visit.ts';
import { aboutWhom, isPast, type Kept, keptAt, outlives } from '../../src/domain/forget.ts';
import type { Hub } from '../../src/domain/hub.ts';
import { isWhole } from '../../src/domain/kinds.ts';
import { pinStates } from '../../src/domain/pins/pin-job.ts';
import type { ToCount } from '../../src/domain/tally.ts';
import { addDays, type Day, dayAt } from '../../src/domain/time.ts';
import { latestStamp } from '../../src/protocol/row.ts';
import { stampTime } from '../../src/protocol/stamp.ts';
import type { Committed, Documents, Store } from '../store/store.ts';
import { rowOf, type StoredRow } from '../store/stored-row.ts';
import type { ServerClock } from './clock.ts';
import { tallyRows, toCount } from './count.ts';
import { mergeIn } from './merge-in.ts';

/** More than will ever wait. */
const everything = 1_000_000;
const mostAtOnce = 1000;
/** For how many days back the visits of erased people are looked for; older ones went when they were erased. */
const nightsBack = 8;

type Publish = (hub: string, committed: Committed) => void;

const isRowPast = (stored: StoredRow, kept: Kept): boolean => {
  const row = rowOf(stored);
  return isPast(row.kind, row.id, row.fields, stampTime(latestStamp(row)), kept);
};

/** Counts visits into the tally of their day and takes them away. The hub must be locked. */
async function countAndRemove(
  documents: Documents,
  hub: string,
  visits: readonly StoredRow[],
  clock: ServerClock,
): Promise<Committed> {
  const rows = visits.map(rowOf);
  const ids = new Set(rows.flatMap(({ id, fields }) => aboutWhom('visit', id, fields) ?? []));
  const keys = [...ids].map((id) => ({ kind: 'person', id }));
  const people = new Map((await documents.rows(hub, keys)).map((stored) => [stored.id, rowOf(stored)]));
  const byDay = new Map<Day, ToCount[]>();
  for (const row of rows) {
    const one = toCount(row, people.get(aboutWhom('visit', row.id, row.fields) ?? ''));
    const day = String(row.fields.day);
    if (one) byDay.set(day, [...(byDay.get(day) ?? []), one]);
  }
  // Devices let go of them by the same rule, so no tombstone is needed and no horizon.
  await documents.removeRows(hub, visits, 0);
  return mergeIn(documents, hub, await tallyRows(documents, hub, byDay, clock));
}

/** The days of visits that are past their time; half rows tell theirs by their id. */
async function pastDays(store: Store, hub: string, kept: Kept): Promise<Set<Day>> {
  const waiting = await store.rowsToDo(hub, ['close', 'forget'], mostAtOnce, kept.visits);
  const past = waiting.filter((stored) => isRowPast(stored, kept));
  return new Set(past.map((stored) => stored.ix));
}

/**
 * Counts the visits that are older than the hub keeps them and takes them away, a day in one transaction.
 * Answers how many.
 */
export async function forgetPastVisits(
  store: Store,
  hub: string,
  settings: Hub,
  clock: ServerClock,
  publish: Publish,
): Promise<number> {
  const kept = keptAt(settings, clock.now());
  let count = 0;
  for (let days = await pastDays(store, hub, kept); days.size > 0; days = await pastDays(store, hub, kept))
    for (const day of days) {
      const committed = await store.transaction(async (documents) => {
        await documents.lockHub(hub);
        const visits = (await documents.rowsOf(hub, 'visit', [day])).filter((one) => isRowPast(one, kept));
        count += visits.length;
        return countAndRemove(documents, hub, visits, clock);
      });
      publish(hub, committed);
    }
  return count;
}

/** Counts what visits there are left of people who were erased, now that their day is over. Answers how many. */
export async function forgetErasedVisits(
  store: Store,
  hub: string,
  settings: Hub,
  clock: ServerClock,
  publish: Publish,
): Promise<number> {
  const tombstones = await store.rowsToDo(hub, ['purge'], everything);
  const erased = new Set(tombstones.filter(({ kind }) => kind === 'person').map(({ id }) => id));
  if (erased.size === 0) return 0;
  const today = dayAt(clock.now(), settings.timeZone);
  const days = Array.from({ length: nightsBack }, (_, n) => addDays(today, -n - 1));
  let count = 0;
  const committed = await store.transaction(async (documents) => {
    await documents.lockHub(hub);
    const over = (await documents.rowsOf(hub, 'visit', days)).filter((stored) => {
      const { id, fields } = rowOf(stored);
      const isTheirs = erased.has(aboutWhom('visit', id, fields) ?? '');
      const visit = fields as unknown as Visit;
      return isTheirs && !(isWhole('visit', fields) && outlives(visit, settings, clock.now()));
    });
    count = over.length;
    return countAndRemove(documents, hub, over, clock);
  });
  publish(hub, committed);
  return count;
}

/** Takes away plans, pins and what was said of breakfasts, once they have had their use. Answers how many. */
export function forgetPlansAndPins(
  store: Store,
  hub: string,
  settings: Hub,
  clock: ServerClock,
): Promise<number> {
  const kept = keptAt(settings, clock.now());
  return store.transaction(async (documents) => {
    await documents.lockHub(hub);
    // Addresses go first of all: what else is older than today, the rule below sorts out.
    const plans = await documents.rowsToDo(hub, ['drop'], everything, kept.addresses);
    const pins = await documents.rowsOf(hub, 'pinJob', ['', ...pinStates]);
    const past = [...plans, ...pins].filter((stored) => isRowPast(stored, kept));
    if (past.length > 0) await documents.removeRows(hub, past, 0);
    return past.length;
  });
}
