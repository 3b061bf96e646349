import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { setUpHub } from '../tests/support/api-device.ts';
import { runServer, startServer } from '../tests/support/server-process.ts';
import { testDatabase } from '../tests/support/test-postgres.ts';
import { personFields, said } from './test-server.ts';

it('moves a hub to a PostgreSQL by one command, and its door goes on where it was', async () => {
  const data = mkdtempSync(join(tmpdir(), 'stigen-data-'));
  const url = await testDatabase();
  const env = { STIGEN_DATA: data };
  const moving = { env, flags: ['--move-to', url] };
  const before = await startServer({ env });
  const door = await setUpHub(before.url, before.link);
  await door.push(said('person', 'p1', personFields('Åsa'), Date.now()));
  const { cursor, view } = await door.pull();
  expect(await runServer(moving)).toMatchObject({ code: 1, said: expect.stringContaining('stop it first') });
  await before.stop();

  expect(await runServer(moving)).toMatchObject({
    code: 0,
    said: expect.stringContaining('3 rows, 1 devices'),
  });
  expect(readdirSync(data)).toEqual([expect.stringContaining('stigen-moved-')]);
  expect(await runServer(moving)).toMatchObject({ code: 1, said: expect.stringContaining('no hub') });

  const after = await startServer({ env: { ...env, DATABASE_URL: url } });
  const there = door.at(after.url);
  expect(await there.pull(cursor, view)).toMatchObject({ rows: [], cursor, view });
  await there.push(said('person', 'p2', personFields('Bo'), Date.now()));
  expect((await there.pull(cursor, view)).rows.map(({ id }) => id)).toEqual(['p2']);
  await after.stop();
  rmSync(data, { recursive: true });
}, 60_000);
