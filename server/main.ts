import { fileURLToPath } from 'node:url';
import packageFile from '../package.json' with { type: 'json' };
import { knownAddress } from './address.ts';
import { createApp } from './app.ts';
import { type Config, readConfig } from './config.ts';
import { createServerClock } from './hub/clock.ts';
import { createHereCounter } from './hub/here.ts';
import { createHousekeeper } from './hub/keep-house.ts';
import { createLive } from './hub/live.ts';
import { shareLive } from './hub/neighbours.ts';
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

async function run(config: Config): Promise<void> {
  const log = createLog(config.logLevel);
  if (config.moveTo) {
    const moved = await move(config.data, config.moveTo, log);
    if (!moved.done) giveUp('not-moved', moved.words);
    say(moved.words);
    return;
  }
  const { store, open } = await openStorage(config, log);
  if (config.backup !== null) {
    await store.backup(config.backup);
    await store.close();
    return;
  }
  const clock = createServerClock();
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
  const minutes = setInterval(keep, 60_000);

  const listening = await listen(app, config);
  if (!listening.ok) giveUp(listening.code, listening.detail);
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
