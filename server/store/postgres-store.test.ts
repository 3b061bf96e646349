import { sql } from 'kysely';
import { afterEach, expect, it } from 'vitest';
import { askPostgres } from '../../tests/support/postgres.ts';
import { testDatabase } from '../../tests/support/test-postgres.ts';
import { openPostgresStore, openPostgresTables } from './postgres-store.ts';
import { describeStore } from './store.contract.ts';
import { type Store, StoreBusy } from './store.ts';

const lost: unknown[] = [];
const openOn = (url: string, connections = 4) =>
  openPostgresStore({ url, connections, lost: (error) => lost.push(error) });

describeStore('PostgreSQL', async () => openOn(await testDatabase()));

const open: Store[] = [];
const openTwo = async (url: string) => {
  const two = [await openOn(url), await openOn(url)] as const;
  open.push(...two);
  return two;
};
afterEach(async () => {
  for (const store of open.splice(0)) await store.close();
});

/** Ends every connection to a database but the one that says so. */
const cutOff = (url: string) =>
  askPostgres(
    url,
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  );

it('is busy for whoever loses the connection, and there again for the next', async () => {
  const url = await testDatabase();
  const store = await openOn(url);
  open.push(store);
  await store.makeHub({ hub: 'h1', joinCode: 'join', createdAt: 1 });
  const broken = store.transaction(async (documents) => {
    await documents.lockHub('h1');
    await cutOff(url);
    return documents.saveCode('h1', { hash: 'c', purpose: 'door', person: null, by: null, expires: 1 });
  });
  await expect(broken).rejects.toBeInstanceOf(StoreBusy);
  expect(lost.length).toBeGreaterThan(0);
  expect((await store.hub('h1'))?.joinCode).toBe('join');
  expect(await store.takeCode('h1', 'c')).toBeUndefined();
  await cutOff(url);
  await expect.poll(async () => store.hub('h1').catch(() => undefined)).toBeDefined();
});

it('is busy when nobody is there', async () => {
  await expect(openOn('postgres://stigen@127.0.0.1:1/nothing')).rejects.toBeInstanceOf(StoreBusy);
});

it('gives a job to one process at a time', async () => {
  const [first, second] = await openTwo(await testDatabase());
  const done: string[] = [];
  const outer = await first.onlyOne('job', async () => {
    done.push('first');
    expect(await second.onlyOne('job', async () => void done.push('second'))).toBe(false);
    expect(await second.onlyOne('another', async () => void done.push('another'))).toBe(true);
  });
  expect(outer).toBe(true);
  expect(await second.onlyOne('job', async () => void done.push('later'))).toBe(true);
  expect(done).toEqual(['first', 'another', 'later']);
});

it('numbers what two processes write at once without a gap', async () => {
  const [first, second] = await openTwo(await testDatabase());
  await first.makeHub({ hub: 'h1', joinCode: 'join', createdAt: 1 });
  const row = { kind: 'person', ix: '', owner: null, was: null, shared: false, ever: false } as const;
  const write = (store: Store, id: string) =>
    store.transaction(async (documents) => {
      await documents.lockHub('h1');
      return documents.saveRows('h1', [{ ...row, id, todo: '', device: 'd', base: 0, doc: '{}' }]);
    });
  const heads = await Promise.all(
    Array.from({ length: 40 }, (_, i) => write(i % 2 === 0 ? first : second, `p${i}`)),
  );
  expect(heads.map(({ head }) => head).sort((a, b) => a - b)).toEqual(heads.map((_, i) => i + 1));
});

it('sorts text by its bytes and waits for the disk', async () => {
  const url = await testDatabase();
  await askPostgres(
    url,
    `do $$ begin execute format('alter database %I set synchronous_commit = off', current_database()); end $$`,
  );
  const db = await openPostgresTables({ url, connections: 2, lost: (error) => lost.push(error) });
  const shown = await sql`show synchronous_commit`.execute(db);
  expect(shown.rows).toEqual([{ synchronous_commit: 'on' }]);
  await db.destroy();
  const collations = await askPostgres(
    url,
    `select distinct collation_name from information_schema.columns
     where table_name in ('row', 'hub_state', 'device', 'code') and data_type = 'text'`,
  );
  expect(collations).toEqual([{ collation_name: 'C' }]);
});
