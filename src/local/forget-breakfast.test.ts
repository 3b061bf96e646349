import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Change, Fields } from '../domain/change.ts';
import { changeToRow } from '../protocol/row.ts';
import { makeStamp } from '../protocol/stamp.ts';
import { applyRows, nextPull } from './apply.ts';
import { commit } from './commit.ts';
import { db } from './db.ts';
import { erasePerson } from './erase.ts';
import { forgetPast } from './forget.ts';
import { hubFields, openFresh, person } from './local.test-util.ts';
import { settleOutbox, takeOutbox } from './outbox.ts';
import { findRow } from './rows.ts';

const now = Date.UTC(2026, 10, 24, 9);
let close: () => Promise<void>;
beforeEach(async () => {
  vi.spyOn(Date, 'now').mockReturnValue(now);
  close = await openFresh();
  await commit([{ kind: 'hub', id: 'h', fields: hubFields }]);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await close();
});

const keys = async () => (await db().rows.toCollection().primaryKeys()).map((key) => key.join(' ')).sort();
const send = async () =>
  settleOutbox((await takeOutbox(100)).map((entry) => ({ entry, fate: { status: 'accepted' } })));
const daily = (kind: Change['kind'], who: string, day: string, more: Fields): Change => ({
  kind,
  id: `${who}~${day}`,
  fields: { person: who, day, ...more },
});
const turn = (day: string, who: string): Change => ({
  kind: 'turn',
  id: `${day}~coffee`,
  fields: { day, task: 'coffee', backup: false, holder: { round: 1, at: now, person: who }, offered: false },
});
const signUp = (who: string, day: string) =>
  daily('signUp', who, day, { coming: true, guests: 0, shown: true });
const seat = (who: string, day: string) => daily('seat', who, day, { joined: true, table: 1, lookFor: [] });

test('of breakfasts nothing stays longer than the hub keeps it', async () => {
  await commit([
    signUp('anna', '2026-11-16'),
    signUp('anna', '2026-11-17'),
    { kind: 'eaters', id: '2026-11-16', fields: { day: '2026-11-16', diets: [], heads: null } },
    {
      kind: 'bought',
      id: '2026-11-16~milk',
      fields: { day: '2026-11-16', ingredient: 'milk', ticked: true },
    },
    seat('anna', '2026-05-27'),
    seat('anna', '2026-05-28'),
    turn('2025-10-19', 'anna'),
    turn('2025-10-20', 'anna'),
    { kind: 'attendance', id: '2022-01-05', fields: { day: '2022-01-05', signedUp: 1, came: 1 } },
  ]);
  await send();
  await forgetPast();
  expect(await keys()).toEqual([
    'attendance 2022-01-05',
    'hub h',
    'seat anna~2026-05-28',
    'signUp anna~2026-11-17',
    'turn 2025-10-20~coffee',
  ]);
});

const ofAnna = (): Change[] => [
  { kind: 'person', id: 'anna', fields: person() },
  { kind: 'diet', id: 'anna', fields: { person: 'anna', diets: ['nuts'], note: '' } },
  signUp('anna', '2026-11-25'),
  daily('onboarding', 'anna', '2026-11-25', { wanted: true, receiver: null }),
  seat('anna', '2026-11-18'),
  turn('2026-11-18', 'anna'),
  turn('2026-11-25', 'anna'),
  seat('bo', '2026-11-18'),
];

test('erasing somebody takes what breakfasts knew of them, and frees their turns', async () => {
  await commit(ofAnna());
  await send();
  await erasePerson('anna', false);
  expect(await keys()).toEqual([
    'hub h',
    'person anna',
    'seat bo~2026-11-18',
    'turn 2026-11-18~coffee',
    'turn 2026-11-25~coffee',
  ]);
  expect((await findRow('turn', '2026-11-25~coffee'))?.fields).toMatchObject({
    holder: { round: 2, person: null },
  });
  const said = (await takeOutbox(100)).map(({ kind, row }) => [
    kind,
    JSON.stringify(row.fields).includes('anna'),
  ]);
  expect(said).toEqual([
    ['turn', false],
    ['turn', false],
    ['person', false],
  ]);
});

test('a claim that was never sent goes with whoever it names, and what lay under it is asked for again', async () => {
  await commit([turn('2026-11-25', 'anna')]);
  const gone = changeToRow('person', 'anna', { gone: true }, makeStamp(now, 0, 'hub'));
  const page = { rows: [gone], drop: [], cursor: 7, view: 'v', isLast: true };
  await applyRows(page, await nextPull());
  expect(await takeOutbox(100)).toMatchObject([{ kind: 'hub' }]);
  expect(await nextPull()).toMatchObject({ cursor: 0, sweep: expect.any(String) });
});
