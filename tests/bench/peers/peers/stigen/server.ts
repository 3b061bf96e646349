import { join } from 'node:path';
import Database from 'better-sqlite3';
import { createApp } from '../../../../../server/app.ts';
import { createServerClock } from '../../../../../server/hub/clock.ts';
import { createHereCounter } from '../../../../../server/hub/here.ts';
import { createLive } from '../../../../../server/hub/live.ts';
import { hashSecret } from '../../../../../server/hub/secrets.ts';
import { keepSetupToken } from '../../../../../server/hub/setup-token.ts';
import { listen } from '../../../../../server/listen.ts';
import { createLog, errorFacts } from '../../../../../server/log.ts';
import { openSqliteStore } from '../../../../../server/store/sqlite-store.ts';
import { type PeerServer, pairCode, setUpToken } from './peer.ts';

const day = 24 * 3600_000;
const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/**
 * The server as `server/main.ts` puts it together, but for the minute's housekeeping: the bench's visits are of
 * yesterday, so it would close them all in the middle of a run.
 */
export async function startServer({
  dir,
  port,
}: {
  readonly dir: string;
  readonly port: number;
}): Promise<PeerServer> {
  const file = join(dir, 'stigen.db');
  const log = createLog('warn');
  const store = await openSqliteStore(file);
  const clock = createServerClock();
  const here = createHereCounter(store, clock.now);
  const live = createLive({
    now: clock.now,
    here,
    failed: (error) => log.error('here-failed', errorFacts(error)),
  });
  const app = createApp({
    store,
    live,
    clock,
    here,
    log,
    setupToken: keepSetupToken(setUpToken),
    printer: null,
    makePinPdf: async () => new Uint8Array(),
    makeSample: () => ({ rows: [] }),
    lastBackup: () => null,
    dist: dir,
    version: 'bench',
    isBehindProxy: false,
    address: null,
  });
  const listening = await listen(app, { tls: null, host: '127.0.0.1', port });
  if (!listening.ok) throw new Error(listening.code);

  // A reader of its own: what it counts has been committed.
  const reader = new Database(file, { readonly: true });
  const count = reader.prepare("SELECT count(*) FROM row WHERE kind = 'visit'").pluck();
  const number = reader.prepare('SELECT max(seq) FROM hub_state').pluck();
  let isOffered = false;
  const offerPairing = setInterval(async () => {
    const [hub] = await store.hubs();
    if (!hub || isOffered) return;
    isOffered = true;
    clearInterval(offerPairing);
    const code = { hash: hashSecret(pairCode), purpose: 'desk', person: null, by: null } as const;
    await store.saveCode(hub.hub, { ...code, expires: clock.now() + day });
  }, 20);

  return {
    async waitStored(wanted) {
      while (Number(number.get()) < wanted || Number(count.get()) < wanted) await pause(5);
    },
    async stop() {
      clearInterval(offerPairing);
      live.close();
      await listening.value.stop(100);
      reader.close();
      await store.close();
    },
  };
}
