import { beforeEach, describe, expect, test } from 'vitest';
import type { Change } from '../domain/change.ts';
import { stampTime } from '../protocol/stamp.ts';
import { createDevice, freshName, personChange } from './fake-device.test-util.ts';
import { createFakeHub, type FakeHub } from './fake-hub.test-util.ts';

const morning = Date.UTC(2026, 10, 24, 7, 12);

let hub: FakeHub;
beforeEach(() => {
  hub = createFakeHub();
});

const hubRow = (key: string) => hub.rows.get(key)?.row;

describe('clocks that lie', () => {
  test('a tablet set to 2031 is bounded, here too, and does not win for ever', async () => {
    const door = await createDevice(hub, freshName('door'));
    const future = Date.UTC(2031, 0, 1);
    hub.time = morning;
    const real = Date.now;
    Date.now = () => future;
    try {
      await door.commit([personChange('anna', { firstName: 'Framtid' })]);
      await door.commit([{ kind: 'person', id: 'anna', fields: { firstName: 'Senare' } }]);
      expect(await door.round()).toBeNull();
      expect(door.now()).toBe(morning);
      expect(hubRow('person anna')?.fields.firstName).toBe('Senare');
      expect(stampTime(hubRow('person anna')?.at ?? '')).toBeLessThan(morning + 1000);
      expect(await door.row('person', 'anna')).toEqual(hubRow('person anna'));
      await door.commit([{ kind: 'person', id: 'anna', fields: { firstName: 'Nu' } }]);
      await door.round();
      expect(hubRow('person anna')?.fields.firstName).toBe('Nu');
    } finally {
      Date.now = real;
    }
  });

  test('who came in under a wrong clock came today, and nobody was sent home by it', async () => {
    const door = await createDevice(hub, freshName('door'));
    const future = Date.UTC(2031, 4, 7, 9);
    const visit = (person: string, day: string, at: number): Change => ({
      kind: 'visit',
      id: `${person}~${day}`,
      fields: {
        ...{ person, day, kind: 'member', arrived: { at, round: 0 }, left: null, leftBy: null, back: null },
        ...{ hostName: '', host: null, purpose: '', group: null, groupName: '', party: 1 },
        ...{ greeter: null, shown: false },
      },
    });
    hub.time = morning;
    const real = Date.now;
    try {
      Date.now = () => morning;
      await door.commit([visit('tyra', '2026-11-24', morning - 1000)]);
      await door.round();
      Date.now = () => future;
      const tonight = morning + 10 * 3_600_000;
      const closed = { left: tonight, leftBy: 'closing' };
      await door.commit([
        { kind: 'visit', id: 'tyra~2026-11-24', fields: closed, trueSince: tonight },
        visit('anna', '2031-05-07', future),
      ]);
      await door.commit([{ kind: 'visit', id: 'anna~2031-05-07', fields: { shown: true } }]);
      expect(await door.round()).toBeNull();
    } finally {
      Date.now = real;
    }
    expect(hubRow('visit anna~2031-05-07')).toBeUndefined();
    expect(await door.row('visit', 'anna~2031-05-07')).toBeUndefined();
    expect(hubRow('visit anna~2026-11-24')?.fields).toMatchObject({
      day: '2026-11-24',
      arrived: { at: morning, round: 0 },
      shown: true,
    });
    expect(hubRow('visit tyra~2026-11-24')?.fields).toMatchObject({ left: null, leftBy: null });
    expect((await door.row('visit', 'tyra~2026-11-24'))?.fields).toMatchObject({ left: null });
    expect(door.waitingCount.value).toBe(0);
  });

  test('a small difference is the network’s and changes nothing', async () => {
    const door = await createDevice(hub, freshName('door'));
    hub.time = Date.now() + 200;
    await door.round();
    expect(door.clockOffset()).toBe(0);
  });
});

