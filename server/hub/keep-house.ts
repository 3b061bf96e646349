import { closeVisits } from '../../src/domain/arrival/arrival.ts';
import type { Visit } from '../../src/domain/arrival/visit.ts';
import { isErased } from '../../src/domain/kinds.ts';
import { dayAt } from '../../src/domain/time.ts';
import { changeToRow, latestStamp, type Row } from '../../src/protocol/row.ts';
import { makeStamp, selfEvident, stampTime } from '../../src/protocol/stamp.ts';
import type { Committed, Store } from '../store/store.ts';
import { rowOf } from '../store/stored-row.ts';
import type { ServerClock } from './clock.ts';
import { countFigures } from './count-figures.ts';
import { countWeeks } from './count-weeks.ts';
import { forgetErasedVisits, forgetPastVisits, forgetPlansAndPins } from './forget-days.ts';
import { mergeIn } from './merge-in.ts';
import { readHub } from './read-hub.ts';

/** How long a tombstone is kept for devices that were away, in ms. */
export const tombstoneLife = 120 * 24 * 3600_000;
const mostAtOnce = 1000;
/** More than will ever wait. */
const everything = 100_000;

type Publish = (hub: string, committed: Committed) => void;

const merge = async (store: Store, hub: string, changes: readonly Row[], publish: Publish) => {
  const committed = await store.transaction((documents) => mergeIn(documents, hub, changes));
  publish(hub, committed);
  return committed.rows.length;
};

/** Ends the visits that closing time has ended. Whoever else says it says the same: it is said once. */
export async function closeDueVisits(
  store: Store,
  hub: string,
  now: number,
  publish: Publish,
): Promise<number> {
  const settings = await readHub(store, hub);
  if (!settings) return 0;
  const open = await store.rowsToDo(hub, ['close'], everything);
  const visits = open.map((stored) => ({ id: stored.id, visit: rowOf(stored).fields as unknown as Visit }));
  const changes = closeVisits(visits, settings, now).map(({ kind, id, fields, trueSince = now }) =>
    changeToRow(kind, id, fields, makeStamp(trueSince, 0, selfEvident)),
  );
  let closed = 0;
  for (let i = 0; i < changes.length; i += mostAtOnce)
    closed += await merge(store, hub, changes.slice(i, i + mostAtOnce), publish);
  return closed;
}

/** Of a row that was erased before tombstones were empty, leaves the tombstone alone. */
export async function emptyTombstones(store: Store, hub: string, publish: Publish): Promise<number> {
  const gone = (await store.rowsToDo(hub, ['purge'], everything)).map(rowOf);
  const full = gone.filter(
    ({ kind, fields }) => isErased(kind, fields.gone) && Object.keys(fields).length > 1,
  );
  return full.length === 0 ? 0 : merge(store, hub, full, publish);
}

/** Takes away tombstones that every device has had its time to hear of. */
export async function purgeTombstones(store: Store, hub: string, now: number): Promise<number> {
  return store.transaction(async (documents) => {
    await documents.lockHub(hub);
    const gone = await documents.rowsToDo(hub, ['purge'], everything);
    const old = gone.filter((stored) => stampTime(latestStamp(rowOf(stored))) < now - tombstoneLife);
    if (old.length > 0) await documents.removeRows(hub, old, Math.max(...old.map((stored) => stored.seq)));
    return old.length;
  });
}

/**
 * What the hub does by itself: called at the start and once a minute. Closing is looked after every time,
 * the rest on the first call of each of the hub's days.
 */
export function createHousekeeper(deps: {
  readonly store: Store;
  readonly clock: ServerClock;
  readonly publish: Publish;
}): () => Promise<void> {
  const { store, clock, publish } = deps;
  const lastDay = new Map<string, string>();
  return async () => {
    for (const { hub } of await store.hubs()) {
      await closeDueVisits(store, hub, clock.now(), publish);
      const settings = await readHub(store, hub);
      if (!settings) continue;
      const today = dayAt(clock.now(), settings.timeZone);
      if (lastDay.get(hub) === today) continue;
      lastDay.set(hub, today);
      await countWeeks(store, hub, settings, clock, publish);
      await countFigures(store, hub, settings, clock, publish);
      let forgotten = await forgetPastVisits(store, hub, settings, clock, publish);
      forgotten += await forgetErasedVisits(store, hub, settings, clock, publish);
      forgotten += await forgetPlansAndPins(store, hub, settings, clock);
      forgotten += await emptyTombstones(store, hub, publish);
      forgotten += await purgeTombstones(store, hub, clock.now());
      await store.removeCodes(hub, clock.now());
      // By night nobody minds the moment that it takes.
      if (forgotten > 0) await store.scrub('whole');
    }
  };
}
