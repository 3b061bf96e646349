import { closeSync, copyFileSync, existsSync, openSync, readSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { err, ok, type Result } from '../../src/domain/result.ts';
import { migrations } from '../store/migrations.ts';
import { checkCopy } from './check-copy.ts';
import { flush } from './make-copy.ts';

/** Is this file a copy of a hub's database, by its first bytes? */
export function isCopy(file: string): boolean {
  const head = Buffer.alloc(15);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, head, 0, head.length, 0);
  } finally {
    closeSync(handle);
  }
  return head.toString('latin1') === 'SQLite format 3';
}

/** More numbers than a hub gives out between a copy and its loss. */
const leap = 10_000_000;

/** Moves the hubs' numbers past all that the lost file may have given out: every device begins again. */
function leapAhead(file: string): Result<void, 'not-a-hub-file' | 'newer-file'> {
  const database = new Database(file);
  try {
    const names = database.prepare('select name from sqlite_master').pluck().all();
    if (!names.includes('hub_state') || !names.includes('kysely_migration')) return err('not-a-hub-file');
    const done = database.prepare('select name from kysely_migration').pluck().all() as string[];
    const unknown = done.find((name) => !Object.hasOwn(migrations, name));
    if (unknown !== undefined) return err('newer-file', unknown);
    database.prepare('update hub_state set seq = seq + ?, horizon = seq + ?').run(leap, leap);
    return ok(undefined);
  } finally {
    database.close();
  }
}

function hasHub(file: string): boolean {
  const database = new Database(file, { readonly: true });
  try {
    const named = database.prepare("select count(*) from sqlite_master where name = 'hub_state'").pluck();
    return named.get() !== 0 && database.prepare('select count(*) from hub_state').pluck().get() !== 0;
  } finally {
    database.close();
  }
}

/**
 * Puts a copy made by a backup in the place of the hub's file `live`, which must not be there or be empty. The
 * copy itself is left alone. Devices stay paired, and read everything again.
 */
export function restoreCopy(
  copy: string,
  live: string,
): Result<void, 'already-set-up' | 'damaged-copy' | 'not-a-hub-file' | 'newer-file'> {
  if (existsSync(live) && hasHub(live)) return err('already-set-up');
  const part = `${live}.part`;
  try {
    copyFileSync(copy, part);
    const checked = checkCopy(part);
    if (!checked.ok) return checked;
    const leapt = leapAhead(part);
    if (!leapt.ok) return leapt;
    flush(part);
    for (const end of ['-wal', '-shm']) rmSync(`${live}${end}`, { force: true });
    renameSync(part, live);
    flush(dirname(live));
    return ok(undefined);
  } finally {
    for (const end of ['', '-wal', '-shm']) rmSync(`${part}${end}`, { force: true });
  }
}
