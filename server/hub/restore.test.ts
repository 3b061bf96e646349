import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newHub } from '../../src/domain/hub.ts';
import { testContribution } from '../../src/domain/test-nouns.ts';
import { mergeRows, type Row } from '../../src/protocol/row.ts';
import { makeSample } from '../sample/make-sample.ts';
import { openSqliteStore } from '../store/sqlite-store.ts';
import type { Store } from '../store/store.ts';
import { jan7, personFields, said, visitFields } from '../test-server.ts';
import { createServerClock } from './clock.ts';
import { markKind } from './count.ts';
import { createHubFromRows } from './create-hub.ts';
import { pairDevice } from './devices.ts';
import { exportText } from './export.ts';
import { forgetPastVisits } from './forget-days.ts';
import { closeDueVisits } from './keep-house.ts';
import { mergeIn } from './merge-in.ts';
import { readHub } from './read-hub.ts';
import { readHubFile, restoreHub } from './restore.ts';

const clock = createServerClock(() => jan7);
const facts = { now: jan7, version: '1.2.3' };
const hubRow = said('hub', 'h1', {
  ...newHub({ name: 'Gläntan', language: 'sv', closes: '18:00', timeZone: 'Europe/Stockholm' }),
});

async function fileOf(store: Store): Promise<string> {
  let text = '';
  for await (const part of exportText(store, 'h1', facts)) text += part;
  return text;
}

const opened = (file: string | Uint8Array) =>
  async function* () {
    yield Buffer.from(file);
  };

/** The rows of a file, merged, by kind and id. */
async function rowsIn(file: string): Promise<Map<string, Row>> {
  const rows = new Map<string, Row>();
  const read = await readHubFile(opened(file), (row) => {
    const key = `${row.kind} ${row.id}`;
    rows.set(key, mergeRows(rows.get(key), row));
  });
  expect(read).toMatchObject({ ok: true });
  return rows;
}

async function newStore(...rows: Row[]): Promise<Store> {
  const store = await openSqliteStore(':memory:');
  await store.transaction(async (documents) => {
    await createHubFromRows(documents, [hubRow, ...rows], clock);
  });
  return store;
}

const text = fc
  .string({ minLength: 1, maxLength: 20, unit: 'grapheme-ascii' })
  .map((name) => `Å${name.trim()}`);
const stamped = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  at: fc.integer({ min: jan7 - 1e9, max: jan7 }),
  device: fc.constantFrom('d1', 'd2', 'hub'),
});
const change = fc.oneof(
  fc.tuple(stamped, text).map(([s, name]) => said('person', s.id, personFields(name), s.at, s.device)),
  fc.tuple(stamped, text).map(([s, name]) => said('person', s.id, { firstName: name }, s.at, s.device)),
  stamped.map((s) => said('person', s.id, { gone: true }, s.at, s.device)),
  fc
    .tuple(stamped, text)
    .map(([s, leaf]) => said('contribution', s.id, { ...testContribution({ text: leaf }) }, s.at, s.device)),
  stamped.map((s) => said('contribution', s.id, { gone: true }, s.at, s.device)),
  stamped.map((s) =>
    said('visit', `${s.id}~2026-01-07`, visitFields(s.id, '2026-01-07', s.at), s.at, s.device),
  ),
  stamped.map((s) => said('visit', `${s.id}~2026-01-07`, { left: s.at, leftBy: 'self' }, s.at, s.device)),
);

