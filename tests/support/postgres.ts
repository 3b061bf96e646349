import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';

/** A PostgreSQL of our own. */
export interface OwnPostgres {
  /** Its address without a database, ending in `/`. */
  readonly url: string;
  readonly process: ChildProcess;
  /** Ends it and takes its files away. */
  stop(): Promise<void>;
}

/** Starts one; it ends with this process, however that ends. `durable`: commits reach the disk. */
export async function startPostgres({ durable = false } = {}): Promise<OwnPostgres> {
  const host = join(import.meta.dirname, 'postgres-host.mjs');
  const child = spawn(process.execPath, [host, ...(durable ? ['--durable'] : [])], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const first = await lines.next();
  if (first.done) throw new Error('PostgreSQL did not start');
  const { url } = JSON.parse(first.value) as { url: string };
  return {
    url,
    process: child,
    async stop() {
      child.stdin.end();
      await ended;
    },
  };
}

/** Asks a PostgreSQL something over a connection of its own. */
export async function askPostgres(url: string, text: string): Promise<readonly unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

let made = 0;

/** Makes an empty database; answers its address. */
export async function createDatabase(server: string): Promise<string> {
  const name = `stigen_${process.pid}_${Date.now().toString(36)}_${++made}`;
  await askPostgres(`${server}postgres`, `create database ${name}`);
  return `${server}${name}`;
}
