import 'fake-indexeddb/auto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHousekeeper } from '../../server/hub/keep-house.ts';
import { createTestServer, type TestDevice, type TestServer } from '../../server/test-server.ts';
import { checkIn, greet } from '../../src/domain/arrival/arrival.ts';
import { welcomeGroup } from '../../src/domain/arrival/newcomer.ts';
import type { Person } from '../../src/domain/person.ts';
import { err, ok } from '../../src/domain/result.ts';
import type { Transport } from '../../src/sync/transport.ts';

const start = Date.UTC(2026, 0, 7, 9);
const dayLength = 86_400_000;
const name = 'Xyzzyplugh';
const hub = { timeZone: 'Europe/Stockholm' };

let time = start;
let server: TestServer;
let folder: string;
let file: string;
let keepHouse: () => Promise<void>;

function setTime(ms: number) {
  time = ms;
  server.setTime(ms);
}

beforeEach(async () => {
  time = start;
  vi.stubGlobal('BroadcastChannel', undefined);
  vi.spyOn(Date, 'now').mockImplementation(() => time);
  folder = mkdtempSync(join(tmpdir(), 'stigen-forget-'));
  file = join(folder, 'stigen.db');
  server = await createTestServer({ start, file });
  keepHouse = createHousekeeper({ ...server.deps, publish: server.deps.live.publish });
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** The app's own storage and sync on a device of its own, with the real server behind them. */
async function openDevice(seat: TestDevice, database: string) {
  vi.resetModules();
  const [db, local, erase, forget, rounds, sessions] = await Promise.all([
    import('../../src/local/db.ts'),
    import('../../src/local/commit.ts'),
    import('../../src/local/erase.ts'),
    import('../../src/local/forget.ts'),
    import('../../src/sync/round.ts'),
    import('../../src/local/session.ts'),
  ]);
  await db.openLocal(`${database}-${folder}`);
  const transport: Transport = {
    async request(method, path, body) {
      const reply = method === 'GET' ? await seat.get(path) : await seat.post(path, body);
      const json = await reply.json();
      return reply.ok ? ok({ body: json, roundTrip: 0 }) : err((json as { code: string }).code);
    },
    stream: () => ({ close: () => undefined }),
  };
  const courier = rounds.createCourier(transport);
  await sessions.saveSession(seat.session);
  return {
    ...local,
    ...erase,
    ...forget,
    db: db.db,
    sync: async () => {
      expect(await courier.round(true)).toBeNull();
      expect(await courier.round(true)).toBeNull();
    },
    text: async () => JSON.stringify(await Promise.all(db.db().tables.map((table) => table.toArray()))),
  };
}

/** Everything the server has on its disk, as bytes. */
const onDisk = (): string =>
  ['', '-wal', '-shm']
    .map((end) => file + end)
    .filter((path) => existsSync(path))
    .map((path) => readFileSync(path, 'latin1'))
    .join('');

/** Somebody of a unique name, in everything that a hub keeps, on two desks and a phone. */
async function fillHouse() {
  const seat = await server.setUp();
  const desk = await openDevice(seat, 'desk');
  const face: Person = {
    ...{
      firstName: name,
      lastInitial: 'Q',
      organisation: null,
      visible: true,
      checked: true,
      firstDay: null,
    },
    kind: 'member',
  };
  const somebody = { ...face, firstName: 'Bo', lastInitial: '' };
  await desk.sync();
  await desk.commit([
    { kind: 'person', id: 'xyz', fields: face },
    { kind: 'person', id: 'bo', fields: somebody },
    ...checkIn('xyz', face, hub, time, undefined).changes,
    ...checkIn('bo', somebody, hub, time, undefined, { host: 'xyz', hostName: `${name} Q` }).changes,
    greet('bo~2026-01-07', name),
    { kind: 'pinJob', id: 'job', fields: { ...pin, person: 'xyz', code: 'xyz' } },
  ]);
  const group = welcomeGroup(
    {
      name: 'Kören',
      organisation: { id: null, text: '' },
      names: 'Åke\nÅsa',
      count: 5,
      details: { host: 'xyz', hostName: name },
    },
    hub,
    time,
    () => undefined,
  );
  if (!group.ok) throw new Error(group.code);
  await desk.commit(group.value.changes);
  await desk.sync();
  const phoneSeat = await server.link(seat, 'xyz');
  const phone = await openDevice(phoneSeat, 'phone');
  await phone.sync();
  await phone.commit([
    {
      kind: 'contact',
      id: 'xyz',
      fields: { person: 'xyz', lastName: `${name}sson`, email: `${name}@b.se`, phone: '' },
    },
    {
      kind: 'plan',
      id: 'xyz~2026-01-09',
      fields: { person: 'xyz', day: '2026-01-09', coming: true, shown: true },
    },
  ]);
  await phone.sync();
  const made = (await (await seat.post('/api/codes', { purpose: 'desk' })).json()) as { code: string };
  const away = await openDevice(
    await server.toDevice(await server.post('/api/redeem', { code: made.code })),
    'away',
  );
  await away.sync();
  await desk.sync();
  return { desk, phone, away };
}

const pin = {
  ...{ name, organisation: '', organisationShort: '', template: 'badge', batch: null, state: 'wanted' },
  ...{ reason: null, wantedAt: start, printedAt: null, prints: 0 },
} as const;

describe('an erased name', () => {
  it.each(['desk', 'phone'] as const)('is nowhere, when it was erased on the %s', async (by) => {
    const devices = await fillHouse();
    const { desk, phone, away } = devices;
    for (const device of [desk, phone, away]) expect(await device.text()).toContain(name);
    expect(onDisk()).toContain(name);
    // The one that is away goes on not knowing.
    await away.commit([
      { kind: 'person', id: 'xyz', fields: { firstName: name, lastInitial: 'Z' } },
      { kind: 'pinJob', id: 'job2', fields: { ...pin, person: 'xyz', code: 'xyz' } },
    ]);
    await away.db().meta.put({ key: 'draft:guest', value: { value: { host: name }, at: time } });
    setTime(start + dayLength);
    expect(await devices[by].erasePerson('xyz', by === 'phone')).toMatchObject({ ok: true });
    for (const device of [devices[by], desk, phone, away, desk, phone]) await device.sync();

    for (const device of [desk, phone, away]) expect(await device.text()).not.toContain(name);
    expect(onDisk()).not.toContain(name);
    expect(server.lines.join('\n')).not.toContain(name);
    const copy = join(folder, 'copy.db');
    await server.deps.store.backup(copy);
    expect(readFileSync(copy, 'latin1')).not.toContain(name);
    // Of the person themselves nothing is left but the tombstone; of their day, a number.
    for (const device of [desk, away]) {
      expect((await device.db().rows.get(['person', 'xyz']))?.fields).toEqual({ gone: true });
      expect(await device.text()).not.toContain('xyz~');
      expect((await device.db().rows.get(['tally', '2026-01-07']))?.fields).toMatchObject({ people: 1 });
    }
    expect(await phone.text()).not.toContain('xyz');
    expect(onDisk()).not.toContain('xyz~');
  });
});

describe('a day past the hub’s period', () => {
  it('leaves a number and no trace of whoever came, on no device and in no file', async () => {
    const { desk, phone, away } = await fillHouse();
    setTime(start + 31 * dayLength);
    // Offline: by their own rule.
    await away.forgetPast();
    expect(await away.text()).not.toContain('~2026-01-07');
    await keepHouse();
    for (const device of [desk, phone, away]) {
      await device.forgetPast();
      await device.sync();
      const text = await device.text();
      for (const trace of ['~2026-01-0', 'Kören', '"job"']) expect(text).not.toContain(trace);
    }
    for (const trace of ['~2026-01-0', 'Kören']) expect(onDisk()).not.toContain(trace);
    for (const device of [desk, away])
      expect((await device.db().rows.get(['tally', '2026-01-07']))?.fields).toMatchObject({
        people: 7,
        byKind: { member: 2, group: 5 },
        first: 4,
      });
    expect(server.lines.join('\n')).not.toContain(name);
  });
});
