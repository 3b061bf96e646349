import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Change } from '../domain/change.ts';
import { turnId } from '../domain/id.ts';
import { changeToRow, type Row } from '../protocol/row.ts';
import { makeStamp } from '../protocol/stamp.ts';
import { applyRows, nextPull } from './apply.ts';
import { commit } from './commit.ts';
import { erasePerson, forgetErased, forgetOwner } from './erase.ts';
import { hubFields, openFresh, person } from './local.test-util.ts';
import { refused, settleOutbox, takeOutbox } from './outbox.ts';
import { findRow, readKind } from './rows.ts';

const now = Date.UTC(2026, 10, 24, 9);
const past = turnId('2026-11-18', 'coffee', false);
const coming = turnId('2026-11-25', 'coffee', false);
let close: () => Promise<void>;
beforeEach(async () => {
  vi.spyOn(Date, 'now').mockReturnValue(now);
  close = await openFresh();
  await commit([
    { kind: 'hub', id: 'h', fields: hubFields },
    { kind: 'person', id: 'anna', fields: person() },
  ]);
  await send();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await close();
});

const settle = async (fate: { status: 'accepted' } | { status: 'refused'; code: string }) =>
  settleOutbox((await takeOutbox(100)).map((entry) => ({ entry, fate })));
const send = () => settle({ status: 'accepted' });
const claim = (id: string, round: number, who: string): Change => ({
  kind: 'turn',
  id,
  fields: {
    ...{ day: id.slice(0, 10), task: 'coffee', backup: false },
    ...{ holder: { round, at: now, person: who }, offered: false },
  },
});
const offer = (id: string): Change => ({ kind: 'turn', id, fields: { offered: true } });
const leave = (id: string, round: number): Change => ({
  kind: 'turn',
  id,
  fields: { holder: { round, at: now, person: null }, offered: false },
});
const hubSays = async (...rows: Row[]) => {
  const { cursor, view } = await nextPull();
  const page = { rows, drop: [], cursor: cursor + 1, view, isLast: true };
  expect((await applyRows(page, { cursor, view })).ok).toBe(true);
};
const tombstone = changeToRow('person', 'anna', { gone: true }, makeStamp(now, 0, 'x'));
const turns = async () => (await readKind('turn')).map(({ id }) => id).sort();
const waiting = async () => (await takeOutbox(100)).map(({ row }) => row.fields);
const isReadAgain = async () => (await nextPull()).sweep !== undefined;

describe('whoever hears that somebody is erased', () => {
  test('forgets their turns, past and to come, and nobody else’s', async () => {
    const tea = turnId('2026-11-25', 'tea', false);
    const milk = turnId('2026-11-25', 'milk', false);
    await commit([
      claim(past, 1, 'anna'),
      claim(coming, 3, 'anna'),
      claim(tea, 1, 'bo'),
      claim(milk, 1, 'anna'),
    ]);
    await commit([leave(milk, 2)]);
    await send();
    await hubSays(tombstone);
    expect(await turns()).toEqual([milk, tea].sort());
  });

  test('takes them as nobody’s from the hub, whether that comes with the tombstone or after it', async () => {
    await commit([claim(past, 1, 'anna'), claim(coming, 1, 'anna')]);
    await send();
    const freed = (id: string) => {
      const { fields } = claim(id, 1, 'anna');
      const holder = { round: 2, at: now, person: null };
      return changeToRow('turn', id, { ...fields, holder }, makeStamp(now + 1, 0, 'hub'));
    };
    await hubSays(tombstone, freed(past));
    await hubSays(freed(coming));
    for (const id of [past, coming])
      expect((await findRow('turn', id))?.fields).toMatchObject({ holder: { round: 2, person: null } });
    expect(await isReadAgain()).toBe(false);
  });

  test('throws a claim away that was never sent, with what hangs on it, and asks what lay under it', async () => {
    await commit([claim(coming, 1, 'anna'), offer(coming), leave(coming, 2)]);
    await hubSays(tombstone);
    expect(await waiting()).toEqual([]);
    expect(await isReadAgain()).toBe(true);
    expect(refused.value).toEqual([]);
  });

  test('keeps what somebody else has said of the same turn since', async () => {
    const taken = claim(coming, 3, 'bo');
    await commit([claim(coming, 1, 'anna'), leave(coming, 2)]);
    await commit([taken]);
    await commit([offer(coming)]);
    await hubSays(tombstone);
    expect(await waiting()).toEqual([taken.fields, { offered: true }]);
    expect((await findRow('turn', coming))?.fields).toMatchObject({
      holder: { person: 'bo' },
      offered: true,
    });
  });

  test('keeps that a turn was left which the hub knows as theirs', async () => {
    await commit([claim(coming, 1, 'anna')]);
    await send();
    await commit([leave(coming, 2)]);
    await hubSays(tombstone);
    expect(await waiting()).toEqual([leave(coming, 2).fields]);
  });

  test('takes along that a turn of theirs was offered, which does not say whose it is', async () => {
    await commit([claim(coming, 1, 'anna')]);
    await send();
    await commit([offer(coming)]);
    await hubSays(tombstone);
    expect(await waiting()).toEqual([]);
    expect(await turns()).toEqual([]);
    expect(await isReadAgain()).toBe(true);
  });

  test('takes refused words along, and asks the hub what there is', async () => {
    await commit([claim(coming, 1, 'anna'), offer(coming)]);
    await settle({ status: 'refused', code: 'not-yours' });
    expect(refused.value).toHaveLength(2);
    await hubSays(tombstone);
    expect(refused.value).toEqual([]);
    expect(await turns()).toEqual([]);
    expect(await isReadAgain()).toBe(true);
  });

  test('in an answer, too', async () => {
    await commit([claim(coming, 1, 'anna'), offer(coming)]);
    await forgetErased(['anna']);
    expect(await waiting()).toEqual([]);
    expect(await turns()).toEqual([]);
  });
});

test('a phone that was theirs keeps what it was refused of others', async () => {
  await commit([claim(coming, 1, 'bo'), claim(past, 1, 'anna')]);
  await settle({ status: 'refused', code: 'not-yours' });
  await forgetOwner('anna');
  expect(refused.value.map(({ id }) => id)).toEqual([coming]);
  expect(await turns()).toEqual([coming]);
});

test('whoever erases somebody leaves their turns to nobody, past and to come', async () => {
  await commit([claim(past, 1, 'anna'), claim(coming, 1, 'anna')]);
  await send();
  await erasePerson('anna', false);
  expect(await turns()).toEqual([past, coming]);
  for (const id of [past, coming])
    expect((await findRow('turn', id))?.fields).toMatchObject({
      ...{ holder: { round: 2, person: null }, offered: false },
    });
  expect((await takeOutbox(9)).map(({ kind }) => kind)).toEqual(['turn', 'turn', 'person']);
});
