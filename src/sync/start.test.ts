import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { err } from '../domain/result.ts';
import { changeToRow } from '../protocol/row.ts';
import { makeStamp } from '../protocol/stamp.ts';
import { createDevice, type FakeDevice, freshName, personChange } from './fake-device.test-util.ts';
import { createFakeHub, type FakeHub } from './fake-hub.test-util.ts';

let hub: FakeHub;
const stops: (() => void)[] = [];
beforeEach(() => {
  hub = createFakeHub();
});
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

const start = (device: FakeDevice) => {
  const sync = device.startSync({ transport: device.transport, locks: undefined });
  stops.push(sync.stop);
  return sync;
};
const isLive = (device: FakeDevice) => vi.waitFor(() => expect(device.syncStatus.value.state).toBe('live'));

test('a change on one device is on the other without anybody asking', async () => {
  const door = await createDevice(hub, freshName('door'));
  const phone = await createDevice(hub, freshName('phone'));
  start(door);
  start(phone);
  await Promise.all([isLive(door), isLive(phone)]);
  await door.commit([personChange('anna')]);
  await vi.waitFor(async () => expect(await phone.row('person', 'anna')).toBeDefined());
  await vi.waitFor(() => expect(door.waitingCount.value).toBe(0));
  expect(phone.syncStatus.value.lastSynced).not.toBeNull();
});

test('rows of an event are taken in as they are, when they begin where the device is', async () => {
  const door = await createDevice(hub, freshName('door'));
  start(door);
  await isLive(door);
  hub.requests.length = 0;
  hub.put(changeToRow('person', 'bo', personChange('bo').fields, makeStamp(1, 0, 'x')));
  await vi.waitFor(async () => expect(await door.row('person', 'bo')).toBeDefined());
  expect(hub.requests).toEqual([]);
});

test('a nudge makes it pull', async () => {
  const door = await createDevice(hub, freshName('door'));
  start(door);
  await isLive(door);
  hub.requests.length = 0;
  hub.nudge();
  await vi.waitFor(() => expect(hub.requests).toContain('GET /api/pull'));
});

test('with the server down it says so, saves here, and sync now acts', async () => {
  const door = await createDevice(hub, freshName('door'));
  hub.isDown = true;
  const sync = start(door);
  await vi.waitFor(() => expect(door.syncStatus.value.state).toBe('unreachable'));
  expect((await door.commit([personChange('anna')])).ok).toBe(true);
  expect(door.waitingCount.value).toBe(1);
  hub.isDown = false;
  sync.syncNow();
  await isLive(door);
  expect(door.waitingCount.value).toBe(0);
});

test('a device that is revoked while live stops and is empty', async () => {
  const name = freshName('door');
  const door = await createDevice(hub, name);
  const sync = start(door);
  await door.commit([personChange('anna')]);
  await isLive(door);
  hub.seat(name).isRevoked = true;
  sync.syncNow();
  await vi.waitFor(() =>
    expect(door.syncStatus.value).toMatchObject({ state: 'stopped', problem: 'revoked' }),
  );
  expect(await door.row('person', 'anna')).toBeUndefined();
  expect(hub.streams()).toBe(0);
});

test('a second tab shows what the first one says and asks it to sync', async () => {
  const name = freshName('door');
  const one = await createDevice(hub, name);
  start(one);
  await isLive(one);
  const two = await createDevice(hub, name);
  await vi.waitFor(() => expect(two.syncStatus.value.state).toBe('live'));
  await two.commit([personChange('anna')]);
  await vi.waitFor(() => expect(hub.rows.has('person anna')).toBe(true));
  await vi.waitFor(() => expect(two.waitingCount.value).toBe(0));
});

test('what a tab knows for good is said again after another that knew less has gone', async () => {
  const name = freshName('door');
  const door = await createDevice(hub, name);
  let later = (): void => undefined;
  const timers = {
    set: (work: () => void, ms: number) => {
      if (ms === 60_000) later = work;
      return setTimeout(work, ms);
    },
    clear: (timer: unknown) => clearTimeout(timer as ReturnType<typeof setTimeout>),
  };
  hub.seat(name).isKnown = false;
  stops.push(door.startSync({ transport: door.transport, locks: undefined, timers }).stop);
  const out = { state: 'stopped', problem: 'not-paired' };
  await vi.waitFor(() => expect(door.syncStatus.value).toMatchObject(out));
  const other = await createDevice(hub, name);
  other.saveStatus({ state: 'unreachable', problem: 'unreachable' });
  await vi.waitFor(() => expect(door.syncStatus.value.state).toBe('unreachable'));
  later();
  expect(door.syncStatus.value).toMatchObject(out);
});

test('a round of before the page was hidden has no say once it is shown again', async () => {
  const name = freshName('door');
  const door = await createDevice(hub, name);
  let cut: (() => void) | undefined;
  const transport: FakeDevice['transport'] = {
    ...door.transport,
    // The first request hangs until the line is cut.
    request: (...asked) =>
      cut === undefined
        ? new Promise((resolve) => {
            cut = () => resolve(err('unreachable'));
          })
        : door.transport.request(...asked),
  };
  const state = vi.spyOn(document, 'visibilityState', 'get');
  const show = (is: DocumentVisibilityState) => {
    state.mockReturnValue(is);
    document.dispatchEvent(new Event('visibilitychange'));
  };
  stops.push(() => state.mockRestore());
  show('visible');
  stops.push(door.startSync({ transport, locks: undefined }).stop);
  await vi.waitFor(() => expect(cut).toBeDefined());
  show('hidden');
  hub.seat(name).isKnown = false;
  show('visible');
  const out = { state: 'stopped', problem: 'not-paired' };
  await vi.waitFor(() => expect(door.syncStatus.value).toMatchObject(out));
  cut?.();
  await new Promise((resolve) => setTimeout(resolve));
  expect(door.syncStatus.value).toMatchObject(out);
});
