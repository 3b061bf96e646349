import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newHub } from '../../src/domain/hub.ts';
import { restoreBefore, runFileCommands } from '../file-commands.ts';
import { createServerClock } from '../hub/clock.ts';
import { createHubFromRows } from '../hub/create-hub.ts';
import { pairDevice } from '../hub/devices.ts';
import { mergeIn } from '../hub/merge-in.ts';
import { readPage } from '../hub/pull.ts';
import { shortestPeriod } from '../hub/read-hub.ts';
import { openSqliteStore } from '../store/sqlite-store.ts';
import type { PairedDevice, Store } from '../store/store.ts';
import { jan7, personFields, said } from '../test-server.ts';
import { checkCopy } from './check-copy.ts';
import { makeCopy } from './make-copy.ts';
import { restoreCopy } from './restore-copy.ts';
import { createBackups } from './schedule.ts';

const clock = createServerClock(() => jan7);
const people = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => said('person', `p${from + i}`, personFields(`Åsa${from + i}`)));

let folder: string;
let live: string;
let store: Store;
let door: PairedDevice;
const at = (name: string) => join(folder, name);
const add = (from: number, to: number) =>
  store.transaction((documents) => mergeIn(documents, 'h1', people(from, to)));

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stigen-backup-'));
  live = at('stigen.db');
  store = await openSqliteStore(live);
  const hub = newHub({ name: 'Gläntan', language: 'sv', closes: '18:00', timeZone: 'Europe/Stockholm' });
  door = await store.transaction(async (documents) => {
    await createHubFromRows(documents, [said('hub', 'h1', { ...hub })], clock);
    return (await pairDevice(documents, 'h1', { role: 'desk', person: null, name: '' }, clock)).device;
  });
  await add(0, 300);
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a copy of the hub', () => {
  it('is read through before it gets its name', async () => {
    expect(await makeCopy(store, live, at('copy.db'))).toEqual({ ok: true, value: { rows: 302 } });
    expect(readdirSync(folder).filter((name) => name.startsWith('copy'))).toEqual(['copy.db']);
    expect(await makeCopy(store, live, at('copy.db'))).toEqual({ ok: false, code: 'file-exists' });
  });

  it('is right although the hub goes on meanwhile', async () => {
    const busy: Pick<Store, 'backup'> = {
      async backup(file) {
        await store.backup(file);
        await add(290, 400);
        await store.transaction((documents) =>
          mergeIn(documents, 'h1', [said('person', 'p1', { firstName: 'Bea' }, jan7 + 1)]),
        );
      },
    };
    expect(await makeCopy(busy, live, at('copy.db'))).toMatchObject({ ok: true });
  });

  const change = (file: string, query: string) => {
    const database = new Database(file);
    database.exec(query);
    database.close();
  };
  const spoilt: [string, (file: string) => void][] = [
    [
      'bytes were changed on the disk',
      (file) => writeFileSync(file, readFileSync(file).fill(9, 9000, 21000)),
    ],
    ['it was cut off', (file) => writeFileSync(file, readFileSync(file).subarray(0, 40_000))],
    ['it is empty', (file) => writeFileSync(file, '')],
    ['a row is missing', (file) => change(file, "delete from row where id = 'p7'")],
    [
      'a row is older',
      (file) => change(file, "update row set doc = replace(doc, 'Åsa7', 'Åsa') where id = 'p7'"),
    ],
    ['a device is not the hub’s', (file) => change(file, "update device set hash = 'x'")],
    ['a hub is missing', (file) => change(file, 'delete from hub_state')],
  ];

  it.each(spoilt)('is thrown away when %s', async (_, spoil) => {
    const failing: Pick<Store, 'backup'> = {
      async backup(file) {
        await store.backup(file);
        spoil(file);
      },
    };
    expect(await makeCopy(failing, live, at('copy.db'))).toMatchObject({ ok: false, code: 'damaged-copy' });
    expect(readdirSync(folder).filter((name) => name.startsWith('copy'))).toEqual([]);
  });
});

describe('restoring a copy', () => {
  it('brings the hub back with its devices, who begin again and miss nothing', async () => {
    await makeCopy(store, live, at('copy.db'));
    await add(300, 2500);
    const lost = await readPage(store, door, { cursor: 2400, view: '', limit: 1 });
    expect(restoreCopy(at('copy.db'), at('again.db'))).toEqual({ ok: true, value: undefined });
    const again = await openSqliteStore(at('again.db'));
    expect(await again.devices('h1')).toEqual([door]);
    // The lost file had given number 2400 out; now it would mean another row.
    await again.transaction((documents) => mergeIn(documents, 'h1', people(300, 2600)));
    expect(await readPage(again, door, { cursor: 2400, view: lost.view, limit: 10 })).toMatchObject({
      restart: true,
    });
    let cursor = 0;
    let rows = 0;
    for (let more = true; more; ) {
      const page = await readPage(again, door, { cursor, view: lost.view, limit: 1000, isReading: true });
      expect(page.restart).toBeUndefined();
      rows += page.rows.length;
      ({ cursor, more } = page);
    }
    expect(rows).toBe(2602);
    await again.close();
  });

  it('refuses what is no sound copy, and never touches a hub that is there', async () => {
    await makeCopy(store, live, at('copy.db'));
    expect(restoreCopy(at('copy.db'), live)).toMatchObject({ code: 'already-set-up' });
    const damaged = readFileSync(at('copy.db')).fill(9, 9000, 21000);
    writeFileSync(at('damaged.db'), damaged);
    expect(restoreCopy(at('damaged.db'), at('new.db'))).toMatchObject({ code: 'damaged-copy' });
    const newer = new Database(at('copy.db'));
    newer.exec("insert into kysely_migration values ('999-sauna', '2030-01-01')");
    newer.close();
    expect(restoreCopy(at('copy.db'), at('new.db'))).toMatchObject({ code: 'newer-file' });
    new Database(at('other.db')).exec('create table row (id)').close();
    expect(restoreCopy(at('other.db'), at('new.db'))).toMatchObject({ code: 'not-a-hub-file' });
    expect(readdirSync(folder).filter((name) => name.startsWith('new'))).toEqual([]);
  });
});

