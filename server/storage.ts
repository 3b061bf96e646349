import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from './config.ts';
import type { Database } from './config-database.ts';
import { makeSecret } from './hub/secrets.ts';
import { errorFacts, type Log } from './log.ts';
import { moveHub } from './store/move.ts';
import { openPostgresStore, type PostgresOptions } from './store/postgres-store.ts';
import { openSqliteStore } from './store/sqlite-store.ts';
import type { Store } from './store/store.ts';
import { type Listener, openWakeUps, type WakeUps } from './store/wake-ups.ts';

/** The store this server was asked to keep the hub in. */
export interface Storage {
  readonly store: Store;
  /** How to hear of what other processes write; null when there can be none. */
  readonly open: ((listener: Listener) => WakeUps) | null;
}

const postgresOptions = ({ url, connections }: Database, log: Log): PostgresOptions => ({
  url,
  connections,
  lost: (error) => log.warn('connection-lost', errorFacts(error)),
});

/** The file that keeps the hub where there is no database; its folder is made. */
export function fileIn(data: string): string {
  mkdirSync(data, { recursive: true, mode: 0o700 });
  return join(data, 'stigen.db');
}

/** Opens the PostgreSQL of `DATABASE_URL`, else the file in the data folder. Throws when it cannot. */
export async function openStorage({ data, database }: Config, log: Log): Promise<Storage> {
  if (!database) return { store: await openSqliteStore(fileIn(data)), open: null };
  const options = postgresOptions(database, log);
  return {
    store: await openPostgresStore(options),
    open: (listener) => openWakeUps(database.url, makeSecret(), listener, options.lost),
  };
}

const refusals = {
  'nothing-there': 'there is no hub in the data folder',
  'already-there': 'that database has this hub already',
  'not-the-same': 'the copy was not the same and was taken back',
  'in-use': 'a server is using the data folder: stop it first',
};

/** Moves the hub in the data folder to a PostgreSQL; answers what to say, or why it was not done. */
export async function move(
  data: string,
  target: Database,
  log: Log,
): Promise<{ readonly done: boolean; readonly words: string }> {
  const moved = await moveHub(fileIn(data), postgresOptions(target, log), Date.now());
  if (!moved.ok) return { done: false, words: refusals[moved.code] };
  const { counts, kept } = moved.value;
  const words = `Moved: ${counts.row} rows, ${counts.device} devices, read back and the same.\nThe old file stays as ${kept}\nFrom now on start with DATABASE_URL.\n`;
  return { done: true, words };
}
