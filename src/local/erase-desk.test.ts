import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addTask, sayOfDay } from '../domain/desk/desk-write.ts';
import { sayOfPair } from '../domain/desk/introduction.ts';
import { changeToRow } from '../protocol/row.ts';
import { makeStamp } from '../protocol/stamp.ts';
import { applyRows, nextPull } from './apply.ts';
import { commit } from './commit.ts';
import { db } from './db.ts';
import { erasePerson } from './erase.ts';
import { hubFields, openFresh, person } from './local.test-util.ts';
import { settleOutbox, takeOutbox } from './outbox.ts';

const now = Date.UTC(2026, 10, 24, 9);
const day = '2026-11-24';
let close: () => Promise<void>;

const keys = async () => (await db().rows.toCollection().primaryKeys()).map((key) => key.join(' '));
const pairs = async () => (await keys()).filter((key) => key.startsWith('introduction'));
const everything = async () => JSON.stringify(await Promise.all(db().tables.map((table) => table.toArray())));
const send = async () =>
  settleOutbox((await takeOutbox(100)).map((entry) => ({ entry, fate: { status: 'accepted' } })));

beforeEach(async () => {
  vi.spyOn(Date, 'now').mockReturnValue(now);
  close = await openFresh();
  const task = addTask('t1', 'Ring Xyzzy om nyckeln', day);
  if (!task.ok) throw new Error(task.code);
  await commit([
    { kind: 'hub', id: 'h', fields: hubFields },
    { kind: 'person', id: 'anna', fields: person({ firstName: 'Xyzzy' }) },
    { kind: 'person', id: 'bo', fields: person({ firstName: 'Bo' }) },
    ...[sayOfPair('bo', 'anna', 'done', day), sayOfPair('bo', 'cai', 'never', day), task.value],
    sayOfDay(day, 'Xyzzys kaka i köket'),
    {
      kind: 'letter',
      id: 'l1',
      fields: { day, language: 'sv', title: 'Xyzzy är ny', text: 'Välkommen Xyzzy', named: ['anna', 'bo'] },
    },
  ]);
  await send();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await close();
});

test('erasing a person at the desk takes their pairs, and their name out of the host’s texts', async () => {
  await commit([sayOfPair('anna', 'dag', 'later', day)]);
  await erasePerson('anna', false);
  expect(await pairs()).toEqual(['introduction bo~cai']);
  expect((await takeOutbox(9)).map(({ kind }) => kind).sort()).toEqual([
    ...['dayMessage', 'letter', 'person', 'task'],
  ]);
  expect((await everything()).toLowerCase()).not.toContain('xyzzy');
});

test('another desk forgets the pairs when it hears of it', async () => {
  const gone = changeToRow('person', 'anna', { gone: true }, makeStamp(now, 0, 'x'));
  await applyRows({ rows: [gone], drop: [], cursor: 1, view: 'v', isLast: true }, await nextPull());
  expect(await pairs()).toEqual(['introduction bo~cai']);
});
