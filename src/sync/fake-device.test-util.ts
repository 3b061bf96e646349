import { vi } from 'vitest';
import type { Change, Fields } from '../domain/change.ts';
import type { Kind } from '../domain/kinds.ts';
import type { Row } from '../protocol/row.ts';
import type { FakeHub } from './fake-hub.test-util.ts';

/**
 * A device of its own: fresh copies of `local` and `sync` over a database of the given name. Two with the same
 * `name` are two tabs of one device.
 */
export async function createDevice(hub: FakeHub, name: string, database = name) {
  vi.resetModules();
  const [db, rows, local, apply, outbox, session, time, visits, pulls, rounds, start, meta] =
    await Promise.all([
      import('../local/db.ts'),
      import('../local/rows.ts'),
      import('../local/commit.ts'),
      import('../local/apply.ts'),
      import('../local/outbox.ts'),
      import('../local/session.ts'),
      import('../local/time.ts'),
      import('../local/queries/visits.ts'),
      import('./pull.ts'),
      import('./round.ts'),
      import('./start.ts'),
      import('../local/status.ts'),
    ]);
  await db.openLocal(database);
  const transport = hub.transport(name);
  const courier = rounds.createCourier(transport);
  return {
    ...db,
    ...local,
    ...apply,
    ...outbox,
    ...session,
    ...time,
    ...visits,
    ...pulls,
    ...start,
    ...meta,
    transport,
    round: () => courier.round(true),
    row: (kind: Kind, id: string): Promise<Row | undefined> => rows.findRow(kind, id),
  };
}

export type FakeDevice = Awaited<ReturnType<typeof createDevice>>;

/** A person's row as the door makes it. */
export const personChange = (id: string, fields: Fields = {}): Change => ({
  kind: 'person',
  id,
  fields: {
    firstName: 'Åsa',
    lastInitial: 'L',
    organisation: null,
    kind: 'member',
    visible: false,
    checked: true,
    firstDay: null,
    ...fields,
  },
});

let count = 0;
/** A name that no other test's database has. */
export const freshName = (name: string): string =>
  `${name}-${++count}-${Math.random().toString(36).slice(2)}`;
