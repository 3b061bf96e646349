import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { protocolVersion, type Session } from '../../src/protocol/messages.ts';

const root = resolve(import.meta.dirname, '../..');
const startLimit = 30_000;

// A journey that fails half-way leaves no server behind.
const children = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of children) child.kill('SIGKILL');
});

export interface HubOptions {
  /** Data folder that is kept afterwards; a temporary one that is removed when not given. */
  readonly data?: string;
  /** Start with the small sample hub. */
  readonly sample?: boolean;
  /** Folder of the built app; the repository's own when not given. */
  readonly dist?: string;
  /** `ipp://…` of a label printer. */
  readonly printer?: string;
  /** Further settings of the server, `STIGEN_…`. */
  readonly env?: Readonly<Record<string, string>>;
}

/** A hub's server as a journey sees it. */
export interface TestHub {
  /** Its address without a trailing slash; the same after a restart. */
  readonly url: string;
  readonly data: string;
  /** The path that begins: `/s/…` sets a new hub up, `/k/…` pairs a desk with one that is; null when neither is offered. */
  readonly setupPath: string | null;
  /** Ends in good order, and takes a temporary data folder away. */
  stop(): Promise<void>;
  /** Ends at once, as a power cut would; the data stay. */
  kill(): Promise<void>;
  /** Starts again with the same data at the same address, running or not. */
  restart(): Promise<void>;
}

/** A port that nobody listens on right now. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('there is no free port');
  return address.port;
}

/** Starts the server and waits until it answers. Answers the process and what it printed. */
async function launch(data: string, port: number, options: HubOptions) {
  const child = spawn(
    process.execPath,
    [
      'dist-server/main.js',
      ...['--data', data, '--port', String(port)],
      ...(options.dist === undefined ? [] : ['--dist', options.dist]),
      ...(options.sample ? ['--sample'] : []),
    ],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        // A copy that is made meanwhile would take part of the machine.
        STIGEN_BACKUPS_KEEP: '0',
        ...(options.printer === undefined ? {} : { STIGEN_PRINTER: options.printer }),
        ...options.env,
      },
    },
  );
  children.add(child);
  child.once('exit', () => children.delete(child));
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
    });
  const url = `http://localhost:${port}`;
  for (const end = Date.now() + startLimit; Date.now() < end; ) {
    if (child.exitCode !== null) break;
    // The address is printed last, when the server listens.
    if (printed.includes(url) && (await answers(`${url}/api/health`))) return { child, printed, url };
    await new Promise((done) => setTimeout(done, 50));
  }
  child.kill('SIGKILL');
  throw new Error(`The server did not start:\n${printed}`);
}

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    (response) => response.ok,
    () => false,
  );

async function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill(signal);
  await exited;
}

/** Starts a hub of its own on a free port, from the built server. */
export async function startHub(options: HubOptions = {}): Promise<TestHub> {
  const data = options.data ?? mkdtempSync(join(tmpdir(), 'stigen-hub-'));
  const port = await freePort();
  let running = await launch(data, port, options);
  const path = (printed: string) => /https?:\/\/\S+?(\/[sk]\/[\w~.-]+)/.exec(printed)?.[1] ?? null;
  let setupPath = path(running.printed);
  return {
    url: running.url,
    data,
    get setupPath() {
      return setupPath;
    },
    async stop() {
      await end(running.child, 'SIGTERM');
      if (options.data === undefined) rmSync(data, { recursive: true, force: true });
    },
    kill: () => end(running.child, 'SIGKILL'),
    async restart() {
      await end(running.child, 'SIGTERM');
      running = await launch(data, port, options);
      setupPath = path(running.printed) ?? setupPath;
    },
  };
}

/** What a set-up asks for; closing time lies far enough away for any journey. */
export interface DoorOptions {
  readonly name?: string;
  readonly language?: 'sv' | 'en';
  /** `HH:MM`; twelve hours from now when not given. */
  readonly closes?: string;
}

const inTwelveHours = (): string =>
  new Date(Date.now() + 12 * 3_600_000).toLocaleTimeString('sv-SE', {
    timeZone: 'Europe/Stockholm',
    hour: '2-digit',
    minute: '2-digit',
  });

async function post(context: BrowserContext, url: string, body: object): Promise<Session> {
  const reply = await context.request.post(url, { data: body });
  if (!reply.ok())
    throw new Error(`${new URL(url).pathname} answered ${reply.status()} ${await reply.text()}`);
  return reply.json();
}

/**
 * Makes the page the hub's tablet (a desk, which shows the door), without walking through the set-up, and opens
 * it. Takes the first of a new hub and the one that a sample or seeded hub offers. Answers the session, whose `join` lets phones in.
 */
export async function setUpDoor(page: Page, hub: TestHub, options: DoorOptions = {}): Promise<Session> {
  const [, kind, code] = hub.setupPath?.split('/') ?? [];
  if (code === undefined) throw new Error('This hub offers no link for a first door.');
  const context = page.context();
  const session =
    kind === 's'
      ? await post(context, `${hub.url}/api/setup`, {
          token: code,
          name: options.name ?? 'Hubben',
          language: options.language ?? 'sv',
          closes: options.closes ?? inTwelveHours(),
          timeZone: 'Europe/Stockholm',
        })
      : await post(context, `${hub.url}/api/redeem`, { code });
  await page.goto(`${hub.url}/`);
  return session;
}

/** Makes the page a door of the hub, with a code from its desk. */
export async function pairDoor(desk: BrowserContext, page: Page, hub: TestHub): Promise<Session> {
  const reply = await desk.request.post(`${hub.url}/api/codes`, { data: { purpose: 'door' } });
  const { code } = (await reply.json()) as { code: string };
  const session = await post(page.context(), `${hub.url}/api/redeem`, { code });
  await page.goto(`${hub.url}/`);
  return session;
}

/** Lets a phone join with the code of the door's QR (`session.join` of the door). Open a page afterwards. */
export async function pairPhone(context: BrowserContext, hub: TestHub, door: Session): Promise<Session> {
  if (door.join === null) throw new Error('Only a door is told the code that lets phones join.');
  return post(context, `${hub.url}/api/join`, { code: door.join });
}

/** Makes the phone of somebody who has said who they are a member's, as a code from the desk does. */
export async function linkPhone(context: BrowserContext, desk: BrowserContext, hub: TestHub): Promise<void> {
  const known = await context.request.get(`${hub.url}/api/session?protocol=${protocolVersion}`);
  const { person } = (await known.json()) as Session;
  const made = await desk.request.post(`${hub.url}/api/codes`, { data: { purpose: 'link', person } });
  const { code } = (await made.json()) as { code: string };
  await post(context, `${hub.url}/api/redeem`, { code });
}
