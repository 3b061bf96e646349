import { createReadStream, createWriteStream, existsSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { err, ok, type Result } from '../src/domain/result.ts';
import { flush, makeCopy } from './backup/make-copy.ts';
import { isCopy, restoreCopy } from './backup/restore-copy.ts';
import type { Config } from './config.ts';
import type { ServerClock } from './hub/clock.ts';
import { exportFile } from './hub/export.ts';
import { restoreHub } from './hub/restore.ts';
import { fileIn } from './storage.ts';
import type { Store } from './store/store.ts';

const steps: { readonly [code: string]: string } = {
  'not-set-up': 'there is no hub in this data folder',
  'file-exists': 'choose a name that is not there yet',
  'file-missing': 'there is no such file',
  'needs-file': 'restore a backup without DATABASE_URL, then --move-to the database',
  'already-set-up': 'this data folder holds a hub already; give an empty one with --data',
  'not-a-hub-file': 'give what GET /api/export or --export wrote, or a backup',
  'device-file': 'this is what one device saved; bring it in there, on its sync page',
  'damaged-file': 'the file was cut off or changed; fetch it again, or take an older one',
  'damaged-copy': 'the copy does not read as it should; take an older one',
  'newer-file': 'a newer Stigen wrote it; update this one first',
};

/** A refusal with what to do about it. */
const told = <T>(result: Result<T>): Result<T> =>
  result.ok || !steps[result.code] ? result : err(result.code, steps[result.code]);

async function exportToFile(
  store: Store,
  file: string,
  facts: { readonly now: number; readonly version: string },
): Promise<Result<'end'>> {
  const [state] = await store.hubs();
  if (!state) return err('not-set-up');
  if (existsSync(file)) return err('file-exists');
  const part = `${file}.part`;
  const reading = exportFile(store, state.hub, facts, () => {});
  await pipeline(reading, createWriteStream(part, { mode: 0o600 }));
  flush(part);
  renameSync(part, file);
  flush(dirname(file));
  return ok('end');
}

/** A backup to be restored is put in its place before the store is opened. */
export function restoreBefore({
  restore,
  data,
  database,
}: Pick<Config, 'restore' | 'data' | 'database'>): Result<void> {
  if (restore === null) return ok(undefined);
  if (!existsSync(restore)) return told(err('file-missing'));
  if (!isCopy(restore)) return ok(undefined);
  return told(database ? err('needs-file') : restoreCopy(restore, fileIn(data)));
}

/** What a command asks for beside serving: `end` when that was all. Refusals say what to do. */
export async function runFileCommands(
  config: Pick<Config, 'backup' | 'export' | 'restore' | 'data' | 'database'>,
  given: {
    readonly store: Store;
    readonly clock: ServerClock;
    readonly version: string;
  },
): Promise<Result<'end' | 'serve'>> {
  const { store, clock, version } = given;
  const { restore } = config;
  // Another database is not read beside its copy: the copying itself has read all of it back.
  const live = config.database ? null : fileIn(config.data);
  if (config.backup !== null) {
    const made = await makeCopy(store, live, config.backup);
    return told(made.ok ? ok('end') : made);
  }
  if (config.export !== null)
    return told(await exportToFile(store, config.export, { now: clock.now(), version }));
  if (restore !== null && !isCopy(restore)) {
    const made = await restoreHub(
      store,
      () => createReadStream(restore),
      clock,
      async () => null,
    );
    if (!made.ok) return told(made);
  }
  return ok('serve');
}
