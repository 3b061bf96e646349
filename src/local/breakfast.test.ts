import { effect } from '@preact/signals';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { breakfastOn, usualSeries } from '../domain/breakfast/breakfast.ts';
import { bookOnboarding, plainPlusOne, signUp } from '../domain/breakfast/coming.ts';
import { setDiet, tickBought } from '../domain/breakfast/kitchen-rules.ts';
import { takeTurn } from '../domain/breakfast/roster.ts';
import { joinMix } from '../domain/breakfast/seating.ts';
import { usualKitchen } from '../domain/breakfast/usual-kitchen.ts';
import type { Change, Fields } from '../domain/change.ts';
import { turnId } from '../domain/id.ts';
import type { Role } from '../domain/role.ts';
import { claims, commitLeft, commitTaken, forgetClaim } from './claims.ts';
import { commit } from './commit.ts';
import { closeLocal, db, openLocal } from './db.ts';
import { erasePerson } from './erase.ts';
import { keepBreakfast } from './keep-breakfast.ts';
import { hubFields, openFresh, person, visit } from './local.test-util.ts';
import { takeOutbox } from './outbox.ts';
import { askRestart, readPullState } from './pull-state.ts';
import {
  attendances,
  breakfastDays,
  breakfastRules,
  dietsById,
  kitchen,
  series,
} from './queries/breakfast.ts';
import {
  boughtOn,
  eatersOn,
  onboardingsOn,
  seatsOn,
  signUpsOn,
  signUpsSince,
  turnsOn,
  turnsSince,
} from './queries/breakfast-day.ts';
import { readBreakfastOf } from './queries/breakfast-person.ts';
import { readKind } from './rows.ts';
import { saveSession } from './session.ts';
import { readSetting } from './settings.ts';

const wednesday = '2026-11-25';
const starts = Date.UTC(2026, 10, 25, 7, 15);
let now = starts;
let close: () => Promise<void>;
const stops: (() => void)[] = [];
beforeEach(async () => {
  now = starts;
  vi.spyOn(Date, 'now').mockImplementation(() => now);
  close = await openFresh();
  await commit([{ kind: 'hub', id: 'h', fields: hubFields }]);
});
afterEach(async () => {
  for (const stop of stops.splice(0)) stop();
  vi.restoreAllMocks();
  await close();
});

const watch = (read: () => unknown) => stops.push(effect(() => void read()));
const pair = (role: Role) =>
  saveSession({
    ...{ protocol: 2, version: '0', time: 0, hub: 'h', device: 'd1', role, person: null },
    ...{ address: '', join: null, printer: false },
  });

describe('what the screens read', () => {
  test('is the usual until the hub says otherwise, and follows', async () => {
    watch(() => [series.value, kitchen.value, breakfastDays.value, breakfastRules.value]);
    expect(series.value).toEqual(usualSeries);
    expect(kitchen.value).toEqual(usualKitchen('sv'));
    const off = { day: wednesday, state: 'off', reason: 'Flytt', starts: null, ends: null };
    await commit([
      { kind: 'series', id: 'h', fields: { ...usualSeries, starts: '09:00' } },
      { kind: 'kitchen', id: 'h', fields: { ...usualKitchen('sv'), lockHours: 3 } },
      { kind: 'breakfastDay', id: wednesday, fields: off },
    ]);
    await vi.waitFor(() => {
      expect([series.value.starts, kitchen.value.lockHours]).toEqual(['09:00', 3]);
      const rules = breakfastRules.value;
      expect(rules && breakfastOn(rules, wednesday)?.cancelled).toEqual({ why: 'host', reason: 'Flytt' });
    });
  });

  test('is a day’s rows, also those that a phone says only its part of', async () => {
    const read = () => ({
      signUps: signUpsOn(wednesday).value.length,
      later: signUpsSince(wednesday).value.length,
      turns: turnsOn(wednesday).value.map(({ fields }) => fields.offered),
      all: turnsSince('2026-01-01').value.length,
      seats: seatsOn(wednesday).value.map(({ fields }) => [fields.table, fields.lookFor]),
      onboardings: onboardingsOn(wednesday).value.map(({ fields }) => fields.receiver),
      bought: boughtOn(wednesday).value.map(({ fields }) => fields.ticked),
      diets: [...dietsById.value.keys()],
      eaters: eatersOn(wednesday).value?.diets,
      attendances: attendances.value.length,
    });
    watch(read);
    const taking = takeTurn({ day: wednesday, task: 'coffee', backup: false }, 'anna', now, undefined);
    const changes: Change[] = [
      signUp('anna', { visible: true }, wednesday),
      signUp('anna', { visible: true }, '2026-12-02'),
      plainPlusOne('x', wednesday),
      ...(taking.ok ? taking.value.changes : []),
      joinMix('anna', wednesday),
      bookOnboarding('anna', wednesday),
      tickBought(wednesday, 'milk', true),
      setDiet('anna', ['nuts'], ''),
      { kind: 'eaters', id: wednesday, fields: { day: wednesday, diets: [['nuts']] } },
      { kind: 'attendance', id: '2026-11-18', fields: { day: '2026-11-18', signedUp: 1, came: 2 } },
    ];
    await commit(changes);
    await vi.waitFor(() =>
      expect(read()).toEqual({
        ...{ signUps: 2, later: 3, turns: [false], all: 1, seats: [[null, []]], onboardings: [null] },
        ...{ bought: [true], diets: ['anna'], eaters: [['nuts']], attendances: 1 },
      }),
    );
  });
});

