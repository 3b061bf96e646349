import { beforeEach, expect, test } from 'vitest';
import { changeToRow } from '../protocol/row.ts';
import { makeStamp } from '../protocol/stamp.ts';
import { createDevice, freshName, personChange } from './fake-device.test-util.ts';
import { createFakeHub, type FakeHub } from './fake-hub.test-util.ts';

let hub: FakeHub;
beforeEach(() => {
  hub = createFakeHub();
});

test('a phone that erased its person before it had read anything knows that it is nobody’s', async () => {
  const name = freshName('phone');
  const phone = await createDevice(hub, name);
  Object.assign(hub.seat(name), { role: 'member', person: 'anna' });
  const inner = phone.transport.request;
  phone.transport.request = async (method, path, body) => {
    const reply = await inner(method, path, body);
    if (path !== '/api/push') return reply;
    // Guests do not see the tombstone, and see other rows from now on.
    Object.assign(hub.seat(name), { role: 'guest', person: null });
    hub.forget('person', 'anna');
    return reply;
  };
  await phone.commit([{ kind: 'person', id: 'anna', fields: { gone: true } }]);
  expect(await phone.round()).toBeNull();
  expect(phone.session.value).toMatchObject({ role: 'guest', person: null });
  expect(await phone.row('person', 'anna')).toBeUndefined();
});

test('what a tab was told of whose the phone is by now, and took to its grave, another asks for again', async () => {
  const name = freshName('phone');
  const one = await createDevice(hub, name);
  const two = await createDevice(hub, name);
  hub.put(changeToRow('person', 'bo', personChange('bo').fields, makeStamp(1, 0, 'x')));
  expect(await two.round()).toBeNull();
  Object.assign(hub.seat(name), { role: 'member', person: 'bo', view: 'v2' });
  expect(await one.pullAll(one.transport)).toEqual({ ok: true, value: { restarted: true } });
  expect(await two.round()).toBeNull();
  expect(two.session.value).toMatchObject({ role: 'member', person: 'bo' });
});

test('while nothing changes nobody asks twice', async () => {
  const door = await createDevice(hub, freshName('door'));
  expect([await door.round(), await door.round()]).toEqual([null, null]);
  expect(hub.requests.filter((request) => request === 'GET /api/session')).toHaveLength(1);
});
