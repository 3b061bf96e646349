import Database from 'better-sqlite3';
import { err, ok, type Result } from '../../src/domain/result.ts';

interface Head {
  readonly hub: string;
  readonly seq: number;
}

const count = (database: Database.Database, query: string, ...values: unknown[]): number =>
  (database
    .prepare(query)
    .pluck()
    .get(...values) as number | undefined) ?? 0;

/** Rows of the hub that are as old as the copy and not in it, byte for byte. */
const lacking = `select count(*) from live.row l where l.hub = ? and l.seq <= ? and not exists (
  select 1 from main.row c where c.hub = l.hub and c.kind = l.kind and c.id = l.id
  and c.seq = l.seq and c.doc = l.doc and c.owner is l.owner and c.todo = l.todo)`;

function compare(database: Database.Database): Result<{ readonly rows: number }, 'damaged-copy'> {
  const heads = database.prepare('select hub, seq from main.hub_state').all() as Head[];
  if (count(database, 'select count(*) from live.hub_state') > heads.length)
    return err('damaged-copy', 'hubs');
  for (const { hub, seq } of heads) {
    if (count(database, lacking, hub, seq) > 0) return err('damaged-copy', 'rows');
    const beyond = count(database, 'select count(*) from main.row where hub = ? and seq > ?', hub, seq);
    if (beyond > 0) return err('damaged-copy', 'seq');
  }
  const strangers = `select count(*) from main.device c where not exists (
    select 1 from live.device l where l.hub = c.hub and l.id = c.id and l.hash = c.hash)`;
  if (count(database, strangers) > 0) return err('damaged-copy', 'devices');
  return ok({ rows: count(database, 'select count(*) from main.row') });
}

const isSqliteError = (error: unknown): error is Error & { readonly code: string } =>
  error instanceof Database.SqliteError;

/**
 * Opens a copy of the hub's file by itself, read-only, and reads all of it: SQLite's own check, and every row
 * that was current at the copy's number against the hub's file, which may have gone on since. `damaged-copy`
 * names what is wrong, never what it holds.
 */
export function checkCopy(
  copy: string,
  live: string | null = null,
): Result<{ readonly rows: number }, 'damaged-copy'> {
  let database: Database.Database | undefined;
  try {
    database = new Database(copy, { readonly: true, fileMustExist: true });
    const found = database.pragma('integrity_check', { simple: true });
    if (found !== 'ok') return err('damaged-copy', 'integrity');
    if (live === null) return ok({ rows: count(database, 'select count(*) from row') });
    database.prepare('attach ? as live').run(live);
    return compare(database);
  } catch (error) {
    if (!isSqliteError(error)) throw error;
    return err('damaged-copy', error.code);
  } finally {
    database?.close();
  }
}
