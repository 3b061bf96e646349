import { beforeEach, describe, expect, test } from 'vitest';
import { checkIn } from '../domain/arrival/arrival.ts';
import type { Person } from '../domain/person.ts';
import type { Session } from '../protocol/messages.ts';
import { changeToRow } from '../protocol/row.ts';
import { makeStamp } from '../protocol/stamp.ts';
import { createDevice, type FakeDevice, freshName, personChange } from './fake-device.test-util.ts';
import { createFakeHub, type FakeHub } from './fake-hub.test-util.ts';

const morning = Date.UTC(2026, 10, 24, 7, 12);
const zone = { timeZone: 'Europe/Stockholm' };
const face: Pick<Person, 'kind' | 'visible' | 'firstDay'> = {
  kind: 'member',
  visible: false,
  firstDay: '2026-11-01',
};
const visitOfAnna = 'anna~2026-11-24';

let hub: FakeHub;
beforeEach(() => {
  hub = createFakeHub();
});

const arrive = async (device: FakeDevice, at: number) => {
  const current = (await device.readVisit(visitOfAnna))?.fields;
  return device.commit(checkIn('anna', face, zone, at, current).changes);
};

const hubRow = (key: string) => hub.rows.get(key)?.row;

describe('devices that meet', () => {
  test('two that check in the same person offline make one visit with the earliest arrival', async () => {
    const door = await createDevice(hub, freshName('door'));
    const other = await createDevice(hub, freshName('other'));
    await arrive(door, morning + 60_000);
    await arrive(other, morning);
    for (const device of [door, other, door]) expect(await device.round()).toBeNull();
    for (const device of [door, other])
      expect((await device.readVisit(visitOfAnna))?.fields.arrived).toEqual({ at: morning, round: 0 });
    expect([...hub.rows.keys()]).toEqual([`visit ${visitOfAnna}`]);
  });

  test('one that was away for three days brings its own and gets the others, fields merged', async () => {
    const door = await createDevice(hub, freshName('door'));
    const late = await createDevice(hub, freshName('late'));
    await door.commit([personChange('anna')]);
    await door.round();
    await late.round();
    await late.commit([{ kind: 'person', id: 'anna', fields: { visible: true } }]);
    await arrive(late, morning);
    await door.commit([{ kind: 'person', id: 'anna', fields: { firstName: 'Anna' } }]);
    await door.round();
    hub.time += 3 * 24 * 60 * 60 * 1000;
    expect(await late.round()).toBeNull();
    await door.round();
    for (const device of [door, late])
      expect((await device.row('person', 'anna'))?.fields).toMatchObject({
        firstName: 'Anna',
        visible: true,
      });
    expect((await door.readVisit(visitOfAnna))?.fields.arrived.at).toBe(morning);
    expect(late.waitingCount.value).toBe(0);
  });

  test('what a newer app writes is kept and passed over, not destroyed', async () => {
    const door = await createDevice(hub, freshName('door'));
    hub.put(changeToRow('leaf', 'l1', { text: 'hej' }, makeStamp(morning, 0, 'new')));
    hub.put(changeToRow('person', 'anna', { nickname: 'Ankan' }, makeStamp(morning, 0, 'new')));
    expect(await door.round()).toBeNull();
    await door.commit([personChange('anna')]);
    expect((await door.row('person', 'anna'))?.fields).toMatchObject({ nickname: 'Ankan', firstName: 'Åsa' });
    expect((await door.db().rows.get(['leaf', 'l1']))?.fields).toEqual({ text: 'hej' });
  });
});

