import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { join } from '../domain/calendar/joining-rules.ts';
import type { Fields } from '../domain/change.ts';
import type { Role } from '../domain/role.ts';
import { testActivity } from '../domain/test-nouns.ts';
import { commit } from './commit.ts';
import { keepTurnout } from './keep-turnout.ts';
import { hubFields, openFresh, visit } from './local.test-util.ts';
import { takeOutbox } from './outbox.ts';
import { saveSession } from './session.ts';

const activity = testActivity({ signUp: true, capacity: 5, person: null });
const { starts, ends } = activity.fields;
let now = starts;
let close: () => Promise<void>;

const pair = (role: Role) =>
  saveSession({
    ...{ protocol: 2, version: '0', time: 0, hub: 'h', device: 'd1', role, person: null },
    ...{ address: '', join: null, printer: false },
  });
const asked = (person: string) => {
  const made = join(activity, person, undefined, { at: starts - 1, timeZone: 'Europe/Stockholm' });
  return made.ok ? made.value : [];
};
const waiting = async () => (await takeOutbox(500)).filter(({ kind }) => kind === 'turnout');

beforeEach(async () => {
  vi.spyOn(Date, 'now').mockImplementation(() => now);
  now = starts;
  close = await openFresh();
  await commit([
    { kind: 'hub', id: 'h', fields: hubFields },
    { kind: 'activity', id: activity.id, fields: { ...activity.fields } as Fields },
    ...asked('asa'),
    ...asked('bo'),
    { kind: 'visit', id: 'asa~2026-11-26', fields: { ...visit('asa', '2026-11-26', starts) } as Fields },
  ]);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await close();
});

test('who came is counted by the hub’s own devices once it is over, and said once', async () => {
  await pair('door');
  await keepTurnout();
  expect(await waiting()).toEqual([]);
  now = ends;
  await keepTurnout();
  await keepTurnout();
  const said = await waiting();
  expect(said).toHaveLength(1);
  expect(said[0]?.row.fields).toMatchObject({ signedUp: 2, came: 1, counted: null });
});

test('a phone counts nobody', async () => {
  now = ends;
  await pair('member');
  await keepTurnout();
  expect(await waiting()).toEqual([]);
});
