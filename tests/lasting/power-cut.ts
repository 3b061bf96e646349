import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk that forgets what no sync was waited for, under one folder. */
export interface ForgetfulDisk {
  /** For the process that writes in the folder. */
  readonly env: Readonly<Record<string, string>>;
  /** The power comes back: the folder holds what had been synced, and nothing else. Call when nobody writes. */
  forget(): void;
  remove(): void;
}

/** Compiles the disk for a folder. Linux and a C compiler are needed. */
export function createForgetfulDisk(folder: string): ForgetfulDisk {
  const own = mkdtempSync(join(tmpdir(), 'stigen-power-'));
  const library = join(own, 'unsynced.so');
  const source = join(import.meta.dirname, 'unsynced.c');
  const built = spawnSync('cc', ['-shared', '-fPIC', '-O2', '-o', library, source, '-ldl'], {
    stdio: 'inherit',
  });
  if (built.status !== 0) throw new Error('A C compiler (cc) is needed to pretend a power cut.');
  const kept = mkdtempSync(join(own, 'kept-'));
  return {
    env: { LD_PRELOAD: library, POWER_DIR: folder, POWER_KEPT: kept },
    forget() {
      // What was taken away stays away: a file system writes that down with the next sync of any file.
      const there = readdirSync(folder);
      for (const name of there) rmSync(join(folder, name), { recursive: true });
      for (const name of there)
        if (existsSync(join(kept, name))) copyFileSync(join(kept, name), join(folder, name));
    },
    remove: () => rmSync(own, { recursive: true, force: true }),
  };
}
