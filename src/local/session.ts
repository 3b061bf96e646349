import { computed, type ReadonlySignal } from '@preact/signals';
import type { Session } from '../protocol/messages.ts';
import { tellTabs } from './channel.ts';
import { readClock, writeClock } from './clock.ts';
import { onConnection } from './db.ts';
import { publishReset } from './feed.ts';
import { isMetaRead, metaSignal, noteMeta } from './meta.ts';
import { noteTaken } from './outbox.ts';
import { clearRows, rowTables } from './rows.ts';
import { now } from './time.ts';

const kept = metaSignal<Session | null>('session');

/** Who this device is: undefined until read, null when it is not paired. */
export const session: ReadonlySignal<Session | null | undefined> = computed(() =>
  isMetaRead.value ? (kept.value ?? null) : undefined,
);

/** The session as it is kept now, read from the disk. */
export async function readSession(): Promise<Session | null> {
  const entry = await onConnection((db) => Promise.resolve(db.meta.get('session')));
  return (entry?.value as Session | null | undefined) ?? null;
}

const textOf = (one: Session | null): string => JSON.stringify(Object.entries({ ...one, time: 0 }).sort());

/** Is it the same but for the time at which it was asked? */
export const isSameSession = (a: Session | null, b: Session | null): boolean => textOf(a) === textOf(b);

/**
 * Keeps who this device is; stamps bear its name from here on. Null forgets it, and nothing else. A session
 * of another hub than the last one's takes that one's rows away; what was not sent to it moves to the refused
 * list (`other-hub`), for it must never reach this one by itself.
 */
export async function saveSession(next: Session | null): Promise<void> {
  const before = await readSession();
  if (before && next && isSameSession(before, next)) return;
  const isOther = await onConnection((db) =>
    db.transaction('rw', [...rowTables(db), db.outbox, db.refused, db.cache], async () => {
      await db.meta.put({ key: 'session', value: next });
      if (!next) return false;
      await writeClock(db, { ...(await readClock(db)), device: next.device });
      const last = (await db.meta.get('hub'))?.value;
      await db.meta.put({ key: 'hub', value: next.hub });
      if (last === undefined || last === next.hub) return false;
      const unsent = await db.outbox.toArray();
      await db.refused.bulkAdd(
        unsent.map(({ n: _, ...entry }) => ({ ...entry, code: 'other-hub', at: now() })),
      );
      await Promise.all([clearRows(db), db.cache.clear(), db.outbox.clear()]);
      await db.meta.bulkDelete(['pull', 'here']);
      return true;
    }),
  );
  noteMeta('session', next);
  tellTabs({ type: 'meta', key: 'session' });
  if (!isOther) return;
  noteMeta('here', undefined);
  publishReset();
  await noteTaken();
}
