import { type Kysely, type Migration, sql } from 'kysely';
import type { Tables } from '../tables.ts';

/**
 * Half of what a row costs to write is its indexes. Those that ask for a mark hold only the rows that bear it: most
 * never do.
 */
export const leanIndexes: Migration = {
  async up(db: Kysely<Tables>) {
    const { schema } = db;
    for (const name of ['row_todo', 'row_ever', 'row_owner', 'row_was'])
      await schema.dropIndex(name).execute();
    const index = (name: string) => schema.createIndex(name).on('row');
    await index('row_todo')
      .columns(['hub', 'todo', 'ix'])
      .where(sql.ref('todo'), '<>', sql.lit(''))
      .execute();
    await index('row_ever').columns(['hub', 'seq']).where(sql.ref('ever'), '=', sql.lit(1)).execute();
    await index('row_owner')
      .columns(['hub', 'owner', 'seq'])
      .where(sql.ref('owner'), 'is not', null)
      .execute();
    await index('row_was').columns(['hub', 'was', 'seq']).where(sql.ref('was'), 'is not', null).execute();
  },
};
