import { hashSecret, makeSecret } from '../../server/hub/secrets.ts';
import type { Store } from '../../server/store/store.ts';
import { describeRow } from '../../server/store/stored-row.ts';
import { personFields, visitFields } from '../../server/test-server.ts';
import { newHub } from '../../src/domain/hub.ts';
import { makeId, visitId } from '../../src/domain/id.ts';
import { changeToRow, type Row } from '../../src/protocol/row.ts';
import { makeStamp } from '../../src/protocol/stamp.ts';

/** A device that was put into the store: the cookie is all it needs. */
export interface SeededDevice {
  readonly hub: string;
  readonly id: string;
  readonly cookie: string;
  readonly isDoor: boolean;
}

const day = 24 * 3600_000;
const batch = 500;
export const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

async function save(store: Store, hub: string, rows: readonly Row[]): Promise<void> {
  for (let i = 0; i < rows.length; i += batch)
    await store.transaction(async (documents) => {
      await documents.lockHub(hub);
      await documents.saveRows(
        hub,
        rows.slice(i, i + batch).map((row) => describeRow(row, undefined, 'seed')),
      );
    });
}

/** Makes a hub straight in the store, where there may be many; setting up by hand allows one. */
export async function seedHub(store: Store): Promise<string> {
  const hub = makeId();
  const now = Date.now();
  await store.makeHub({ hub, joinCode: makeId(), createdAt: now });
  const given = { name: 'Gläntan', language: 'sv', closes: '23:59', timeZone: 'Europe/Stockholm' } as const;
  const settings = newHub({ ...given, visitDays: 365 });
  await save(store, hub, [changeToRow('hub', hub, { ...settings }, makeStamp(now, 0, 'seed'))]);
  return hub;
}

/** Pairs devices with a hub: two doors, the others guests. */
export async function seedDevices(store: Store, hub: string, count: number): Promise<SeededDevice[]> {
  const devices: SeededDevice[] = [];
  for (let i = 0; i < count; i++) {
    const [id, secret, isDoor] = [makeId(), makeSecret(), i < 2];
    const role = isDoor ? 'door' : 'guest';
    await store.saveDevice({
      hub,
      id,
      hash: hashSecret(secret),
      role,
      person: null,
      epoch: 1,
      revoked: false,
    });
    devices.push({ hub, id, cookie: `stigen_device=${secret}`, isDoor });
  }
  return devices;
}

/** A check-in on its way to the hub; `n` makes it one of its own. */
export const checkIn = (n: string, at: number, device: string): Row => {
  const id = visitId(n, dayOf(at));
  return changeToRow('visit', id, visitFields(n, dayOf(at), at, { shown: true }), makeStamp(at, 0, device));
};

/** Adds rows to a hub: a tenth are people, the rest visits of the last 300 days, of which few may be seen. */
export async function seedRows(store: Store, hub: string, from: number, to: number): Promise<void> {
  const now = Date.now();
  for (let begin = from; begin < to; begin += 10_000) {
    const rows: Row[] = [];
    for (let i = begin; i < Math.min(to, begin + 10_000); i++) {
      const stamp = makeStamp(now - 300 * day + i, 0, 'seed');
      const person = `seed${i - (i % 10)}`;
      const at = now - (1 + (i % 300)) * day;
      const stay = { left: at + 3600_000, leftBy: 'self', shown: i % 20 === 1 } as const;
      rows.push(
        i % 10 === 0
          ? changeToRow('person', person, personFields('Åsa', { visible: i % 200 === 0 }), stamp)
          : changeToRow('visit', `${person}~${i}`, visitFields(person, dayOf(at), at, stay), stamp),
      );
    }
    await save(store, hub, rows);
  }
}
