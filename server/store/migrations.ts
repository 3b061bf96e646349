import type { Kysely, Migration } from 'kysely';
import { fourRoles } from './migrations/four-roles.ts';
import { leanIndexes } from './migrations/lean-indexes.ts';
import { narrowReads } from './migrations/narrow-reads.ts';
import type { Tables } from './tables.ts';

const begin: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('hub_state')
      .addColumn('hub', 'text', (column) => column.primaryKey())
      .addColumn('seq', 'bigint', (column) => column.notNull())
      .addColumn('horizon', 'bigint', (column) => column.notNull())
      .addColumn('join_code', 'text', (column) => column.notNull())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('row')
      .addColumn('hub', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('seq', 'bigint', (column) => column.notNull())
      .addColumn('ix', 'text', (column) => column.notNull())
      .addColumn('owner', 'text')
      .addColumn('was', 'text')
      .addColumn('shared', 'integer', (column) => column.notNull())
      .addColumn('ever', 'integer', (column) => column.notNull())
      .addColumn('todo', 'text', (column) => column.notNull())
      .addColumn('device', 'text', (column) => column.notNull())
      .addColumn('base', 'bigint', (column) => column.notNull())
      .addColumn('doc', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('row_key', ['hub', 'kind', 'id'])
      .execute();
    await db.schema.createIndex('row_seq').unique().on('row').columns(['hub', 'seq']).execute();
    await db.schema.createIndex('row_ix').on('row').columns(['hub', 'kind', 'ix']).execute();
    await db.schema.createIndex('row_todo').on('row').columns(['hub', 'todo', 'ix']).execute();
    await db.schema
      .createTable('device')
      .addColumn('hub', 'text', (column) => column.notNull())
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('hash', 'text', (column) => column.notNull().unique())
      .addColumn('role', 'text', (column) => column.notNull())
      .addColumn('person', 'text')
      .addColumn('epoch', 'integer', (column) => column.notNull())
      .addColumn('revoked', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('device_key', ['hub', 'id'])
      .execute();
    await db.schema
      .createTable('code')
      .addColumn('hub', 'text', (column) => column.notNull())
      .addColumn('hash', 'text', (column) => column.notNull())
      .addColumn('purpose', 'text', (column) => column.notNull())
      .addColumn('person', 'text')
      .addColumn('expires_at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('code_key', ['hub', 'hash'])
      .execute();
  },
};

/** Whole days are forgotten: every visit waits for it, whether or not it still names somebody, and every plan. */
const forgetDays: Migration = {
  async up(db: Kysely<Pick<Tables, 'row'>>) {
    await db
      .updateTable('row')
      .set({ todo: 'forget' })
      .where('kind', '=', 'visit')
      .where('todo', '<>', 'close')
      .execute();
    await db.updateTable('row').set({ todo: 'drop' }).where('kind', '=', 'plan').execute();
  },
};

/** In their order, for ever: a migration that has been released is never changed, and none takes anything away that was said. */
export const migrations: Readonly<Record<string, Migration>> = {
  '001-begin': begin,
  '002-four-roles': fourRoles,
  '005-narrow-reads': narrowReads,
  '006-forget-days': forgetDays,
  '007-lean-indexes': leanIndexes,
};