describe('pushes that go wrong', () => {
  test('a push whose reply got lost is pushed again after a reload, and nothing is doubled', async () => {
    const name = freshName('door');
    const before = await createDevice(hub, name);
    await before.round();
    await arrive(before, morning);
    hub.losesNextReply = true;
    expect(await before.round()).toBe('unreachable');
    const seq = hub.rows.get(`visit ${visitOfAnna}`)?.seq;
    const after = await createDevice(hub, name);
    expect(after.waitingCount.value).toBe(1);
    expect(await after.round()).toBeNull();
    expect(hub.rows.get(`visit ${visitOfAnna}`)?.seq).toBe(seq);
    expect(after.waitingCount.value).toBe(0);
    expect(await after.readVisit(visitOfAnna)).toBeDefined();
  });

  test('two tabs that both lead push and pull the same and end alike', async () => {
    const name = freshName('door');
    const one = await createDevice(hub, name);
    const two = await createDevice(hub, name);
    hub.put(changeToRow('person', 'bo', personChange('bo').fields, makeStamp(morning, 0, 'x')));
    await one.commit([personChange('anna')]);
    await two.commit([{ kind: 'person', id: 'anna', fields: { firstName: 'Anna' } }]);
    await Promise.all([one.round(), two.round()]);
    await Promise.all([one.round(), two.round()]);
    expect(await one.takeOutbox(10)).toEqual([]);
    expect(hubRow('person anna')?.fields).toMatchObject({ firstName: 'Anna', lastInitial: 'L' });
    expect(await two.row('person', 'anna')).toEqual(hubRow('person anna'));
    expect(await two.row('person', 'bo')).toEqual(hubRow('person bo'));
  });

  test('a refused change goes to the list, the others go through, and a retry works', async () => {
    const door = await createDevice(hub, freshName('door'));
    hub.refuse = (row) => (row.id === 'bo' ? 'not-allowed' : null);
    await door.commit([personChange('anna'), personChange('bo'), personChange('cia')]);
    expect(await door.round()).toBeNull();
    expect([...hub.rows.keys()]).toEqual(['person anna', 'person cia']);
    expect(door.waitingCount.value).toBe(0);
    expect(door.refused.value).toMatchObject([{ id: 'bo', code: 'not-allowed' }]);
    expect(await door.row('person', 'bo')).toBeDefined();
    hub.refuse = () => null;
    await door.retryRefused(door.refused.value[0]?.n ?? 0);
    expect(door.refused.value).toEqual([]);
    expect(await door.round()).toBeNull();
    expect(hubRow('person bo')).toBeDefined();
  });

  test('what a phone still had to say of somebody who is erased goes with them, and comes to no list', async () => {
    const phone = await createDevice(hub, freshName('phone'));
    const email = { person: 'anna', lastName: 'Lind', email: 'a@example.org', phone: '' };
    await phone.commit([{ kind: 'contact', id: 'anna', fields: email }, personChange('bo')]);
    hub.refuse = (row) => (row.kind === 'contact' ? 'gone' : null);
    expect(await phone.round()).toBeNull();
    expect([phone.refused.value, phone.waitingCount.value]).toEqual([[], 0]);
    expect(await phone.row('contact', 'anna')).toBeUndefined();
    expect(await phone.row('person', 'bo')).toBeDefined();
  });

  test('a refused change that is given up gives way to what the hub says', async () => {
    const door = await createDevice(hub, freshName('door'));
    await door.commit([personChange('anna')]);
    await door.round();
    hub.refuse = () => 'not-yours';
    await door.commit([{ kind: 'person', id: 'anna', fields: { firstName: 'Nej' } }, personChange('bo')]);
    await door.round();
    expect((await door.row('person', 'anna'))?.fields.firstName).toBe('Nej');
    for (const { n } of door.refused.value) await door.discardRefused(n);
    expect(await door.round()).toBeNull();
    expect((await door.row('person', 'anna'))?.fields.firstName).toBe('Åsa');
    expect(await door.row('person', 'bo')).toBeUndefined();
  });

  test('a refused change that covered all of a row gives it back when it is given up', async () => {
    const door = await createDevice(hub, freshName('door'));
    const other = await createDevice(hub, freshName('other'));
    await other.commit([personChange('anna')]);
    await other.round();
    await door.round();
    hub.refuse = () => 'not-yours';
    await door.commit([personChange('anna', { firstName: 'Nej' })]);
    await door.round();
    for (const { n } of door.refused.value) await door.discardRefused(n);
    expect(await door.round()).toBeNull();
    expect(await door.row('person', 'anna')).toEqual(hubRow('person anna'));
  });

  test('a request the server cannot read is halved until the change to blame is found', async () => {
    const door = await createDevice(hub, freshName('door'));
    await door.round();
    await door.commit(['a1', 'b2', 'c3', 'd4', 'e5'].map((id) => personChange(id)));
    const inner = door.transport.request;
    door.transport.request = (method, path, body) => {
      const { changes = [] } = (body ?? {}) as { changes?: { id: string }[] };
      if (changes.some(({ id }) => id === 'd4')) hub.nextRefusal = 'bad-request';
      return inner(method, path, body);
    };
    expect(await door.round()).toBeNull();
    expect([...hub.rows.keys()]).toEqual(['a1', 'b2', 'c3', 'e5'].map((id) => `person ${id}`));
    expect(door.refused.value).toMatchObject([{ id: 'd4', code: 'bad-request' }]);
  });
});

describe('what is asked for ahead', () => {
  const people = ['anna', 'bo', 'cleo', 'dina', 'eva'];
  const asked = (what: string) => hub.requests.filter((one) => one === what).length;

  test('a paired device reads every page once, the first while it asks who it is', async () => {
    const door = await createDevice(hub, freshName('door'));
    await door.commit(people.map((id) => personChange(id)));
    await door.round();
    const late = await createDevice(hub, freshName('late'));
    const told = await late.transport.request('GET', '/api/session');
    await late.saveSession((told.ok && told.value.body) as Session);
    hub.pageSize = 2;
    hub.requests.length = 0;
    expect(await late.round()).toBeNull();
    expect([...hub.requests].sort()).toEqual([
      'GET /api/pull',
      'GET /api/pull',
      'GET /api/pull',
      'GET /api/session',
    ]);
    for (const id of people) expect(await late.row('person', id)).toBeDefined();
  });

  test('what was just said is sent at once, and again when nobody took it', async () => {
    const door = await createDevice(hub, freshName('door'));
    await arrive(door, morning);
    await door.round();
    hub.requests.length = 0;
    for (const id of ['bo', 'cleo']) await door.commit(checkIn(id, face, zone, morning, undefined).changes);
    hub.isDown = true;
    expect(await door.round()).toBe('unreachable');
    hub.isDown = false;
    expect(await door.round()).toBeNull();
    expect([hub.rows.size, door.waitingCount.value, asked('POST /api/push')]).toEqual([3, 0, 2]);
  });
});