describe('the commands', () => {
  const run = (asked: Partial<Record<'backup' | 'export' | 'restore', string>>, into = store) => {
    const none = { backup: null, export: null, restore: null, database: null, data: folder };
    return runFileCommands({ ...none, ...asked }, { store: into, clock, version: '1.2.3' });
  };

  it('serve when nothing else is asked', async () => {
    expect(await run({})).toEqual({ ok: true, value: 'serve' });
  });

  it('write a copy or a file and end, and say when the name is taken', async () => {
    for (const [command, name] of [
      ['backup', 'b.db'],
      ['export', 'h.hub.gz'],
    ] as const) {
      expect(await run({ [command]: at(name) })).toEqual({ ok: true, value: 'end' });
      expect(existsSync(at(name))).toBe(true);
      expect(await run({ [command]: at(name) })).toMatchObject({ code: 'file-exists' });
    }
  });

  it('restore from either and serve, and say what is wrong with a file', async () => {
    await run({ backup: at('b.db') });
    await run({ export: at('h.hub.gz') });
    writeFileSync(at('note.txt'), 'hello');
    const empty = await openSqliteStore(at('empty.db'));
    expect(await run({ restore: at('note.txt') }, empty)).toMatchObject({
      code: 'not-a-hub-file',
      detail: expect.stringContaining('--export'),
    });
    expect(await run({ restore: at('h.hub.gz') }, empty)).toEqual({ ok: true, value: 'serve' });
    expect(await run({ restore: at('h.hub.gz') }, empty)).toMatchObject({ code: 'already-set-up' });
    await empty.close();
    const asked = { restore: at('b.db'), data: at('second'), database: null };
    expect(restoreBefore({ ...asked, database: { url: 'postgres://', connections: 1 } })).toMatchObject({
      code: 'needs-file',
    });
    expect(restoreBefore(asked)).toMatchObject({ ok: true });
    expect(restoreBefore(asked)).toMatchObject({ code: 'already-set-up' });
    expect(restoreBefore({ ...asked, restore: at('nowhere') })).toMatchObject({ code: 'file-missing' });
  });
});

describe('the daily backup', () => {
  const day = 24 * 3600_000;
  let now: number;
  let failures: string[];
  const create = (copy = async (file: string) => makeCopy(store, live, file), isSetUp = true) =>
    createBackups({
      folder: at('backups'),
      keep: 3,
      now: () => now,
      period: () => shortestPeriod(store),
      isSetUp: async () => isSetUp,
      copy,
      failed: (code) => failures.push(code),
    });
  const files = () => readdirSync(at('backups'));
  beforeEach(() => {
    now = jan7;
    failures = [];
  });

  it('is made once a day, and the oldest go', async () => {
    const backups = create();
    expect(backups.last()).toBeNull();
    for (let i = 0; i < 5; i++, now += day) {
      await backups.tick();
      await backups.tick();
      expect(backups.last()).toEqual({ at: now, ok: true });
    }
    expect(files()).toEqual(['stigen-2026-01-09.db', 'stigen-2026-01-10.db', 'stigen-2026-01-11.db']);
    expect(checkCopy(join(at('backups'), 'stigen-2026-01-11.db'), live)).toMatchObject({ ok: true });
    expect(create().last()).toMatchObject({ ok: true });
  });

  it('keeps no copy for longer than the hub keeps visits, also when none has worked out since', async () => {
    await create().tick();
    const failing = create(async () => ({ ok: false as const, code: 'damaged-copy' as const }));
    now += 30 * day;
    await failing.tick();
    expect(files()).toEqual(['stigen-2026-01-07.db']);
    now += day;
    await failing.tick();
    expect(files()).toEqual([]);
    now = jan7 + 60 * day;
    await create().tick();
    now += 2 * day;
    await store.transaction((documents) =>
      mergeIn(documents, 'h1', [said('hub', 'h1', { visitDays: 1 }, jan7 + 1)]),
    );
    await create().tick();
    expect(files()).toEqual(['stigen-2026-03-10.db']);
  });

  it('says when it failed, keeps the old ones and tries again an hour later', async () => {
    await create().tick();
    now += day;
    const failing = create(async () => ({ ok: false as const, code: 'damaged-copy' as const }));
    await failing.tick();
    await failing.tick();
    expect([failing.last(), failures]).toEqual([{ at: now, ok: false }, ['damaged-copy']]);
    now += 3600_000;
    await failing.tick();
    expect(failures).toHaveLength(2);
    expect(files()).toEqual(['stigen-2026-01-07.db']);
  });

  it('survives a folder that cannot be written', async () => {
    const backups = create(async () => {
      throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
    });
    await backups.tick();
    expect([backups.last(), failures]).toEqual([{ at: now, ok: false }, ['ENOSPC']]);
  });

  it('waits for a hub', async () => {
    const backups = create(undefined, false);
    await backups.tick();
    expect([backups.last(), existsSync(at('backups'))]).toEqual([null, false]);
  });
});
