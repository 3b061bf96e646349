import { existsSync, renameSync } from 'node:fs';
import type { Kysely } from 'kysely';
import { err, ok, type Result } from '../../src/domain/result.ts';
import { type CopyRefusal, type Counts, copyInto } from './copy-tables.ts';
import { openPostgresTables, type PostgresOptions } from './postgres-store.ts';
import { openSqliteTables } from './sqlite-store.ts';
import type { Tables } from './tables.ts';

/** Where the file of a hub that has moved away stays; a start beside it would find no hub and none stale. */
export const movedName = (file: string, now: number): string =>
  file.replace(/(\.db)?$/, `-moved-${new Date(now).toISOString().replace(/[-:]|\.\d+/g, '')}.db`);

/**
 * Moves the hub in an SQLite file to a PostgreSQL. No server may have the file open: `in-use`. Afterwards the
 * file is renamed, so that nobody starts the hub as it was by mistake. Answers counts and the file's new name.
 */
export async function moveHub(
  file: string,
  target: PostgresOptions,
  now: number,
): Promise<Result<{ readonly counts: Counts; readonly kept: string }, CopyRefusal | 'in-use'>> {
  if (!existsSync(file)) return err('nothing-there');
  let source: Kysely<Tables>;
  try {
    source = await openSqliteTables(file, { alone: true, wait: 0 });
  } catch (error) {
    if ((error as { code?: unknown }).code === 'SQLITE_BUSY') return err('in-use');
    throw error;
  }
  let copied: Result<Counts, CopyRefusal>;
  try {
    const there = await openPostgresTables(target);
    copied = await copyInto(source, there).finally(() => there.destroy());
  } finally {
    await source.destroy();
  }
  if (!copied.ok) return copied;
  const kept = movedName(file, now);
  renameSync(file, kept);
  return ok({ counts: copied.value, kept });
}
