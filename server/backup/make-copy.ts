import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { err, type Result } from '../../src/domain/result.ts';
import type { Store } from '../store/store.ts';
import { checkCopy } from './check-copy.ts';

/** Sees that a file or a folder's list of names has reached the disk. */
export function flush(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/**
 * Copies the hub to a new SQLite file; `live` is the file that `store` has open, null for a database. The copy bears another name until all of
 * it has been read and found right: a file of this name can be trusted.
 */
export async function makeCopy(
  store: Pick<Store, 'backup'>,
  live: string | null,
  file: string,
): Promise<Result<{ readonly rows: number }, 'damaged-copy' | 'file-exists'>> {
  if (existsSync(file)) return err('file-exists');
  const part = `${file}.part`;
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  rmSync(part, { force: true });
  try {
    await store.backup(part);
    flush(part);
    const checked = checkCopy(part, live);
    if (checked.ok) {
      renameSync(part, file);
      flush(dirname(file));
    }
    return checked;
  } finally {
    rmSync(part, { force: true });
  }
}
