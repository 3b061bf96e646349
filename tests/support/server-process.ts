import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

const root = resolve(import.meta.dirname, '../..');
const startLimit = 60_000;

const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** A real server of ours in a process of its own. */
export interface ServerProcess {
  /** Its address without a trailing slash. */
  readonly url: string;
  readonly pid: number;
  /** The path of the set-up or pairing link it showed at the start, or null. */
  readonly link: string | null;
  /** Ends it in good order. */
  stop(): Promise<void>;
  /** Ends it at once, as a power cut would. */
  kill(): Promise<void>;
}

export interface ServerOptions {
  readonly env: Readonly<Record<string, string>>;
  readonly flags?: readonly string[];
  /** Run `dist-server/main.js` instead of the sources. */
  readonly built?: boolean;
}

function spawnServer({ env, flags = [], built = false }: ServerOptions): ChildProcess {
  const main = built
    ? [join(root, 'dist-server/main.js')]
    : ['--import', 'tsx', join(root, 'server/main.ts')];
  const child = spawn(process.execPath, [...main, ...flags], {
    cwd: root,
    env: { PATH: process.env.PATH ?? '', STIGEN_PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

/** Runs the server for a command that ends by itself; answers its exit code and what it said. */
export async function runServer(options: ServerOptions): Promise<{ code: number | null; said: string }> {
  const child = spawnServer(options);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, said };
}

/** Starts a server on a free port and waits until it says where it is. */
export async function startServer(options: ServerOptions): Promise<ServerProcess> {
  const child = spawnServer(options);
  const ended = once(child, 'exit');
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  if (!child.stdout || child.pid === undefined) throw new Error('the server did not start');
  const lines = createInterface({ input: child.stdout });
  const first = await new Promise<URL>((found, failed) => {
    const late = setTimeout(() => failed(new Error(`the server is not up: ${said}`)), startLimit);
    child.once('exit', () => failed(new Error(`the server ended: ${said}`)));
    lines.on('line', (line) => {
      const [address] = /https?:\/\/\S+/.exec(line) ?? [];
      if (address === undefined) return;
      clearTimeout(late);
      found(new URL(address));
    });
  });
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await ended;
  };
  return {
    url: first.origin,
    pid: child.pid,
    link: first.pathname === '/' ? null : first.pathname,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  };
}
