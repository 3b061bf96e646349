import { forceCloseDatabase } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { applyRows } from './apply.ts';
import { commit } from './commit.ts';
import { closeLocal, type Database, db, deleteLocal, openLocal, storageRefusal, storageState } from './db.ts';
import { openFresh, person, visit } from './local.test-util.ts';
import { settleOutbox, takeOutbox, waitingCount } from './outbox.ts';
import { readPullState } from './pull-state.ts';
import { readArriving } from './queries/arriving.ts';
import { loadDirectory, searchDirectory } from './queries/directory.ts';
import { readContact, readPeople, readPerson } from './queries/people.ts';
import { readPinJob } from './queries/pin-jobs.ts';
import { readVisit } from './queries/visits.ts';
import { readSession, saveSession } from './session.ts';
import { readSetting, saveSetting } from './settings.ts';
import { watchIndex, watchRow } from './watch-rows.ts';

const day = '2026-01-07';
let close: () => Promise<void>;
beforeEach(async () => {
  close = await openFresh();
  vi.spyOn(console, 'warn').mockReturnValue();
  await commit([
    { kind: 'person', id: 'p1', fields: { ...person() } },
    { kind: 'visit', id: `p1~${day}`, fields: { ...visit('p1', day, 1) } },
  ]);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await close();
});

/** The ways in which a connection goes. */
const ways: readonly [string, () => void][] = [
  // As a browser does that clears or loses the database.
  ['the browser closes it', () => forceCloseDatabase(db().backendDB() as never)],
  // As iOS does in the background: closed below, and nobody told.
  ['it is dead and does not say so', () => db().backendDB().close()],
  [
    'it answers with an error nobody knows',
    () => {
      const dead = db().backendDB();
      dead.transaction = () => {
        throw new DOMException('Connection to Indexed Database server lost', 'UnknownError');
      };
    },
  ],
];

const uses: readonly [string, () => Promise<unknown>, unknown][] = [
  ['a person', () => readPerson('p1'), { id: 'p1' }],
  ['people', async () => (await readPeople(['p1'])).size, 1],
  ['contacts', () => readContact('p1'), undefined],
  ['a visit', () => readVisit(`p1~${day}`), { id: `p1~${day}` }],
  ['who arrives', () => readArriving('p1', [day]), { person: { id: 'p1' } }],
  ['a pin', () => readPinJob('j'), undefined],
  ['the session', readSession, null],
  ['a setting', () => readSetting('x'), undefined],
  ['the outbox', async () => (await takeOutbox(10)).length, 2],
  ['the place in the pull', readPullState, { cursor: 0 }],
  ['a commit', () => commit([{ kind: 'person', id: 'p2', fields: { ...person() } }]), { ok: true }],
  ['keeping a setting', () => saveSetting('y', 1), undefined],
  ['keeping the session', () => saveSession(null), undefined],
  [
    'settling',
    async () => settleOutbox((await takeOutbox(1)).map((entry) => ({ entry, fate: { status: 'accepted' } }))),
    { ok: true },
  ],
  [
    'a page of the server’s',
    () => applyRows({ rows: [], drop: [], cursor: 7, view: 'v', isLast: true }, { cursor: 0, view: '' }),
    { ok: true },
  ],
];

test.each(
  ways.flatMap(([how, lose]) => uses.map(([what, use, answer]) => [what, how, lose, use, answer] as const)),
)('%s works although %s', async (_what, _how, lose, use, answer) => {
  lose();
  const found = await use();
  if (typeof answer === 'object' && answer !== null) expect(found).toMatchObject(answer);
  else expect(found).toEqual(answer);
});

test.each(ways)('the door’s names and lists come although %s', async (_, lose) => {
  lose();
  const visits = watchIndex('visit', 'day', day, day);
  const people = watchRow('person', 'p1');
  const stops = [visits, people].map((rows) => rows.subscribe(() => {}));
  await loadDirectory();
  expect(searchDirectory('åsa')).toHaveLength(1);
  // A list that had no luck three times in a row tries again a second later.
  await vi.waitFor(() => expect([visits.peek().length, people.peek().length]).toEqual([1, 1]), 5000);
  lose();
  await commit([{ kind: 'visit', id: `p1~${day}`, fields: { left: 5, leftBy: 'self' } }]);
  expect(visits.peek()[0]?.fields.left).toBe(5);
  for (const stop of stops) stop();
});

test('many at once open it again once', async () => {
  const opened = vi.spyOn(db(), 'open');
  forceCloseDatabase(db().backendDB() as never);
  const found = await Promise.all([...Array(20)].map(() => readPerson('p1')));
  expect(found.every((one) => one?.id === 'p1')).toBe(true);
  expect(opened.mock.calls.length).toBeLessThanOrEqual(2);
});

test('a newer app in another tab is given way, and not fought', async () => {
  const name = db().name;
  const newer = indexedDB.open(name, 9999);
  const opened = await new Promise<IDBDatabase>((resolve, reject) => {
    newer.onsuccess = () => resolve(newer.result);
    newer.onerror = () => reject(newer.error);
  });
  expect(storageState.value).toBe('closed');
  await expect(readPerson('p1')).rejects.toThrow();
  vi.spyOn(console, 'error').mockReturnValue();
  expect(await commit([{ kind: 'person', id: 'p9', fields: { ...person() } }])).toMatchObject({ ok: false });
  opened.close();
  closeLocal();
  await deleteLocal();
  await openLocal(`${name}-next`);
});

test('a full disk is no lost connection', async () => {
  const spy = vi.spyOn(console, 'error').mockReturnValue();
  const full = Object.assign(new Error('aborted'), {
    name: 'AbortError',
    inner: new DOMException('no room', 'QuotaExceededError'),
  });
  expect(storageRefusal(full)).toEqual({ ok: false, code: 'storage-full' });
  const before = waitingCount.value;
  const tries = vi.spyOn(db() as Database, 'transaction').mockRejectedValue(full);
  expect(await commit([{ kind: 'person', id: 'p3', fields: { ...person() } }])).toMatchObject({
    code: 'storage-full',
  });
  expect(tries).toHaveBeenCalledTimes(1);
  expect(waitingCount.value).toBe(before);
  tries.mockRestore();
  expect(await commit([{ kind: 'person', id: 'p3', fields: { ...person() } }])).toMatchObject({ ok: true });
  expect(spy).toHaveBeenCalled();
});
