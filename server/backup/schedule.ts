import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Result } from '../../src/domain/result.ts';

/** How the last backup went; `at` is epoch ms. */
export interface BackupFacts {
  readonly at: number;
  readonly ok: boolean;
}

export interface BackupDeps {
  /** Absolute; made when it is not there. */
  readonly folder: string;
  /** How many are kept, the newest ones. At least 1. */
  readonly keep: number;
  /** Epoch ms. */
  readonly now: () => number;
  /** For how many days the hub keeps visits, the fewest of any hub's; null while there is none. */
  readonly period: () => Promise<number | null>;
  /** Is there a hub to copy? */
  readonly isSetUp: () => Promise<boolean>;
  /** Makes a copy and reads it through; only a good one is there afterwards. */
  readonly copy: (file: string) => Promise<Result<unknown>>;
  /** Hears of one that failed: its code, never what was in it. */
  readonly failed: (code: string) => void;
}

const named = /^stigen-\d{4}-\d\d-\d\d\.db$/;
/** After one that failed, ms. */
const tryAgainAfter = 3600_000;

const nameOf = (day: string): string => `stigen-${day}.db`;
const dayLength = 24 * 3600_000;

/** The server's own day, `YYYY-MM-DD`. */
const dayOf = (ms: number): string => new Date(ms).toLocaleDateString('sv-SE');

/**
 * One copy of the hub a day. `tick` is called every minute and never throws. The oldest go with the next one that
 * is good; one that is older than the hub keeps visits goes in any case, also when no good one has come since: what
 * the hub has promised to forget must not lie on in a folder.
 */
export function createBackups({ folder, keep, now, period, isSetUp, copy, failed }: BackupDeps): {
  tick(): Promise<void>;
  last(): BackupFacts | null;
} {
  const names = () =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter((name) => named.test(name))
          .sort()
      : [];
  const newest = names().at(-1);
  let last: BackupFacts | null =
    newest === undefined ? null : { at: statSync(join(folder, newest)).mtimeMs, ok: true };
  let isRunning = false;

  async function attempt(file: string): Promise<string | null> {
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const made = await copy(file);
      return made.ok ? null : made.code;
    } catch (error) {
      return String((error as NodeJS.ErrnoException).code ?? 'failed');
    }
  }

  /** Takes away the copies from before the period. Names sort as their days do. */
  async function takeOld(): Promise<void> {
    const kept = names();
    const days = kept.length === 0 ? null : await period();
    if (days === null) return;
    const oldest = nameOf(dayOf(now() - days * dayLength));
    for (const name of kept) if (name < oldest) rmSync(join(folder, name), { force: true });
  }

  return {
    last: () => last,
    async tick() {
      try {
        await takeOld();
      } catch (error) {
        failed(String((error as NodeJS.ErrnoException).code ?? 'not-taken-away'));
      }
      const file = join(folder, nameOf(dayOf(now())));
      const isResting = last !== null && !last.ok && now() - last.at < tryAgainAfter;
      if (isRunning || isResting || existsSync(file) || !(await isSetUp())) return;
      isRunning = true;
      const code = await attempt(file);
      isRunning = false;
      last = { at: now(), ok: code === null };
      if (code !== null) {
        failed(code);
        return;
      }
      for (const name of names().slice(0, -keep)) rmSync(join(folder, name), { force: true });
    },
  };
}