test('a person’s own is found whatever day it is of', async () => {
  const taking = takeTurn({ day: wednesday, task: 'coffee', backup: false }, 'anna', now, undefined);
  await commit([
    signUp('anna', { visible: true }, wednesday),
    signUp('bo', { visible: true }, wednesday),
    joinMix('anna', '2026-11-18'),
    setDiet('anna', ['nuts'], ''),
    ...(taking.ok ? taking.value.changes : []),
  ]);
  expect(await readBreakfastOf('anna')).toMatchObject({
    signUps: [{ person: 'anna' }],
    turns: [{ task: 'coffee' }],
    onboardings: [],
    seats: [{ day: '2026-11-18', table: null }],
    diet: { diets: ['nuts'] },
  });
});

describe('what the hub’s own devices do by themselves', () => {
  const counted = async (kind: string) => (await readKind(kind)).map(({ fields }) => fields);
  const come = async () => {
    await commit([
      signUp('anna', { visible: false }, wednesday, 1),
      setDiet('anna', ['nuts'], 'hemlig'),
      { kind: 'visit', id: `anna~${wednesday}`, fields: visit('anna', wednesday, starts) },
      { kind: 'visit', id: `bo~${wednesday}`, fields: visit('bo', wednesday, starts + 60_000) },
      { kind: 'visit', id: `late~${wednesday}`, fields: visit('late', wednesday, starts + 8_000_000) },
    ]);
  };

  test('counts who came once breakfast is over, and says it once', async () => {
    await pair('door');
    await come();
    await keepBreakfast();
    expect(await counted('attendance')).toEqual([]);
    now = starts + 2 * 3_600_000;
    await keepBreakfast();
    expect(await counted('attendance')).toEqual([{ day: wednesday, signedUp: 2, came: 2 }]);
    const said = (await takeOutbox(100)).length;
    await keepBreakfast();
    expect((await takeOutbox(100)).length).toBe(said);
    expect(await counted('eaters')).toEqual([]);
  });

  test('tells the kitchen at the desk what is not eaten, and whose it is to nobody', async () => {
    await pair('desk');
    await come();
    await keepBreakfast();
    const heads = { signedUp: 2, walkIns: [] };
    expect(await counted('eaters')).toEqual([{ day: wednesday, diets: [['nuts']], heads }]);
    await commit([{ kind: 'signUp', id: `anna~${wednesday}`, fields: { coming: false } }]);
    await keepBreakfast();
    expect(await counted('eaters')).toEqual([
      { day: wednesday, diets: [], heads: { signedUp: 0, walkIns: [] } },
    ]);
  });

  test('is nothing on a phone, and nothing while half of it has come', async () => {
    await pair('member');
    await come();
    await keepBreakfast();
    await pair('desk');
    await askRestart(db());
    await keepBreakfast();
    expect([...(await counted('eaters')), ...(await counted('attendance'))]).toEqual([]);
  });
});

test('a claim is remembered here until it is told, and goes with whoever is erased', async () => {
  watch(() => claims.value);
  const claim = { day: wednesday, task: 'coffee', backup: false, person: 'anna', round: 1 };
  const said = (task: string): Change[] => [
    { kind: 'turn', id: turnId(wednesday, task, false), fields: { task } },
  ];
  await commitTaken(said('coffee'), { ...claim, day: '2026-11-11' }, '2026-11-11');
  await commitTaken(said('coffee'), claim, wednesday);
  await commitTaken(said('coffee'), { ...claim, round: 3 }, wednesday);
  await commitTaken(said('tea'), { ...claim, task: 'tea' }, wednesday);
  expect(claims.value).toEqual([
    { ...claim, round: 3 },
    { ...claim, task: 'tea' },
  ]);
  await forgetClaim(claim);
  expect(claims.value).toEqual([{ ...claim, task: 'tea' }]);
  await commitTaken(said('coffee'), claim, wednesday);
  await commitLeft(said('coffee'), claim);
  expect(claims.value).toEqual([{ ...claim, task: 'tea' }]);
  await commit([{ kind: 'person', id: 'anna', fields: person() }]);
  await erasePerson('anna', false);
  expect(claims.value).toEqual([]);
});

test('a claim is remembered with its turn or not at all', async () => {
  watch(() => claims.value);
  const claim = { day: wednesday, task: 'coffee', backup: false, person: 'anna', round: 1 };
  const id = turnId(wednesday, 'coffee', false);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const unkeepable = { task: () => 'coffee' } as unknown as Fields;
  expect(await commitTaken([{ kind: 'turn', id, fields: unkeepable }], claim, wednesday)).toMatchObject({
    code: 'storage-failed',
  });
  expect(claims.value).toEqual([]);
  expect(await readSetting('breakfast.claims')).toBeUndefined();
});

test('an app that did not know the days of breakfasts yet reads everything again', async () => {
  await close();
  closeLocal();
  const name = `older-${Math.random()}`;
  const older = new Dexie(name);
  older.version(2).stores({
    ...{ rows: '[kind+id], [kind+ix], hides', packs: '++n', packed: 'n', outbox: '++n, [kind+id]' },
    ...{ refused: '++n, [kind+id]', meta: 'key', cache: 'key' },
  });
  await older.table('meta').put({ key: 'pull', value: { cursor: 9, view: 'v' } });
  older.close();
  expect((await openLocal(name)).ok).toBe(true);
  expect(await readPullState()).toEqual({ cursor: 0, view: 'v', sweep: 'upgrade' });
});
