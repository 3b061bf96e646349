import Database from 'better-sqlite3';
import { Kysely, SqliteDialect, sql } from 'kysely';
import { expect, it } from 'vitest';
import { migrations } from '../migrations.ts';
import type { Tables } from '../tables.ts';
import { renameRole } from './four-roles.ts';

const doc = (role: string, person: string | null) =>
  JSON.stringify({ kind: 'device', id: 'd', fields: { name: 'Å', role, person }, at: 'a' });

it('makes members and guests of the phones that a hub had, and lets codes know who made them', async () => {
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: new Database(':memory:') }) });
  await migrations['001-begin']?.up(db);
  const devices = [
    ['d1', 'door', null],
    ['d2', 'phone', 'p1'],
    ['d3', 'phone', null],
  ] as const;
  for (const [id, role, person] of devices) {
    await sql`insert into device values ('h', ${id}, ${id}, ${role}, ${person}, 1, 0)`.execute(db);
    await sql`insert into row values ('h', 'device', ${id}, ${id}, '', null, null, 0, 0, '', 'hub', 0, ${doc(role, person)})`.execute(
      db,
    );
  }
  await sql`insert into code values ('h', 'c', 'pair', null, 5)`.execute(db);

  await migrations['002-four-roles']?.up(db);

  const told = await db.selectFrom('device').select(['id', 'role']).orderBy('id').execute();
  expect(told.map(({ role }) => role)).toEqual(['door', 'member', 'guest']);
  const rows = await db.selectFrom('row').select('doc').orderBy('id').execute();
  expect(rows.map((row) => row.doc)).toEqual([doc('door', null), doc('member', 'p1'), doc('guest', null)]);
  expect(await db.selectFrom('code').selectAll().execute()).toEqual([
    { hub: 'h', hash: 'c', purpose: 'door', person: null, made_by: null, expires_at: 5 },
  ]);
  await db.destroy();
});

it('leaves roles of today as they are', () => {
  expect(renameRole(doc('desk', null))).toBeNull();
});
