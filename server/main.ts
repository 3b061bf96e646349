import { fileURLToPath } from 'node:url';
import packageFile from '../package.json' with { type: 'json' };
import type { Result } from '../src/domain/result.ts';
import { knownAddress } from './address.ts';
import { createApp } from './app.ts';
import { copyInChild } from './backup/copy-in-child.ts';
import { createBackups } from './backup/schedule.ts';
import { type Config, readConfig } from './config.ts';
import { restoreBefore, runFileCommands } from './file-commands.ts';
import { createServerClock } from './hub/clock.ts';
import { createHereCounter } from './hub/here.ts';
import { createHousekeeper } from './hub/keep-house.ts';
import { createLive } from './hub/live.ts';
import { shareLive } from './hub/neighbours.ts';
import { shortestPeriod } from './hub/read-hub.ts';
import { createSetupToken } from './hub/setup-token.ts';
import { prepareStart } from './hub/start.ts';
import { listen } from './listen.ts';
import { createLog, errorFacts } from './log.ts';
import { createIppPrinter } from './printing/ipp.ts';
import { makePinPdf } from './printing/pin-pdf.ts';
import { makeSample } from './sample/make-sample.ts';
import { move, openStorage } from './storage.ts';
import { showStart } from './terminal.ts';

const say = (text: string) => process.stdout.write(text);

function giveUp(code: string, detail = ''): never {
  process.stderr.write(`Stigen cannot start: ${code}${detail && `: ${detail}`}\n`);
  process.exit(1);
}

/** The value of a step without which there is no start. */
function needed<T>(result: Result<T>): T {
  return result.ok ? result.value : giveUp(result.code, result.detail);
}

async function run(config: Config): Promise<void> {
  const log = createLog(config.logLevel);
  if (config.moveTo) {
    const moved = await move(config.data, config.moveTo, log);
    if (!moved.done) giveUp('not-moved', moved.words);
    say(moved.words);
    return;
  }
  const clock = createServerClock();
  needed(restoreBefore(config));
  const { store, open } = await openStorage(config, log);
  const done = await runFileCommands(config, { store, clock, version: packageFile.version });
  if (needed(done) === 'end') return store.close();
  const backups =
    config.backups &&
    createBackups({
      ...config.backups,
      now: clock.now,
      period: () => shortestPeriod(store),
      isSetUp: async () => (await store.hubs()).length > 0,
      copy: (file) => copyInChild(config.data, file),
      failed: (code) => log.error('backup-failed', { code }),
    });
  const here = createHereCounter(store, clock.now);
  const failed = (error: unknown) => log.error('live-failed', errorFacts(error));
  const ownLive = createLive({ now: clock.now, here, failed });
  const live = open ? await shareLive(ownLive, { store, open, failed }) : ownLive;
  const setupToken = createSetupToken();
  const app = createApp({
    store,
    live,
    clock,
    here,
    log,
    setupToken,
    // A device waits for the answer, so the printer is not waited for as long as it may take.
    printer:
      config.printer === null
        ? null
        : createIppPrinter({ uri: config.printer, busyMs: 8_000, completionMs: 12_000 }),
    makePinPdf,
    makeSample,
    lastBackup: () => backups?.last() ?? null,
    dist: config.dist ?? fileURLToPath(new URL('../dist', import.meta.url)),
    version: packageFile.version,
    isBehindProxy: config.isBehindProxy,
    address: knownAddress(config),
  });

  const start = await prepareStart(store, clock, { ...config, makeSample });
  const keepHouse = createHousekeeper({ store, clock, publish: live.publish });
  const keep = () =>
    store
      .onlyOne('housekeeping', keepHouse)
      .catch((error: unknown) => log.error('housekeeping-failed', errorFacts(error)));
  await keep();
  const minutes = setInterval(() => void keep().then(backups?.tick), 60_000);

  const listening = await listen(app, config);
  if (!listening.ok) giveUp(listening.code, listening.detail);
  void backups?.tick();
  const local = `${config.tls ? 'https' : 'http'}://localhost:${listening.value.port}`;
  const reachable = knownAddress({ ...config, port: listening.value.port });
  await showStart({ local, reachable, ...start, setupToken: start.isSetUp ? null : setupToken.token }, say);

  const stop = async () => {
    clearInterval(minutes);
    await live.close();
    await listening.value.stop(2_000);
    await store.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => stop().catch((error: unknown) => giveUp('stop-failed', String(error))));
}

const config = readConfig(process.env, process.argv.slice(2));
if (!config.ok) giveUp(config.code, config.detail);
run(config.value).catch((error: unknown) =>
  giveUp('failed', error instanceof Error ? error.message : undefined),
);
