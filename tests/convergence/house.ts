import type { PairedDevice, Store } from '../../server/store/store.ts';
import type { StoredRow } from '../../server/store/stored-row.ts';
import type { Kind } from '../../src/domain/kinds.ts';
import type { Clockwork } from './clockwork.ts';
import type { ServerParts } from './parts.ts';

/** What a device's request comes to; the body is text, as it travels. */
export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly setCookie: string | null;
  /** The true time at which the server dealt with it, epoch ms. */
  readonly at: number;
}

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body: string | undefined;
  readonly cookie: string;
}

/** The hub's server: the real app on a real store, which can be killed and started again. */
export interface House {
  readonly token: string;
  readonly store: Store;
  /** Null: it died over it. */
  ask(asked: Asked): Promise<Answer | null>;
  /** The live stream's response. */
  listen(path: string, cookie: string): Promise<Response | null>;
  /** The next transaction dies: before its commit, or after it and before anybody hears. */
  crashNext(when: 'before-commit' | 'after-commit' | undefined): void;
  restart(): void;
  /** What the hub does by itself once a minute. Answers the rows that it took away for good. */
  keepHouse(): Promise<StoredRow[]>;
  rows(): Promise<StoredRow[]>;
  present(device: PairedDevice, row: StoredRow): string | null;
  /** What went wrong inside, besides the crashes that were asked for. */
  readonly errors: readonly string[];
  readonly restarts: number;
  close(): Promise<void>;
}

class Crash extends Error {
  override readonly name = 'Crash';
}

export async function openHouse(parts: ServerParts, clockwork: Clockwork): Promise<House> {
  const token = 'set-up';
  const real = await parts.openSqliteStore(':memory:');
  const errors: string[] = [];
  let crash: 'before-commit' | 'after-commit' | undefined;
  let restarts = 0;
  const store: Store = {
    ...real,
    async transaction(work) {
      const dies = crash;
      crash = undefined;
      const end = await real.transaction(async (documents) => {
        const done = await work(documents);
        if (dies === 'before-commit') throw new Crash();
        return done;
      });
      if (dies === 'after-commit') throw new Crash();
      return end;
    },
  };

  const build = () => {
    const clock = parts.createServerClock(clockwork.now);
    const here = parts.createHereCounter(store, clock.now);
    const live = parts.createLive({
      now: clock.now,
      here,
      failed: (error) => errors.push(`live: ${String(error)}`),
    });
    const app = parts.createApp({
      store,
      live,
      clock,
      here,
      log: parts.createLog('error', (line) => line.includes('Crash') || errors.push(line), clock.now),
      setupToken: parts.keepSetupToken(token),
      printer: null,
      makePinPdf: async () => new Uint8Array(),
      makeSample: () => ({ rows: [] }),
      dist: '/nowhere',
      version: '0',
      lastBackup: () => null,
      isBehindProxy: false,
      address: null,
    });
    const keepHouse = parts.createHousekeeper({ store, clock, publish: live.publish });
    return { app, live, keepHouse };
  };
  let running = build();

  const everything = { owners: [], all: parts.kinds as readonly Kind[], own: [], shared: [] };
  const rows = async () => {
    const [state] = await real.hubs();
    return state ? real.rowsAfter(state.hub, 0, 1_000_000, everything) : [];
  };
  const restart = () => {
    restarts++;
    running.live.close();
    running = build();
  };
  const send = async ({ method, path, body, cookie }: Asked): Promise<Response | null> => {
    const isArmed = crash !== undefined;
    const response = await running.app.fetch(
      new Request(`http://hub.local${path}`, {
        method,
        headers: {
          cookie,
          ...(body === undefined
            ? {}
            : {
                'content-type': 'application/json',
                'content-length': String(Buffer.byteLength(body)),
              }),
        },
        ...(body === undefined ? {} : { body }),
      }),
    );
    if (!(isArmed && crash === undefined)) return response;
    restart();
    return null;
  };

  return {
    token,
    store,
    async ask(asked) {
      const response = await clockwork.hold(send(asked));
      if (!response) return null;
      const text = await clockwork.hold(response.text());
      if (response.status >= 500) errors.push(`${asked.method} ${asked.path}: ${response.status} ${text}`);
      return {
        status: response.status,
        text,
        setCookie: response.headers.get('set-cookie'),
        at: clockwork.now(),
      };
    },
    listen: (path, cookie) => clockwork.hold(send({ method: 'GET', path, body: undefined, cookie })),
    crashNext(when) {
      crash = when;
    },
    restart,
    async keepHouse() {
      crash = undefined;
      const before = await rows();
      await running.keepHouse();
      const after = new Set((await rows()).map(({ kind, id }) => `${kind} ${id}`));
      return before.filter(({ kind, id }) => !after.has(`${kind} ${id}`));
    },
    rows,
    present: (device, row) => parts.presentRow(device, row),
    errors,
    get restarts() {
      return restarts;
    },
    async close() {
      running.live.close();
      await real.close();
    },
  };
}
