import { existsSync, rmSync } from 'node:fs';
import type { Kysely } from 'kysely';
import { copyInto } from './copy-tables.ts';
import { openSqliteTables } from './sqlite-store.ts';
import type { Tables } from './tables.ts';

/** Writes everything in a database to an SQLite file that does not exist yet: a copy that a hub can start on. */
export async function copyToFile(db: Kysely<Tables>, file: string): Promise<void> {
  if (existsSync(file)) throw new Error(`there is a file already: ${file}`);
  const copy = await openSqliteTables(file);
  try {
    await db
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute(async (snapshot) => {
        const copied = await copyInto(snapshot, copy);
        if (!copied.ok && copied.code !== 'nothing-there') throw new Error(`the copy failed: ${copied.code}`);
      });
    await copy.destroy();
  } catch (error) {
    await copy.destroy();
    rmSync(file, { force: true });
    throw error;
  }
}
