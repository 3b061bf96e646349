import Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { migrate } from './documents.ts';
import { rememberedOn } from './remembered.ts';
import type { Tables } from './tables.ts';

let db: Kysely<Tables>;
beforeEach(async () => {
  db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: new Database(':memory:') }) });
  await migrate(db);
});
afterEach(() => db.destroy());

const byCode = (code: string) =>
  vi.fn(() => db.selectFrom('hub_state').select('hub').where('join_code', '=', code));

it('builds a query once, and runs it with the values of each time, in transactions too', async () => {
  const hubs = ['a', 'b'].map((hub) => ({
    hub,
    seq: 0,
    horizon: 0,
    join_code: `join ${hub}`,
    created_at: 0,
  }));
  await db.insertInto('hub_state').values(hubs).execute();
  const [first, second] = [byCode('join a'), byCode('join b')];
  expect(await rememberedOn(db)('hub by code', ['join a'], first)).toEqual([{ hub: 'a' }]);
  await db.transaction().execute(async (transaction) => {
    expect(await rememberedOn(transaction)('hub by code', ['join b'], second)).toEqual([{ hub: 'b' }]);
  });
  expect([first.mock.calls.length, second.mock.calls.length]).toEqual([1, 0]);
});

it('will not run a query whose values are others than it says', async () => {
  await expect(rememberedOn(db)('hub by code', ['join b'], byCode('join a'))).rejects.toThrow('hub by code');
});