describe('a hub’s file', () => {
  let store: Store;
  let empty: Store;
  beforeEach(async () => {
    store = await newStore(said('person', 'p1', personFields('Åsa')));
    empty = await openSqliteStore(':memory:');
  });
  afterEach(async () => {
    await store.close();
    await empty.close();
  });

  const restore = (file: string | Uint8Array) =>
    restoreHub(empty, opened(file), clock, async (_, hub) => hub);

  it('brings every row and stamp of any hub into an empty one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(change, { maxLength: 6 }), { maxLength: 8 }), async (pushes) => {
        const before = await newStore();
        const after = await openSqliteStore(':memory:');
        for (const changes of pushes)
          await before.transaction((documents) => mergeIn(documents, 'h1', changes));
        const file = await fileOf(before);
        const restored = await restoreHub(after, opened(gzipSync(file)), clock, async (_, hub) => hub);
        expect(restored).toEqual({ ok: true, value: 'h1' });
        expect(await rowsIn(await fileOf(after))).toEqual(await rowsIn(file));
        const [one, other] = await Promise.all([before.hub('h1'), after.hub('h1')]);
        expect(other).toMatchObject({ joinCode: one?.joinCode, createdAt: one?.createdAt, horizon: 0 });
        await Promise.all([before.close(), after.close()]);
      }),
      { numRuns: 40 },
    );
  });

  it('brings a whole sample hub along, forgotten names and all', async () => {
    const before = await openSqliteStore(':memory:');
    const { rows } = makeSample({ size: 'small', now: jan7, language: 'sv', hub: 'h1' });
    await before.transaction((documents) => createHubFromRows(documents, rows, clock));
    const later = createServerClock(() => jan7 + 40 * 24 * 3600_000);
    await closeDueVisits(before, 'h1', later.now(), () => {});
    const settings = await readHub(before, 'h1');
    if (!settings) throw new Error('the sample has no settings');
    expect(await forgetPastVisits(before, 'h1', settings, later, () => {})).toBeGreaterThan(0);
    const file = await fileOf(before);
    expect(await restore(file)).toMatchObject({ ok: true });
    expect(await rowsIn(await fileOf(empty))).toEqual(await rowsIn(file));
    await before.close();
  });

  it('brings the numbers of forgotten days, the tombstones of the erased and the marks of late visits', async () => {
    const tally = {
      day: '2026-01-04',
      people: 7,
      byKind: { guest: 7 },
      first: 1,
      organisations: [],
      others: 7,
    };
    await store.transaction((documents) =>
      mergeIn(documents, 'h1', [
        said('tally', '2026-01-04', tally),
        said('person', 'p1', { gone: true }, jan7 + 1),
        said(markKind, 'a-mark', { gone: true }),
      ]),
    );
    const file = await fileOf(store);
    expect(file).not.toContain('Åsa');
    expect(await restore(file)).toMatchObject({ ok: true });
    const rows = await rowsIn(await fileOf(empty));
    expect(rows).toEqual(await rowsIn(file));
    expect(rows.get('tally 2026-01-04')?.fields).toEqual(tally);
    expect(rows.get('person p1')?.fields).toEqual({ gone: true });
    expect(rows.has(`${markKind} a-mark`)).toBe(true);
  });

  it('keeps the devices of old in the list, as sent away, and lets none of them in', async () => {
    const { device } = await store.transaction((documents) =>
      pairDevice(documents, 'h1', { role: 'door', person: null, name: 'iPad' }, clock),
    );
    const file = await fileOf(store);
    expect(file).not.toContain(device.hash);
    expect(await restore(file)).toMatchObject({ ok: true });
    expect(await empty.devices('h1')).toEqual([]);
    const again = await rowsIn(await fileOf(empty));
    expect(again.get(`device ${device.id}`)?.fields).toMatchObject({ name: 'iPad', revoked: true });
    const third = await openSqliteStore(':memory:');
    await restoreHub(third, opened(await fileOf(empty)), clock, async () => null);
    expect(await rowsIn(await fileOf(third))).toEqual(again);
    await third.close();
  });

  it('holds what changed while it was written in its latest form', async () => {
    const parts: string[] = [];
    for await (const part of exportText(store, 'h1', facts)) {
      parts.push(part);
      if (parts.length === 2)
        await store.transaction((documents) =>
          mergeIn(documents, 'h1', [said('person', 'p1', { firstName: 'Öyvind' }, jan7 + 1)]),
        );
    }
    expect((await rowsIn(parts.join(''))).get('person p1')?.fields.firstName).toBe('Öyvind');
    expect(await restore(parts.join(''))).toMatchObject({ ok: true });
    const [row] = await empty.rows('h1', [{ kind: 'person', id: 'p1' }]);
    expect(row?.doc).toContain('Öyvind');
  });

  it('is refused when anything in it is missing or changed, and nothing is written', async () => {
    const file = await fileOf(store);
    const packed = gzipSync(file);
    const lines = file.split('\n');
    const damaged: [string, string | Uint8Array][] = [
      ['cut off', file.slice(0, -40)],
      ['without its last line', `${lines.slice(0, -2).join('\n')}\n`],
      ['without a row', [...lines.slice(0, 1), ...lines.slice(2)].join('\n')],
      ['another name', file.replace('Åsa', 'Bea')],
      ['no row', file.replace('"kind":"person"', '"kind":7')],
      ['made at half a number', file.replace(/"createdAt":\d+/, '"createdAt":1.5')],
      ['a code that is none', file.replace(/"joinCode":"/, '"joinCode":"\\u0000')],
      ['twice', file + file],
      ['packed and cut off', packed.subarray(0, packed.length - 20)],
      ['packed and changed', Buffer.from(packed).fill(7, 40, 60)],
    ];
    for (const [how, bytes] of damaged) {
      expect([how, await restore(bytes)]).toMatchObject([how, { ok: false, code: 'damaged-file' }]);
      expect(await empty.hubs()).toEqual([]);
    }
  });

  it('is told from other files and from those of a newer Stigen', async () => {
    const file = await fileOf(store);
    const foreign: [string, string | Uint8Array][] = [
      ['not-a-hub-file', ''],
      ['not-a-hub-file', 'hello'],
      ['not-a-hub-file', gzipSync('{"some":"thing"}\n')],
      ['not-a-hub-file', Buffer.from('SQLite format 3\0')],
      ['not-a-hub-file', '{\n "other": 1\n}'],
      ['device-file', JSON.stringify({ app: 'stigen', stores: {} }, null, 1)],
      ['newer-file', file.replace('"format":1', '"format":2')],
      ['newer-file', file.replace('"kind":"person"', '"kind":"sauna"')],
      ['newer-file', file.replace('"firstName":', '"sauna":1,"firstName":')],
    ];
    for (const [code, bytes] of foreign) expect(await restore(bytes)).toMatchObject({ ok: false, code });
    expect(await empty.hubs()).toEqual([]);
  });

  it('is not put into a hub that is there', async () => {
    const file = await fileOf(store);
    expect(await restore(file)).toMatchObject({ ok: true });
    expect(await restore(file)).toEqual({ ok: false, code: 'already-set-up' });
  });
});
