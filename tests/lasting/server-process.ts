import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const startLimit = 60_000;

// Whatever fails, no server stays behind.
const children = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of children) child.kill('SIGKILL');
});

export interface ServerProcess {
  readonly url: string;
  /** What it has printed. */
  printed(): string;
  /** SIGKILL: not one instruction more. */
  kill(): Promise<void>;
}

/** Starts the real server from its sources and waits until it answers. */
export async function startServer(
  data: string,
  env: Readonly<Record<string, string>> = {},
): Promise<ServerProcess> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'server/main.ts', '--data', data, '--port', '0'],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, STIGEN_BACKUPS_KEEP: '0', ...env },
    },
  );
  children.add(child);
  child.once('exit', () => children.delete(child));
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
    });
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    child.kill('SIGKILL');
    await exited;
  };
  for (const end = Date.now() + startLimit; Date.now() < end && child.exitCode === null; ) {
    const url = /http:\/\/localhost:\d+/.exec(printed)?.[0];
    if (url !== undefined) {
      const answer = await fetch(`${url}/api/health`).catch(() => null);
      if (answer?.ok) return { url, printed: () => printed, kill };
    }
    await new Promise((done) => setTimeout(done, 20));
  }
  await kill();
  throw new Error(`The server did not start:\n${printed}`);
}
