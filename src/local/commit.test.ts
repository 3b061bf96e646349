import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { commit } from './commit.ts';
import { db } from './db.ts';
import { onRows } from './feed.ts';
import { openFresh, person } from './local.test-util.ts';
import { onWaiting, takeOutbox, waitingCount } from './outbox.ts';

let close: () => Promise<void>;
beforeEach(async () => {
  close = await openFresh();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await close();
});

test('a commit writes row, outbox and clock, and tells whoever listens', async () => {
  const heard: string[] = [];
  const stops = [
    onRows('person', (changes) => void heard.push(...changes.keys())),
    onWaiting(() => void heard.push('waiting')),
  ];
  expect(await commit([{ kind: 'person', id: 'anna', fields: person() }])).toEqual({
    ok: true,
    value: undefined,
  });
  expect((await db().rows.get(['person', 'anna']))?.fields.firstName).toBe('Åsa');
  expect((await takeOutbox(10)).map(({ id }) => id)).toEqual(['anna']);
  expect(await db().meta.get('clock')).toBeDefined();
  expect(heard).toEqual(['anna', 'waiting']);
  expect(waitingCount.value).toBe(1);
  for (const stop of stops) stop();
});

test('every change gets a later stamp than the one before, in one commit and over several', async () => {
  vi.spyOn(Date, 'now').mockReturnValue(1_800_000_000_000);
  const name = (firstName: string) => ({ kind: 'person', id: 'anna', fields: { firstName } }) as const;
  await commit([name('A'), name('B')]);
  await commit([name('C')]);
  const stamps = (await takeOutbox(10)).map(({ row }) => row.at);
  expect(stamps).toEqual([...new Set(stamps)].sort());
  expect((await db().rows.get(['person', 'anna']))?.fields.firstName).toBe('C');
});

test('a fact that came true by itself is said once', async () => {
  const closed = {
    kind: 'visit',
    id: 'a~2026-11-24',
    fields: { left: 5, leftBy: 'closing' },
    trueSince: 5,
  } as const;
  await commit([closed]);
  await commit([closed]);
  expect(await takeOutbox(10)).toHaveLength(1);
});

test('a full disk has a code of its own, and nothing half is left', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  const refused = await commit([{ kind: 'person', id: 'anna', fields: person() }]);
  expect(refused).toMatchObject({ ok: false, code: 'storage-full' });
  expect(await db().rows.count()).toBe(0);
  expect(waitingCount.value).toBe(0);
});

test('a connection that died in the background is opened again and the commit succeeds', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  db().backendDB().close();
  expect((await commit([{ kind: 'person', id: 'anna', fields: person() }])).ok).toBe(true);
  expect(await db().rows.count()).toBe(1);
});
