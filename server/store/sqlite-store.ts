import Database from 'better-sqlite3';
import { Kysely, type SqliteDatabase, SqliteDialect, type SqliteStatement, sql } from 'kysely';
import { type DialectWords, documentsOn, migrate } from './documents.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';

const mostStatements = 200;

// One connection in one process: transactions come one after the other by themselves.
const words: DialectWords = { lockHubs: async () => undefined };

/**
 * When the disk is full SQLite rolls back by itself; doing it once more would fail, and hide why.
 */
function rollbackOn(database: Database.Database): SqliteStatement {
  const rollback = database.prepare('rollback') as unknown as SqliteStatement;
  const nothing = { changes: 0, lastInsertRowid: 0 };
  return {
    reader: false,
    all: () => [],
    iterate: () => [][Symbol.iterator](),
    run: (parameters) => (database.inTransaction ? rollback.run(parameters) : nothing),
  };
}

/** Keeps prepared statements by their text, the latest used last: preparing costs more than running. */
function preparedOnce(database: Database.Database): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare(text) {
      if (text === 'rollback') return rollbackOn(database);
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
 * Opens the tables alone, brought up to date. `alone`: nobody else may have the file open; throws
 * `SQLITE_BUSY` when somebody has. Close with `destroy`.
 */
export const openSqliteTables = (
  file: string,
  { alone = false, wait = 5000 } = {},
): Promise<Kysely<Tables>> => openTables(new Database(file, { timeout: wait }), alone);

async function openTables(database: Database.Database, alone = false): Promise<Kysely<Tables>> {
  if (alone) database.pragma('locking_mode = EXCLUSIVE');
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  // What is deleted or written over is wiped in its place: somebody who was erased must not lie in a free page.
  database.pragma('secure_delete = ON');
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: preparedOnce(database) }) });
  try {
    await migrate(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return db;
}

/**
 * A store in one SQLite file (`:memory:` for tests). `synchronous=FULL`: a commit that was answered has
 * reached the disk; with less, a power cut loses acknowledged writes.
 * Throws when the file cannot be opened or brought up to date: without its store a hub cannot start.
 */
export const openSqliteStore = async (file: string): Promise<Store> => storeOn(await openSqliteTables(file));

/** A store on a database that was opened just now; it closes it. */
export const sqliteStoreOn = async (database: Database.Database): Promise<Store> =>
  storeOn(await openTables(database));

function storeOn(db: Kysely<Tables>): Store {
  return {
    ...documentsOn(db, words),
    transaction: (work) => db.transaction().execute((transaction) => work(documentsOn(transaction, words))),
    async onlyOne(_, work) {
      await work();
      return true;
    },
    async backup(target) {
      await sql`vacuum into ${target}`.execute(db);
    },
    async scrub(depth) {
      if (depth === 'whole') await sql`vacuum`.execute(db);
      // The log still holds the pages as they were; after this it is empty.
      await sql`pragma wal_checkpoint(truncate)`.execute(db);
    },
    close: () => db.destroy(),
  };
}
