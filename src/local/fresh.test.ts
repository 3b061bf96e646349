import { afterEach, beforeEach, expect, test } from 'vitest';
import { commit } from './commit.ts';
import { db } from './db.ts';
import { takeFresh } from './fresh.ts';
import { openFresh, visit } from './local.test-util.ts';
import { noteTaken, settleOutbox, takeOutbox, waitingCount } from './outbox.ts';

let close: () => Promise<void>;
beforeEach(async () => {
  close = await openFresh();
  // The clock is known from the first on.
  await checkIn('first');
  await checkIn('second');
  await acceptAll();
});
afterEach(() => close());

const day = '2026-01-01';
const checkIn = (person: string) =>
  commit([
    {
      kind: 'visit',
      id: `${person}~${day}`,
      fields: { ...visit(person, day, Date.UTC(2026, 0, 1, 8)), gone: false },
    },
  ]);

async function acceptAll(): Promise<void> {
  const entries = await takeOutbox(10);
  await settleOutbox(entries.map((entry) => ({ entry, fate: { status: 'accepted' } })));
}

test('what is said into an empty outbox is known, as the disk has it, and once', async () => {
  await checkIn('anna');
  await checkIn('bo');
  expect(takeFresh()).toEqual(await takeOutbox(10));
  expect(takeFresh()).toBeUndefined();
  await checkIn('cleo');
  // The two before may be there still.
  expect(takeFresh()).toBeUndefined();
});

test('what another tab has put between is read', async () => {
  await db().outbox.add({ kind: 'visit', id: 'x', row: { kind: 'visit', id: 'x', fields: {}, at: '' } });
  await checkIn('anna');
  expect(takeFresh()).toBeUndefined();
  expect(await takeOutbox(10)).toHaveLength(2);
});

test('it is forgotten when entries were taken away, and known again when the outbox is empty', async () => {
  await checkIn('anna');
  await noteTaken();
  expect(takeFresh()).toBeUndefined();
  await acceptAll();
  expect(waitingCount.value).toBe(0);
  await checkIn('bo');
  expect(takeFresh()).toHaveLength(1);
});

test('of accepted changes that do not lie together only those are taken away', async () => {
  for (const person of ['anna', 'bo', 'cleo']) await checkIn(person);
  const [anna, bo, cleo] = await takeOutbox(10);
  await settleOutbox(
    [anna, cleo].flatMap((entry) => entry ?? []).map((entry) => ({ entry, fate: { status: 'accepted' } })),
  );
  expect(await takeOutbox(10)).toEqual([bo]);
  expect(waitingCount.value).toBe(1);
});
