import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Session } from '../protocol/messages.ts';
import { commit } from './commit.ts';
import { db } from './db.ts';
import { erasePerson, forgetOwner } from './erase.ts';
import { forgetPast } from './forget.ts';
import { hubFields, openFresh, person } from './local.test-util.ts';
import { settleOutbox, takeOutbox } from './outbox.ts';
import { readDataOf } from './queries/data-of.ts';
import { saveSession } from './session.ts';

const now = Date.UTC(2026, 10, 24, 9);
const today = '2026-11-24';
let close: () => Promise<void>;
beforeEach(async () => {
  vi.spyOn(Date, 'now').mockReturnValue(now);
  close = await openFresh();
  await commit([
    { kind: 'hub', id: 'h', fields: hubFields },
    { kind: 'person', id: 'anna', fields: person({ firstName: 'Xyzzy' }) },
    { kind: 'person', id: 'bo', fields: person({ firstName: 'Bo' }) },
  ]);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await close();
});

const left = async () =>
  (await db().rows.toCollection().primaryKeys())
    .map((key) => key.join(' '))
    .filter((key) => !/^(hub|person)/.test(key));
const everything = async () => JSON.stringify(await Promise.all(db().tables.map((table) => table.toArray())));
const send = async () =>
  settleOutbox((await takeOutbox(100)).map((entry) => ({ entry, fate: { status: 'accepted' } })));

const place = (of: string, day = today, greeter: string | null = null) =>
  ({
    kind: 'weekSignUp',
    id: `w~${day}~${of}`,
    fields: { ...{ week: 'w', day, person: of, coming: true, claimed: { at: 1, round: 0 } }, greeter },
  }) as const;
const address = (of: string, day = today) =>
  ({
    kind: 'weekAddress',
    id: `w~${of}`,
    fields: { week: 'w', person: of, email: `${of}@xyzzy.se`, day },
  }) as const;
const stamp = (by: string, day = today) =>
  ({
    kind: 'stamp',
    id: `${by}~w~oasis`,
    fields: { by, week: 'w', zone: 'oasis', how: 'list', day, off: false },
  }) as const;
const application = (id: string, by: string, day = today) =>
  ({
    kind: 'application',
    id,
    fields: {
      ...{ by, week: 'w', name: 'Xyzzy', organisation: '', aim: 'a', contribute: 'b', at: now, day },
      state: 'new',
    },
  }) as const;
const signature = (by: string) =>
  ({
    kind: 'signature',
    id: `${by}~signed`,
    fields: { by, manifesto: 'm', name: 'Xyzzy', organisation: '', at: now, signed: true },
  }) as const;
const phone: Session = {
  ...{ protocol: 2, version: '0', time: 0, hub: 'h', device: 'd1', address: '', join: null, printer: false },
  role: 'member',
  person: 'anna',
};

test('sign-ups and stamps go a week after their day, addresses after the last, answers after half a year', async () => {
  await commit([
    ...[
      place('a', '2026-11-16'),
      place('b', '2026-11-17'),
      stamp('a', '2026-11-16'),
      stamp('b', '2026-11-17'),
    ],
    ...[address('a', '2026-11-23'), address('b', today)],
    ...[application('old', 'a', '2026-05-27'), application('new', 'a', '2026-05-28'), signature('a')],
  ]);
  await send();
  await forgetPast();
  expect(await left()).toEqual([
    ...['application new', 'signature a~signed', 'stamp b~w~oasis', 'weekAddress w~b'],
    'weekSignUp w~2026-11-17~b',
  ]);
});

test('erasing somebody at the desk takes all they said, and their name as a greeter', async () => {
  await commit([
    ...[place('anna'), place('bo', today, 'Xyzzy'), address('anna'), application('a1', 'anna')],
    signature('anna'),
  ]);
  await send();
  await commit([
    { kind: 'weekSignUp', id: `w~${today}~anna`, fields: { coming: false, claimed: { at: 2, round: 1 } } },
    { kind: 'application', id: 'a1', fields: { state: 'answered' } },
  ]);
  await erasePerson('anna', false);
  expect(await left()).toEqual([`weekSignUp w~${today}~bo`]);
  expect((await takeOutbox(9)).map(({ kind, id }) => `${kind} ${id}`)).toEqual([
    `weekSignUp w~${today}~bo`,
    'person anna',
  ]);
  expect(await everything()).not.toContain('Xyzzy');
});

test('on their own phone also what it said before it was theirs goes, sent or not', async () => {
  await saveSession(phone);
  await commit([place('anna'), stamp('phone~d1'), application('a1', 'phone~d1'), signature('anna')]);
  await send();
  await commit([{ kind: 'stamp', id: 'phone~d1~w~oasis', fields: { off: true } }, address('anna')]);
  expect(await readDataOf('anna')).toMatchObject({
    weekSignUp: [{ day: today }],
    weekAddress: [{ email: 'anna@xyzzy.se' }],
    stamp: [{ off: true }],
    ...{ application: [{ aim: 'a' }], signature: [{ name: 'Xyzzy' }] },
  });
  await erasePerson('anna', true);
  expect(await left()).toEqual([]);
  expect((await takeOutbox(9)).map(({ id }) => id)).toEqual(['anna']);
  expect((await everything()).toLowerCase()).not.toContain('xyzzy');
});

test('a phone whose person was erased elsewhere does the same', async () => {
  await saveSession(phone);
  await commit([place('anna'), stamp('phone~d1'), application('a1', 'anna'), signature('phone~d1')]);
  await send();
  await forgetOwner('anna');
  expect(await left()).toEqual([]);
});
