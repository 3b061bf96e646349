import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { testContribution } from '../domain/test-nouns.ts';
import type { Session } from '../protocol/messages.ts';
import { changeToRow } from '../protocol/row.ts';
import { makeStamp } from '../protocol/stamp.ts';
import { applyRows, nextPull } from './apply.ts';
import { commit } from './commit.ts';
import { db } from './db.ts';
import { erasePerson, forgetOwner } from './erase.ts';
import { forgetPast } from './forget.ts';
import { hubFields, openFresh, person } from './local.test-util.ts';
import { settleOutbox, takeOutbox } from './outbox.ts';
import { saveSession } from './session.ts';

const now = Date.UTC(2026, 10, 24, 9);
let close: () => Promise<void>;
beforeEach(async () => {
  vi.spyOn(Date, 'now').mockReturnValue(now);
  close = await openFresh();
  await commit([
    { kind: 'hub', id: 'h', fields: hubFields },
    { kind: 'person', id: 'anna', fields: person({ firstName: 'Xyzzy' }) },
  ]);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await close();
});

const keys = async () => (await db().rows.toCollection().primaryKeys()).map((key) => key.join(' '));
const onWalls = async () => (await keys()).filter((key) => /^(contribution|moderation)/.test(key));
const everything = async () => JSON.stringify(await Promise.all(db().tables.map((table) => table.toArray())));
const send = async () =>
  settleOutbox((await takeOutbox(100)).map((entry) => ({ entry, fate: { status: 'accepted' } })));
const leaf = (id: string, by: string | null, text = `plugh ${id}`) =>
  ({ kind: 'contribution', id, fields: { ...testContribution({ by, text }) } }) as const;
const log = (id: string, contribution: string, by: string) =>
  ({
    kind: 'moderation',
    id,
    fields: { wall: 'wall1', contribution, deed: 'correct', before: 'plugh', by, at: now },
  }) as const;
const phone: Session = {
  ...{ protocol: 2, version: '0', time: 0, hub: 'h', device: 'd1', address: '', join: null, printer: false },
  role: 'member',
  person: 'anna',
};

test('erasing a person at the desk takes their leaves and the log of them', async () => {
  await commit([leaf('c1', 'anna'), leaf('c2', 'bo'), log('m1', 'c1', 'anna'), log('m2', 'c2', 'bo')]);
  await send();
  await commit([{ kind: 'contribution', id: 'c1', fields: { text: 'plugh igen' } }]);
  await erasePerson('anna', false);
  expect(await onWalls()).toEqual(['contribution c2', 'moderation m2']);
  expect((await takeOutbox(9)).map(({ id }) => id)).toEqual(['anna']);
  expect(await everything()).not.toContain('plugh igen');
});

test('on their own phone also what it added before it was theirs goes, sent or not', async () => {
  await saveSession(phone);
  await commit([leaf('c1', 'anna'), leaf('c2', 'phone~d1'), leaf('c3', null), leaf('c4', 'phone~d2')]);
  await send();
  await commit([
    leaf('c5', 'phone~d1'),
    { kind: 'contribution', id: 'c2', fields: { text: 'plugh igen' } },
    { kind: 'contribution', id: 'c3', fields: { closed: true } },
  ]);
  await erasePerson('anna', true);
  expect(await onWalls()).toEqual(['contribution c3', 'contribution c4']);
  expect((await takeOutbox(9)).map(({ id }) => id)).toEqual(['c3', 'anna']);
});

test('a phone whose person was erased elsewhere does the same', async () => {
  await saveSession(phone);
  await commit([leaf('c1', 'anna'), leaf('c2', 'phone~d1'), leaf('c3', null)]);
  await send();
  await forgetOwner('anna');
  expect(await onWalls()).toEqual(['contribution c3']);
});

test('a phone of somebody else takes away what the hub tells it to, and keeps its own', async () => {
  await saveSession({ ...phone, person: 'bo' });
  const { by: _, hidden: __, looked: ___, ...told } = testContribution();
  const page = { drop: [], view: 'v', isLast: true };
  const theirs = changeToRow('contribution', 'c1', { ...told, text: 'plugh' }, makeStamp(now - 9, 0, 'x'));
  await applyRows({ ...page, rows: [theirs], cursor: 1 }, await nextPull());
  await commit([leaf('c2', 'phone~d1')]);
  await send();
  const drop = [
    { kind: 'contribution', id: 'c1', erased: true },
    { kind: 'person', id: 'anna', erased: true },
  ];
  await applyRows({ ...page, rows: [], drop, cursor: 2 }, await nextPull());
  expect(await onWalls()).toEqual(['contribution c2']);
});

test('what is packed is wiped from its text, too', async () => {
  await commit(Array.from({ length: 300 }, (_, i) => leaf(`c${i}`, i === 7 ? 'anna' : 'bo', `text${i}.`)));
  await send();
  expect(await everything()).toContain('text7.');
  await erasePerson('anna', false);
  expect(await everything()).not.toContain('text7.');
});

test('of walls nothing goes because time has passed', async () => {
  await commit([leaf('c1', 'bo'), log('m1', 'c1', 'bo')]);
  await send();
  vi.spyOn(Date, 'now').mockReturnValue(now + 3 * 365 * 86_400_000);
  await forgetPast();
  expect(await onWalls()).toEqual(['contribution c1', 'moderation m1']);
});
