import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { isWhole } from '../../src/domain/kinds.ts';
import { type PullReply, protocolVersion } from '../../src/protocol/messages.ts';
import { mergeRows, type Row, sameRow } from '../../src/protocol/row.ts';
import type { ServerProcess } from '../support/server-process.ts';
import { createForgetfulDisk } from './power-cut.ts';
import { createPushingClient, type PushingClient } from './pushing-client.ts';
import { createRandom, type Random } from './random.ts';
import { startOn, tokenOf } from './start-on.ts';

/** What a run found: all of `problems` is empty when nothing was lost and nothing is half. */
export interface KillReport {
  readonly rounds: number;
  readonly pushes: number;
  readonly acknowledged: number;
  /** Pushes that were under way when the server died: some had been written, none by half. */
  readonly cutOff: number;
  readonly cutOffButWritten: number;
  readonly rows: number;
  readonly problems: readonly string[];
}

const clientCount = 4;

/** Posts JSON; throws what is not answered well. */
export async function post(url: string, body: object, cookie = ''): Promise<Response> {
  const headers = { 'Content-Type': 'application/json', Cookie: cookie };
  const reply = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!reply.ok) throw new Error(`${new URL(url).pathname} answered ${reply.status}`);
  return reply;
}

/** The device's cookie in a reply. */
export const cookieOf = (reply: Response): string => reply.headers.get('Set-Cookie')?.split(';')[0] ?? '';

async function pairClients(server: ServerProcess, random: Random): Promise<PushingClient[]> {
  const token = tokenOf(server);
  const set = { token, name: 'Gläntan', language: 'sv', closes: '23:59', timeZone: 'UTC' };
  const cookies = [cookieOf(await post(`${server.url}/api/setup`, set))];
  while (cookies.length < clientCount) {
    const made = await post(`${server.url}/api/codes`, { purpose: 'desk' }, cookies[0]);
    const { code } = (await made.json()) as { code: string };
    cookies.push(cookieOf(await post(`${server.url}/api/redeem`, { code })));
  }
  let last = 0;
  const time = () => {
    last = Math.max(last + 1, Date.now());
    return last;
  };
  return cookies.map((cookie, i) => createPushingClient(`c${i}`, cookie, random, time));
}

const keyOf = ({ kind, id }: Row): string => `${kind} ${id}`;

async function pullAll(url: string, cookie: string) {
  const rows = new Map<string, Row>();
  let [cursor, view, more] = [0, '', true];
  while (more) {
    const query = `protocol=${protocolVersion}&cursor=${cursor}&view=${view}&limit=2000`;
    const reply = await fetch(`${url}/api/pull?${query}`, { headers: { Cookie: cookie } });
    if (!reply.ok) throw new Error(`a pull was answered with ${reply.status}: ${await reply.text()}`);
    const page = (await reply.json()) as PullReply;
    for (const row of page.rows) rows.set(keyOf(row), row as Row);
    ({ cursor, view, more } = page);
  }
  return { rows, cursor };
}

/** What the file itself says: SQLite's check, and numbers that are given once and never above the counter. */
export function checkFile(file: string): string[] {
  const database = new Database(file, { readonly: true });
  try {
    const found = database.pragma('integrity_check', { simple: true });
    const odd = database
      .prepare(
        `select (select count(*) - count(distinct seq) from row) as twice,
         (select count(*) from row r join hub_state h on h.hub = r.hub where r.seq > h.seq) as above`,
      )
      .get() as { twice: number; above: number };
    return [
      ...(found === 'ok' ? [] : [`integrity_check: ${String(found)}`]),
      ...(odd.twice === 0 && odd.above === 0 ? [] : [`numbers: ${JSON.stringify(odd)}`]),
    ];
  } finally {
    database.close();
  }
}

function checkRows(clients: readonly PushingClient[], rows: ReadonlyMap<string, Row>) {
  const problems: string[] = [];
  let written = 0;
  for (const { pushes } of clients)
    for (const { changes, isAnswered } of pushes) {
      const there = changes.filter((change) => {
        const row = rows.get(keyOf(change));
        return row !== undefined && sameRow(row, mergeRows(row, change));
      }).length;
      if (isAnswered && there < changes.length) problems.push(`lost ${changes.length - there} acknowledged`);
      if (!isAnswered && there > 0 && there < changes.length) problems.push(`half a push: ${there}`);
      if (!isAnswered && there === changes.length) written++;
    }
  for (const row of rows.values()) if (!isWhole(row.kind, row.fields)) problems.push(`half a ${row.kind}`);
  return { problems, written };
}

/**
 * Kills the real server by SIGKILL while four devices push as fast as they are answered, at moments that the
 * seed chooses, starts it again and looks for everything it had acknowledged.
 */
export async function killServer(options: {
  readonly rounds: number;
  readonly seed: number;
  readonly say?: (line: string) => void;
  /** With every kill, lose what had not been synced to the disk, as a power cut does. */
  readonly isPowerCut?: boolean;
}): Promise<KillReport> {
  const random = createRandom(options.seed);
  const data = mkdtempSync(join(tmpdir(), 'stigen-kills-'));
  const problems: string[] = [];
  let cutOff = 0;
  let cutOffButWritten = 0;
  let head = 0;
  let rows = new Map<string, Row>();
  const disk = options.isPowerCut ? createForgetfulDisk(data) : null;
  let server = await startOn(data, disk?.env);
  try {
    const clients = await pairClients(server, random);
    for (let round = 1; round <= options.rounds; round++) {
      const pushing = clients.map((client) => client.pushUntilGone(server.url));
      await new Promise((done) => setTimeout(done, random.between(5, 600)));
      await server.kill();
      await Promise.all(pushing);
      disk?.forget();
      server = await startOn(data, disk?.env);
      const pulled = await pullAll(server.url, clients[0]?.cookie ?? '');
      rows = pulled.rows;
      const checked = checkRows(clients, rows);
      const found = [...checkFile(join(data, 'stigen.db')), ...checked.problems];
      if (pulled.cursor < head) found.push(`the counter went back from ${head} to ${pulled.cursor}`);
      head = pulled.cursor;
      cutOff += clients.filter(({ pushes }) => pushes.at(-1)?.isAnswered === false).length;
      cutOffButWritten += checked.written;
      problems.push(...found.map((problem) => `round ${round}: ${problem}`));
      options.say?.(`round ${round}: ${rows.size} rows, ${found.length} problems`);
    }
    const all = clients.flatMap(({ pushes }) => pushes);
    const acknowledged = all.filter(({ isAnswered }) => isAnswered).length;
    const { rounds } = options;
    return { rounds, pushes: all.length, acknowledged, cutOff, cutOffButWritten, rows: rows.size, problems };
  } finally {
    await server.kill();
    disk?.remove();
    rmSync(data, { recursive: true, force: true });
  }
}
