import type { Kysely, Migration } from 'kysely';

/** For devices that may see little of a hub: their rows are found without reading past everybody else's. */
export const narrowReads: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.createIndex('row_kind').on('row').columns(['hub', 'kind', 'seq']).execute();
    await db.schema.createIndex('row_ever').on('row').columns(['hub', 'ever', 'seq']).execute();
    await db.schema.createIndex('row_owner').on('row').columns(['hub', 'owner', 'seq']).execute();
    await db.schema.createIndex('row_was').on('row').columns(['hub', 'was', 'seq']).execute();
  },
};
