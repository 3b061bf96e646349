import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPostgresStore } from '../../server/store/postgres-store.ts';
import { openSqliteStore } from '../../server/store/sqlite-store.ts';
import type { Store } from '../../server/store/store.ts';
import { createDatabase, type OwnPostgres, startPostgres } from '../support/postgres.ts';
import { type ServerProcess, startServer } from '../support/server-process.ts';

/** A place to keep hubs, to seed and then to serve. */
export interface Place {
  /** Opens it for seeding; close it before serving. */
  store(): Promise<Store>;
  /** Starts the built server on it. */
  serve(): Promise<ServerProcess>;
  remove(): void;
}

/** Makes empty places: files, or databases of one PostgreSQL that waits for the disk. */
export async function openPlaces(withPostgres: boolean) {
  const postgres: OwnPostgres | null = withPostgres ? await startPostgres({ durable: true }) : null;
  const lost = (error: unknown) => console.error(error);
  return {
    async place(): Promise<Place> {
      if (postgres) {
        const url = await createDatabase(postgres.url);
        return {
          store: () => openPostgresStore({ url, connections: 10, lost }),
          serve: () => startServer({ env: { DATABASE_URL: url }, built: true }),
          remove: () => undefined,
        };
      }
      const data = mkdtempSync(join(tmpdir(), 'stigen-load-'));
      return {
        store: () => openSqliteStore(join(data, 'stigen.db')),
        serve: () => startServer({ env: { STIGEN_DATA: data }, built: true }),
        remove: () => rmSync(data, { recursive: true, force: true }),
      };
    },
    close: async () => postgres?.stop(),
  };
}
