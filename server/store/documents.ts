import { type Kysely, type MigrationProvider, Migrator } from 'kysely';
import { hubDocumentsOn } from './hub-documents.ts';
import { migrations } from './migrations.ts';
import { rowDocumentsOn } from './row-documents.ts';
import type { Documents } from './store.ts';
import type { Tables } from './tables.ts';

/** What the dialects of SQL say differently. Everything else is one set of queries. */
export interface DialectWords {
  /** Lets one transaction at a time ask which hubs there are and make one; held until it ends. */
  lockHubs(db: Kysely<Tables>): Promise<void>;
}

/** Everything that can be asked of a database or, inside a transaction, of that. */
export const documentsOn = (db: Kysely<Tables>, words: DialectWords): Documents => ({
  ...rowDocumentsOn(db),
  ...hubDocumentsOn(db),
  lockHubs: () => words.lockHubs(db),
});

const provider: MigrationProvider = { getMigrations: async () => ({ ...migrations }) };

/** Brings the tables up to date. Throws when that fails, with the database as it was. */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error) throw error;
}
