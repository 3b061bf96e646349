import type { Fields } from '../src/domain/change.ts';
import { codePath } from '../src/domain/code.ts';
import { type PullReply, type PushReply, protocolVersion, type Session } from '../src/protocol/messages.ts';
import { changeToRow, type Row } from '../src/protocol/row.ts';
import { makeStamp } from '../src/protocol/stamp.ts';
import { createApp } from './app.ts';
import type { Deps } from './deps.ts';
import { createServerClock } from './hub/clock.ts';
import { createHereCounter } from './hub/here.ts';
import { createLive } from './hub/live.ts';
import { keepSetupToken } from './hub/setup-token.ts';
import { createLog } from './log.ts';
import { openSqliteStore } from './store/sqlite-store.ts';

/** The code in a reply: an error’s, or a one-time code. */
export const codeOf = async (reply: Response): Promise<string> =>
  ((await reply.json()) as { code: string }).code;

export const testToken = 'set-up-token';
export const jan7 = Date.UTC(2026, 0, 7, 8, 0);

/** A device in a test: it keeps its cookie and asks the app. */
export interface TestDevice {
  readonly cookie: string;
  readonly session: Session;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
  get(path: string): Promise<Response>;
  /** Asks who it is. */
  whoAmI(): Promise<Response>;
  push(...changes: unknown[]): Promise<PushReply>;
  pull(cursor?: number, view?: string, limit?: number): Promise<PullReply>;
}

/** Fields of a whole person. */
export const personFields = (firstName: string, more: Fields = {}): Fields => ({
  firstName,
  lastInitial: '',
  organisation: null,
  kind: 'member',
  visible: false,
  checked: true,
  firstDay: null,
  ...more,
});

/** Fields of a whole visit that began at `at`, epoch ms, on `day`. */
export const visitFields = (person: string | null, day: string, at: number, more: Fields = {}): Fields => ({
  person,
  day,
  kind: 'member',
  arrived: { at, round: 0 },
  left: null,
  leftBy: null,
  back: null,
  hostName: '',
  host: null,
  purpose: '',
  group: null,
  groupName: '',
  party: 1,
  greeter: null,
  shown: false,
  ...more,
});

/** A change as a device stamps it. */
export const said = (kind: string, id: string, fields: Fields, at = jan7, device = 'device'): Row =>
  changeToRow(kind, id, fields, makeStamp(at, 0, device));

/** A whole server in memory with a clock that the test moves. */
export async function createTestServer(
  given: Partial<Deps> & { readonly start?: number; readonly file?: string } = {},
) {
  let time = given.start ?? jan7;
  const store = given.store ?? (await openSqliteStore(given.file ?? ':memory:'));
  const clock = createServerClock(() => time);
  const here = createHereCounter(store, clock.now);
  const lines: string[] = [];
  const log = createLog('info', (line) => lines.push(line), clock.now);
  const live = createLive({
    now: clock.now,
    here,
    failed: (error) => {
      throw error;
    },
  });
  const deps: Deps = {
    store,
    live,
    clock,
    here,
    log,
    setupToken: keepSetupToken(testToken),
    printer: null,
    makePinPdf: async () => new Uint8Array([1]),
    makeSample: () => ({ rows: [] }),
    lastBackup: () => null,
    dist: '/nowhere',
    version: '1.2.3',
    isBehindProxy: false,
    address: null,
    ...given,
  };
  const app = createApp(deps);

  const post = async (path: string, body: unknown, headers: Record<string, string> = {}) =>
    app.request(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });

  async function toDevice(reply: Response): Promise<TestDevice> {
    const cookie = reply.headers.get('Set-Cookie')?.split(';')[0] ?? '';
    const session = (await reply.json()) as Session;
    const ask = async (path: string) => app.request(path, { headers: { Cookie: cookie } });
    const tell = async (path: string, body: unknown, headers = {}) =>
      post(path, body, { Cookie: cookie, ...headers });
    return {
      cookie,
      session,
      get: ask,
      post: tell,
      whoAmI: () => ask(`/api/session?protocol=${protocolVersion}`),
      push: async (...changes) =>
        (await (await tell('/api/push', { protocol: protocolVersion, changes })).json()) as PushReply,
      pull: async (cursor = 0, view = '', limit = 2000) =>
        (await (
          await ask(`/api/pull?protocol=${protocolVersion}&cursor=${cursor}&view=${view}&limit=${limit}`)
        ).json()) as PullReply,
    };
  }

  return {
    app,
    deps,
    lines,
    post,
    toDevice,
    setTime: (ms: number) => {
      time = ms;
    },
    /** Sets the hub up; the answer is its first desk. */
    setUp: async () =>
      toDevice(
        await post('/api/setup', {
          token: testToken,
          name: 'Gläntan',
          language: 'sv',
          closes: '18:00',
          timeZone: 'Europe/Stockholm',
        }),
      ),
    /** Another of the hub's own devices. */
    pair: async (desk: TestDevice, purpose: 'door' | 'desk') => {
      const made = (await (await desk.post('/api/codes', { purpose })).json()) as { code: string };
      return toDevice(await post('/api/redeem', { code: made.code }));
    },
    /** A phone that joined by the door's QR: a guest. */
    join: async (tablet: TestDevice) => toDevice(await post('/api/join', { code: tablet.session.join })),
    /** A phone linked to a person: a member. */
    link: async (tablet: TestDevice, person: string) => {
      const made = (await (await tablet.post('/api/codes', { purpose: 'link', person })).json()) as {
        code: string;
        path: string;
      };
      if (made.path !== codePath({ type: 'link', code: made.code })) throw new Error('unexpected path');
      return toDevice(await post('/api/redeem', { code: made.code }));
    },
    close: async () => {
      await live.close();
      await store.close();
    },
  };
}

export type TestServer = Awaited<ReturnType<typeof createTestServer>>;
