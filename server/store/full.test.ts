import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { protocolVersion } from '../../src/protocol/messages.ts';
import { codeOf, createTestServer, personFields, said, type TestServer } from '../test-server.ts';
import { sqliteStoreOn } from './sqlite-store.ts';

let folder: string;
let database: Database.Database;
let server: TestServer;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stigen-full-'));
  database = new Database(join(folder, 'stigen.db'));
  server = await createTestServer({ store: await sqliteStoreOn(database) });
});
afterEach(async () => {
  await server.deps.store.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const people = (from: number) =>
  Array.from({ length: 100 }, (_, i) => said('person', `p${from + i}`, personFields(`Åsa ${from + i}`)));

it('a full disk is said plainly, loses nothing, is read from, and recovers by itself', async () => {
  const door = await server.setUp();
  const pages = database.pragma('page_count', { simple: true }) as number;
  database.pragma(`max_page_count = ${pages + 30}`);
  let acknowledged = 0;
  let refused: Response | undefined;
  while (!refused) {
    const body = { protocol: protocolVersion, changes: people(acknowledged) };
    const reply = await door.post('/api/push', body);
    if (reply.ok) acknowledged += 100;
    else refused = reply;
  }
  expect([refused.status, await codeOf(refused), acknowledged > 0]).toEqual([507, 'storage-full', true]);

  const known = async () => (await door.pull()).rows.filter(({ kind }) => kind === 'person').length;
  expect(await known()).toBe(acknowledged);
  const again = await door.post('/api/push', { protocol: protocolVersion, changes: people(acknowledged) });
  expect(again.status).toBe(507);
  expect(server.lines.join()).toContain('storage-full route=/api/push');
  expect(server.lines.join()).not.toContain('Åsa');

  database.pragma('max_page_count = 100000');
  expect((await door.push(...people(acknowledged))).results).toHaveLength(100);
  expect(await known()).toBe(acknowledged + 100);
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
});
