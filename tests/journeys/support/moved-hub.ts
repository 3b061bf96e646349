import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type HubOptions, startHub, type TestHub } from '../../support/hub.ts';

/** A hub that lives at another time than this machine. */
export interface MovedHub extends TestHub {
  /** From the next start on, how far its clock is from the machine's, ms. */
  moveClock(ms: number): void;
}

/** Starts a hub whose server's clock is `ms` away from the machine's (negative: in the past). */
export async function startMovedHub(ms: number, options: HubOptions = {}): Promise<MovedHub> {
  const folder = mkdtempSync(join(tmpdir(), 'stigen-clock-'));
  const file = join(folder, 'shift');
  const moveClock = (by: number) => writeFileSync(file, String(by));
  moveClock(ms);
  const preload = pathToFileURL(join(import.meta.dirname, 'moved-clock.mjs')).href;
  const hub = await startHub({
    ...options,
    env: { NODE_OPTIONS: `--import=${preload}`, MOVED_CLOCK: file },
  });
  return {
    ...hub,
    get setupPath() {
      return hub.setupPath;
    },
    moveClock,
    async stop() {
      await hub.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
