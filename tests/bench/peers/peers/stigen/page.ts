import type { Change } from '../../../../../src/domain/change.ts';
import { addDays } from '../../../../../src/domain/time.ts';
import { commit } from '../../../../../src/local/commit.ts';
import { openLocal } from '../../../../../src/local/db.ts';
import { onRows } from '../../../../../src/local/feed.ts';
import { readVisit } from '../../../../../src/local/queries/visits.ts';
import { type RowOf, toRowOf } from '../../../../../src/local/row.ts';
import { readIndex } from '../../../../../src/local/rows.ts';
import { readSession } from '../../../../../src/local/session.ts';
import { redeem, setUp } from '../../../../../src/sync/session.ts';
import { startSync } from '../../../../../src/sync/start.ts';
import { transportTo } from '../../../../../src/sync/transport.ts';
import { type Client, lastDay, pairCode, setUpToken, timeZone } from './peer.ts';
import { toChange, toEdit, toRecord, visitOf } from './visits.ts';

const write = async (changes: readonly Change[]): Promise<void> => {
  const committed = await commit(changes);
  if (!committed.ok) throw new Error(committed.code);
};

/** Opens the device's storage and, the first time, makes it a door of the hub: before anything is timed. */
export async function openClient(options: {
  readonly name: string;
  readonly url: string;
  readonly device: string;
}): Promise<Client> {
  const opened = await openLocal(options.name);
  if (!opened.ok) throw new Error(opened.code);
  const transport = transportTo(options.url);
  if (!(await readSession())) {
    const hub = { token: setUpToken, name: 'Bench', language: 'en', closes: '18:00', timeZone } as const;
    const paired = options.device === 'a' ? await setUp(hub, transport) : await redeem(pairCode, transport);
    if (!paired.ok) throw new Error(paired.code);
  }
  return {
    write: (record) => write([toChange(record)]),
    bulkWrite: (records) => write(records.map(toChange)),
    flushed: async () => undefined,
    async startSync() {
      startSync({ transport });
    },
    count: async () => (await readIndex('visit', '', '~')).length,
    async get(id) {
      const visit = await readVisit(visitOf(id));
      return visit && toRecord(visit);
    },
    async newest50() {
      const visits: RowOf<'visit'>[] = [];
      // As a list of the latest would: today's visits, and the day before's if those are too few.
      for (let day = lastDay, looked = 0; visits.length < 50 && looked < 8; looked++) {
        for (const row of await readIndex('visit', day, day)) {
          const visit = toRowOf('visit', row);
          if (visit) visits.push(visit);
        }
        day = addDays(day, -1);
      }
      visits.sort((a, b) => b.fields.arrived.at - a.fields.arrived.at);
      return visits.slice(0, 50).map(toRecord);
    },
    async observe(listener) {
      onRows('visit', (changes) => {
        for (const row of changes.values()) {
          const visit = toRowOf('visit', row);
          if (visit?.fields.person) listener(visit.fields.person);
        }
      });
    },
    edit: (id, patch) => write([toEdit(id, patch)]),
  };
}
