import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { askPostgres } from '../../tests/support/postgres.ts';
import { testDatabase } from '../../tests/support/test-postgres.ts';
import { moveHub } from './move.ts';
import { openPostgresStore } from './postgres-store.ts';
import { openSqliteStore } from './sqlite-store.ts';
import type { Store } from './store.ts';

const failed = (error: unknown) => {
  throw error;
};
const now = Date.UTC(2026, 0, 7, 8);
const everything = { owners: [], all: ['person', 'visit'], own: [], shared: [] };
let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stigen-move-'));
  file = join(folder, 'stigen.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const options = (url: string) => ({ url, connections: 4, lost: failed });

async function fill(store: Store, count: number): Promise<void> {
  await store.makeHub({ hub: 'h1', joinCode: 'join', createdAt: 5 });
  const rows = Array.from({ length: count }, (_, i) => ({
    ...{ kind: i % 3 === 0 ? 'person' : 'visit', id: `r${i}`, ix: '2026-01-07', owner: i % 2 ? 'Åsa' : null },
    ...{ was: null, shared: i % 2 === 0, ever: true, todo: 'forget' as const, device: 'd1', base: 0 },
    doc: JSON.stringify({ text: `☂ \u0000 ${i}` }),
  }));
  await store.transaction(async (documents) => {
    await documents.lockHub('h1');
    await documents.saveRows('h1', rows);
    await documents.removeRows('h1', [{ kind: 'person', id: 'r0' }], 1);
  });
  const door = { hub: 'h1', id: 'd1', hash: 'hash', role: 'door', person: null, epoch: 3 } as const;
  await store.saveDevice({ ...door, revoked: false });
  await store.saveCode('h1', { hash: 'c', purpose: 'door', person: null, by: null, expires: 9 });
}

it('moves all of a hub so that its devices notice nothing', async () => {
  const before = await openSqliteStore(file);
  await fill(before, 1234);
  const [hub, rows, device] = [
    await before.hub('h1'),
    await before.rowsAfter('h1', 0, 5000, everything),
    await before.deviceByHash('hash'),
  ];
  await before.close();
  const url = await testDatabase();
  const moved = await moveHub(file, options(url), now);
  const kept = join(folder, 'stigen-moved-20260107T080000Z.db');
  expect(moved).toEqual({
    ok: true,
    value: { counts: { hub_state: 1, row: 1233, device: 1, code: 1 }, kept },
  });
  const after = await openPostgresStore(options(url));
  expect(await after.hub('h1')).toEqual(hub);
  expect(await after.rowsAfter('h1', 0, 5000, everything)).toEqual(rows);
  expect(await after.deviceByHash('hash')).toEqual(device);
  expect(await after.takeCode('h1', 'c')).toBeDefined();
  await after.close();
  expect([existsSync(file), existsSync(kept)]).toEqual([false, true]);
});

it('moves a hub in beside others, and never over itself', async () => {
  const url = await testDatabase();
  const there = await openPostgresStore(options(url));
  await there.makeHub({ hub: 'another', joinCode: 'x', createdAt: 1 });
  const before = await openSqliteStore(file);
  await fill(before, 3);
  await before.backup(join(folder, 'copy.db'));
  await before.close();
  expect(await moveHub(file, options(url), now)).toMatchObject({ ok: true });
  const again = await moveHub(join(folder, 'copy.db'), options(url), now);
  expect(again).toEqual({ ok: false, code: 'already-there' });
  expect(existsSync(join(folder, 'copy.db'))).toBe(true);
  expect((await there.hubs()).map(({ hub }) => hub)).toEqual(['another', 'h1']);
  await there.close();
});

it('refuses a folder without a hub and a hub that is running', async () => {
  const url = await testDatabase();
  expect(await moveHub(file, options(url), now)).toEqual({ ok: false, code: 'nothing-there' });
  const running = await openSqliteStore(file);
  await fill(running, 1);
  expect(await moveHub(file, options(url), now)).toEqual({ ok: false, code: 'in-use' });
  await running.close();
  await (await openSqliteStore(join(folder, 'empty.db'))).close();
  expect(await moveHub(join(folder, 'empty.db'), options(url), now)).toMatchObject({ code: 'nothing-there' });
});

it('leaves nothing behind when what arrived is not what was sent', async () => {
  const before = await openSqliteStore(file);
  await fill(before, 10);
  await before.close();
  const url = await testDatabase();
  await (await openPostgresStore(options(url))).close();
  await askPostgres(
    url,
    `create function spoil() returns trigger language plpgsql as $$
       begin if new.id = 'r7' then new.ix := ''; end if; return new; end $$;
     create trigger spoil before insert on "row" for each row execute function spoil();`,
  );
  expect(await moveHub(file, options(url), now)).toEqual({ ok: false, code: 'not-the-same' });
  const after = await openPostgresStore(options(url));
  expect(await after.hubs()).toEqual([]);
  await after.close();
  expect(existsSync(file)).toBe(true);
});
