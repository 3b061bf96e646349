import Database from 'better-sqlite3';
import { Kysely, Migrator, type SqliteDatabase, SqliteDialect, type SqliteStatement, sql } from 'kysely';
import { hubDocumentsOn } from './hub-documents.ts';
import { migrations } from './migrations.ts';
import { rowDocumentsOn } from './row-documents.ts';
import type { Documents, Store } from './store.ts';
import type { Tables } from './tables.ts';

const mostStatements = 200;

const documentsOn = (db: Kysely<Tables>): Documents => ({ ...rowDocumentsOn(db), ...hubDocumentsOn(db) });

/** Keeps prepared statements by their text, the latest used last: preparing costs more than running. */
function preparedOnce(database: Database.Database): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare(text) {
      const known = kept.get(text);
      const statement = known ?? (database.prepare(text) as unknown as SqliteStatement);
      if (known) kept.delete(text);
      kept.set(text, statement);
      if (kept.size > mostStatements) {
        const [oldest] = kept.keys();
        if (oldest !== undefined) kept.delete(oldest);
      }
      return statement;
    },
  };
}

/**
 * A store in one SQLite file (`:memory:` for tests). `synchronous=FULL`: a commit that was answered has
 * reached the disk; with less, a power cut loses acknowledged writes.
 * Throws when the file cannot be opened or brought up to date: without its store a hub cannot start.
 */
export async function openSqliteStore(file: string): Promise<Store> {
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('busy_timeout = 5000');
  database.pragma('foreign_keys = ON');
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: preparedOnce(database) }) });
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
  const { error } = await migrator.migrateToLatest();
  if (error) {
    await db.destroy();
    throw error;
  }
  return {
    ...documentsOn(db),
    transaction: (work) => db.transaction().execute((transaction) => work(documentsOn(transaction))),
    async backup(target) {
      await sql`vacuum into ${target}`.execute(db);
    },
    close: () => db.destroy(),
  };
}
