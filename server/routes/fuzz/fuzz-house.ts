import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { inspectRoutes } from 'hono/dev';
import { ok } from '../../../src/domain/result.ts';
import { exportFile } from '../../hub/export.ts';
import { makePinPdf } from '../../printing/pin-pdf.ts';
import type { Printer } from '../../printing/printer.ts';
import { sqliteStoreOn } from '../../store/sqlite-store.ts';
import { tableKeys } from '../../store/tables.ts';
import { codeOf, createTestServer, jan7, personFields, said, type TestServer } from '../../test-server.ts';
import { createHouse, later } from '../forbidden/test-house.ts';

type Stored = Readonly<Record<string, string | number | null>>;
/** Every row of every table, by the table's name and the row's key. */
export type Everything = ReadonlyMap<string, Stored>;

const tables = Object.entries(tableKeys);

function readEverything(database: Database.Database): Everything {
  const all = new Map<string, Stored>();
  for (const [table, key] of tables)
    for (const row of database.prepare(`select * from ${table} order by ${key.join()}`).all() as Stored[])
      all.set([table, ...key.map((column) => row[column])].join(' '), row);
  return all;
}

const places = (columns: readonly string[], between: string) =>
  columns.map((column) => `${column} = @${column}`).join(between);

/** Makes every row that is another by now what it was. */
function putBack(database: Database.Database, before: Everything, different: readonly string[]): void {
  const now = readEverything(database);
  database.transaction(() => {
    for (const key of different) {
      const [table = ''] = key.split(' ');
      const [was, is] = [before.get(key), now.get(key)];
      const keys = tableKeys[table as keyof typeof tableKeys];
      if (is) database.prepare(`delete from ${table} where ${places(keys, ' and ')}`).run(is);
      if (!was) continue;
      const columns = Object.keys(was);
      const values = columns.map((column) => `@${column}`);
      database.prepare(`insert into ${table} (${columns.join()}) values (${values.join()})`).run(was);
    }
  })();
}

const printer: Printer = {
  status: async () => ok({ name: 'Nypa', state: 'idle', media: [], reasons: [] }),
  print: async () => ok({ jobId: 1 }),
  completion: async (jobId) => ok({ jobId }),
};

/** A folder of a built app, beside it what nobody may be sent. */
function createDist() {
  const folder = mkdtempSync(join(tmpdir(), 'stigen-fuzz-'));
  const dist = join(folder, 'dist');
  mkdirSync(join(dist, 'assets'), { recursive: true });
  mkdirSync(join(dist, 'folder.js'));
  writeFileSync(join(folder, 'secret.txt'), 'kept-from-all');
  writeFileSync(join(dist, 'index.html'), '<!doctype html><title>Stigen</title>');
  writeFileSync(join(dist, 'assets', 'app-abc123.js'), 'export const a = 1;'.repeat(100));
  symlinkSync('loop.js', join(dist, 'loop.js'));
  return { dist, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** What a fuzzed server is watched by: its whole store, its lines, its log. */
export interface Watched {
  readonly server: TestServer;
  /** A cookie for each sort of device. */
  readonly cookies: Readonly<Record<string, string>>;
  /** What no line of the log may hold. */
  readonly planted: readonly string[];
  /** Bodies that are right, by route, where they hang on the hub. */
  readonly codes: readonly string[];
  /** A hub's file. */
  readonly file: Buffer;
  readonly before: Everything;
  now(): Everything;
  /** Puts these rows back as they were. */
  putBack(different: readonly string[]): void;
  close(): Promise<void>;
}

/** The routes of an app that answer: `GET /api/pull`. */
export const routesOf = ({ app }: TestServer): string[] => [
  ...new Set(
    inspectRoutes(app).flatMap(({ method, path, isMiddleware }) =>
      isMiddleware ? [] : [`${method} ${path}`],
    ),
  ),
];

const watch = (database: Database.Database, server: TestServer, close: () => Promise<void>) => {
  const before = readEverything(database);
  return {
    server,
    before,
    now: () => readEverything(database),
    putBack: (different: readonly string[]) => putBack(database, before, different),
    close,
  };
};

/** A hub with a device of every sort, one that was sent away, and one of another hub, over the real store. */
export async function createFuzzHouse(): Promise<Watched> {
  const database = new Database(':memory:');
  const { dist, remove } = createDist();
  const house = await createHouse({ store: await sqliteStoreOn(database), printer, makePinPdf, dist });
  const { server, devices, foreign } = house;
  const gone = await server.join(devices.door);
  await gone.push(said('person', 'gone', personFields('Gunborg', { kind: 'guest', checked: false })));
  const byGone = await server.pair(devices.desk, 'door');
  await devices.desk.push(said('device', byGone.session.device, { revoked: true }, later));
  const code = async (body: object) => codeOf(await devices.desk.post('/api/codes', body));
  const codes = [
    await code({ purpose: 'link', person: 'me' }),
    await code({ purpose: 'door' }),
    await code({ purpose: 'desk' }),
  ];
  const { hub, join: joinCode } = devices.desk.session;
  const parts: Buffer[] = [];
  const fail = (error: unknown) => {
    throw error;
  };
  for await (const part of exportFile(server.deps.store, hub, { now: jan7, version: '1.2.3' }, fail))
    parts.push(part as Buffer);
  const cookies = {
    nobody: '',
    forged: `stigen_device=${'a'.repeat(43)}`,
    desk: devices.desk.cookie,
    door: devices.door.cookie,
    member: devices.member.cookie,
    guest: devices.guest.cookie,
    stranger: devices.stranger.cookie,
    revoked: byGone.cookie,
    foreign: foreign.cookie,
  };
  server.lines.length = 0;
  return {
    ...watch(database, server, async () => {
      await server.close();
      remove();
    }),
    cookies,
    codes: [...codes, joinCode ?? ''],
    file: Buffer.concat(parts),
    planted: [
      ...Object.values(cookies).flatMap((cookie) => cookie.split('=')[1] ?? []),
      ...[...codes, joinCode ?? '', hub, devices.desk.session.device, foreign.id],
      ...['Gunborg', 'Skogsverket', 'Gläntan', 'b@e.se', 'kept-from-all'],
    ].filter((text) => text !== ''),
  };
}

/** A server that has no hub yet. */
export async function createEmptyHouse({ file, planted, codes }: Watched): Promise<Watched> {
  const database = new Database(':memory:');
  const { dist, remove } = createDist();
  const server = await createTestServer({ store: await sqliteStoreOn(database), dist });
  return {
    ...watch(database, server, async () => {
      await server.close();
      remove();
    }),
    cookies: { nobody: '', forged: `stigen_device=${'a'.repeat(43)}` },
    planted,
    codes,
    file,
  };
}