describe('readings from the start', () => {
  test('a restart drops what did not come, keeps what is unsent, and brings only what the hub says', async () => {
    const door = await createDevice(hub, freshName('door'));
    await door.commit([personChange('anna'), personChange('bo')]);
    await door.round();
    hub.forget('person', 'anna');
    hub.pageSize = 1;
    await door.commit([personChange('cia')]);
    hub.refuse = ({ id }) => (id === 'cia' ? 'not-allowed' : null);
    expect(await door.round()).toBeNull();
    expect(await door.row('person', 'anna')).toBeUndefined();
    expect(await door.row('person', 'bo')).toBeDefined();
    expect(await door.row('person', 'cia')).toBeDefined();
    expect(door.refused.value).toHaveLength(1);
  });

  test('one that was interrupted begins again in the next life, and then sweeps', async () => {
    const name = freshName('door');
    const before = await createDevice(hub, name);
    await before.commit(['a1', 'b2', 'c3'].map((id) => personChange(id)));
    await before.round();
    hub.forget('person', 'b2');
    hub.pageSize = 1;
    const inner = before.transport.request;
    let pulls = 0;
    before.transport.request = (method, path, body) => {
      if (path.startsWith('/api/pull') && ++pulls > 1) hub.nextRefusal = 'busy';
      return inner(method, path, body);
    };
    expect(await before.round()).toBe('busy');
    expect(await before.row('person', 'b2')).toBeDefined();
    const after = await createDevice(hub, name);
    expect(await after.round()).toBeNull();
    expect(await after.row('person', 'b2')).toBeUndefined();
    expect(await after.row('person', 'c3')).toBeDefined();
    expect((await after.readPullState()).sweep).toBeUndefined();
  });
});

describe('devices that are sent away', () => {
  test('one the hub does not know keeps everything and waits to be paired', async () => {
    const door = await createDevice(hub, freshName('door'));
    await door.commit([personChange('anna')]);
    await door.round();
    hub.seat((await door.readSession())?.device ?? '').isKnown = false;
    await door.commit([personChange('bo')]);
    expect(await door.round()).toBe('not-paired');
    expect(door.session.value).toBeNull();
    expect(await door.row('person', 'anna')).toBeDefined();
    expect(door.waitingCount.value).toBe(1);
  });

  test('one the hub has revoked loses its rows and shows what it had not sent', async () => {
    const door = await createDevice(hub, freshName('door'));
    await door.commit([personChange('anna')]);
    await door.round();
    hub.seat((await door.readSession())?.device ?? '').isRevoked = true;
    await door.commit([personChange('bo')]);
    expect(await door.round()).toBe('revoked');
    expect(await door.row('person', 'anna')).toBeUndefined();
    expect(door.session.value).toBeNull();
    expect(door.waitingCount.value).toBe(1);
  });

  test('an answer to whoever the device was before takes nothing from who it is now', async () => {
    const door = await createDevice(hub, freshName('door'));
    await door.commit([personChange('anna')]);
    await door.round();
    const known = await door.readSession();
    if (!known) throw new Error('not paired');
    await door.commit([personChange('bo')]);
    door.transport.request = async () => {
      await door.saveSession({ ...known, device: 'paired-again' });
      return { ok: false, code: 'revoked' };
    };
    expect(await door.round()).toBe('revoked');
    expect((await door.readSession())?.device).toBe('paired-again');
    expect(await door.row('person', 'anna')).toBeDefined();
  });

  test('another hub’s session takes the old rows away and never gets the old outbox', async () => {
    const door = await createDevice(hub, freshName('door'));
    await door.commit([personChange('anna')]);
    await door.round();
    await door.commit([personChange('bo')]);
    const known = await door.readSession();
    if (!known) throw new Error('not paired');
    await door.saveSession({ ...known, hub: 'hub-2' });
    expect(await door.row('person', 'anna')).toBeUndefined();
    expect(await door.takeOutbox(10)).toEqual([]);
    expect(door.refused.value).toMatchObject([{ id: 'bo', code: 'other-hub' }]);
  });
});
