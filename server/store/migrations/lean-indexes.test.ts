import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sqliteStoreOn } from '../sqlite-store.ts';
import type { Store } from '../store.ts';

let store: Store;
let database: Database.Database;
let asked: string[] = [];
beforeEach(async () => {
  database = new Database(':memory:', { verbose: (text) => asked.push(String(text)) });
  store = await sqliteStoreOn(database);
});
afterEach(() => store.close());

/** The indexes that the database would walk for what is asked. */
async function indexesFor(ask: () => Promise<unknown>): Promise<Set<string>> {
  asked = [];
  await ask();
  const plans = asked
    .filter((text) => text.startsWith('select'))
    .flatMap((text) => database.prepare(`explain query plan ${text}`).all() as { detail: string }[]);
  return new Set(
    plans.flatMap(({ detail }) => /USING (?:COVERING )?INDEX (row_\w+)/.exec(detail)?.[1] ?? []),
  );
}

it('reads what a phone may see by the indexes that hold only marked rows', async () => {
  const audience = { owners: ['p1'], all: ['hub'], own: ['contact'], shared: ['visit'] };
  const used = await indexesFor(() => store.rowsAfter('h1', 0, 100, audience));
  expect(used).toEqual(new Set(['row_seq', 'row_kind', 'row_owner', 'row_was', 'row_ever']));
});

it('finds what time asks for by the index of that alone', async () => {
  expect(await indexesFor(() => store.rowsToDo('h1', ['close'], 10, '2026-01-07'))).toEqual(
    new Set(['row_todo']),
  );
});
