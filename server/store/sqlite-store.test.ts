import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSqliteStore } from './sqlite-store.ts';
import { describeStore } from './store.contract.ts';

let folder: string;
let files = 0;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stigen-store-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const newFile = () => join(folder, `${++files}.db`);

describeStore('an SQLite file', () => openSqliteStore(newFile()));
describeStore('SQLite in memory', () => openSqliteStore(':memory:'));

it('finds everything again when the file is opened anew', async () => {
  const file = newFile();
  const first = await openSqliteStore(file);
  await first.makeHub({ hub: 'h1', joinCode: 'join', createdAt: 1 });
  await first.close();
  const second = await openSqliteStore(file);
  expect((await second.hub('h1'))?.joinCode).toBe('join');
  await second.close();
});
