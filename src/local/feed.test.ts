import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { changeToRow, type Row } from '../protocol/row.ts';
import { makeStamp } from '../protocol/stamp.ts';
import { commit } from './commit.ts';
import { onRows, type RowChanges } from './feed.ts';
import { openFresh, visit } from './local.test-util.ts';
import { findRow } from './rows.ts';

let close: () => Promise<void>;
let other: BroadcastChannel;
let heard: RowChanges[];
let stop: () => void;
beforeEach(async () => {
  close = await openFresh();
  other = new BroadcastChannel('stigen');
  heard = [];
  stop = onRows('visit', (changes) => heard.push(changes));
});
afterEach(async () => {
  stop();
  other.close();
  await close();
});

const day = '2026-01-01';
const start = Date.UTC(2026, 0, 1, 8);
const id = `a~${day}`;
const checkIn = { kind: 'visit', id, fields: { ...visit('a', day, start), gone: false } } as const;
const rowAt = (time: number): Row => changeToRow('visit', id, checkIn.fields, makeStamp(time, 0, 'other'));
const tell = (rows?: readonly (Row | undefined)[]): void =>
  other.postMessage({ type: 'rows', keys: [['visit', id]], ...(rows ? { rows } : {}) });

test('few rows are handed on to other tabs, with their stamps', async () => {
  const messages: { readonly rows?: readonly Row[] }[] = [];
  other.onmessage = (event: MessageEvent) => messages.push(event.data);
  await commit([checkIn]);
  await vi.waitFor(() => expect(messages.length).toBeGreaterThan(0));
  expect(messages[0]?.rows).toMatchObject([{ kind: 'visit', id, at: (await findRow('visit', id))?.at }]);
});

test('a row that another tab hands on is heard of as it is, and once', async () => {
  await commit([checkIn]);
  const row = await findRow('visit', id);
  heard.length = 0;
  tell([row]);
  await vi.waitFor(() => expect(heard).toHaveLength(1));
  expect(heard[0]?.get(id)).toEqual(row);
  await new Promise((resolve) => setTimeout(resolve, 1300));
  expect(heard).toHaveLength(1);
});

test('where the storage says something else, its word is the last', async () => {
  await commit([checkIn]);
  heard.length = 0;
  tell([rowAt(start)]);
  await vi.waitFor(() => expect(heard).toHaveLength(2), { timeout: 5000 });
  expect(heard[1]?.get(id)?.at).toBe((await findRow('visit', id))?.at);
});

test('rows that are not handed on are read', async () => {
  await commit([checkIn]);
  heard.length = 0;
  tell();
  await vi.waitFor(() => expect(heard[0]?.get(id)?.fields).toMatchObject({ person: 'a' }));
});
