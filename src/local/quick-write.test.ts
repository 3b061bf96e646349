import { afterEach, beforeEach, expect, test } from 'vitest';
import { changeToRow } from '../protocol/row.ts';
import { makeStamp } from '../protocol/stamp.ts';
import { applyRows, nextPull, readPullState } from './apply.ts';
import { commit } from './commit.ts';
import { db } from './db.ts';
import { openFresh, visit } from './local.test-util.ts';
import { takeOutbox } from './outbox.ts';
import { findRow } from './rows.ts';

let close: () => Promise<void>;
beforeEach(async () => {
  close = await openFresh();
});
afterEach(() => close());

const day = '2026-01-01';
const start = Date.UTC(2026, 0, 1, 8);
const checkIn = (person: string, at = start) =>
  ({ kind: 'visit', id: `${person}~${day}`, fields: { ...visit(person, day, at), gone: false } }) as const;

test('a new row that turns out to be there is merged with what is there', async () => {
  await commit([checkIn('a'), { kind: 'visit', id: `a~${day}`, fields: { extra: 'kept' } }]);
  await commit([checkIn('b')]);
  await commit([checkIn('a', start - 5000)]);
  const row = await findRow('visit', `a~${day}`);
  expect(row?.fields).toMatchObject({ extra: 'kept', arrived: { at: start - 5000, round: 0 } });
  expect(await takeOutbox(10)).toHaveLength(4);
});

test('a clock that another tab has moved is not guessed back', async () => {
  await commit([checkIn('a')]);
  await commit([checkIn('b')]);
  const time = Date.now() + 30_000;
  await db().meta.put({ key: 'clock', value: { time, counter: 3, device: 'tab' } });
  await commit([checkIn('c')]);
  const [last] = (await takeOutbox(10)).slice(-1);
  expect(last?.row.at).toBe(makeStamp(time, 4, 'tab'));
});

test('a row from elsewhere is taken in with cursor and clock, and merged when it is known', async () => {
  await commit([checkIn('a')]);
  const at = makeStamp(Date.now() + 20_000, 0, 'other');
  const row = (person: string) =>
    changeToRow('visit', `${person}~${day}`, checkIn(person, start - 1).fields, at);
  for (const [person, cursor] of [
    ['b', 1],
    ['a', 2],
  ] as const) {
    const page = { rows: [row(person)], drop: [], cursor, view: '', isLast: true };
    expect((await applyRows(page, await nextPull())).ok).toBe(true);
    expect(await readPullState()).toMatchObject({ cursor });
    expect((await findRow('visit', `${person}~${day}`))?.fields.arrived).toEqual({ at: start - 1, round: 0 });
  }
  const stale = { rows: [row('c')], drop: [], cursor: 9, view: '', isLast: true };
  expect(await applyRows(stale, { cursor: 1, view: '' })).toMatchObject({ ok: false, code: 'stale' });
  expect(await findRow('visit', `c~${day}`)).toBeUndefined();
  await commit([checkIn('d')]);
  // The clock has gone past what came.
  expect(((await takeOutbox(10)).at(-1)?.row.at ?? '') > at).toBe(true);
});
