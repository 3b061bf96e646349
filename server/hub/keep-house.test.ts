import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Fields } from '../../src/domain/change.ts';
import { makeStamp, selfEvident } from '../../src/protocol/stamp.ts';
import {
  createTestServer,
  personFields,
  said,
  type TestDevice,
  type TestServer,
  visitFields,
} from '../test-server.ts';
import { createHousekeeper, tombstoneLife } from './keep-house.ts';

const hour = 3600_000;
const aDay = 24 * hour;

describe('what the hub does by itself', () => {
  let server: TestServer;
  let door: TestDevice;
  let keepHouse: () => Promise<void>;
  const head = async () => (await server.deps.store.hub(door.session.hub))?.seq;
  const rowOf = async (id: string) => (await door.pull()).rows.find((row) => row.id === id);
  const check = (person: string, day: string, at: number, more: Fields = {}) =>
    door.push(said('visit', `${person}~${day}`, visitFields(person, day, at, more), at));

  async function begin(start: number) {
    server = await createTestServer({ start });
    const { store, clock, live } = server.deps;
    keepHouse = createHousekeeper({ store, clock, publish: live.publish });
    door = await server.setUp();
  }
  beforeEach(() => begin(Date.UTC(2026, 0, 7, 8)));
  afterEach(() => server.close());

  it('ends open visits at closing time, under a stamp that anybody would give, and once', async () => {
    await check('p1', '2026-01-07', Date.UTC(2026, 0, 7, 8));
    server.setTime(Date.UTC(2026, 0, 7, 16, 59));
    await keepHouse();
    expect((await rowOf('p1~2026-01-07'))?.fields.left).toBeNull();
    const closing = Date.UTC(2026, 0, 7, 17);
    server.setTime(closing + 30_000);
    await keepHouse();
    const row = await rowOf('p1~2026-01-07');
    expect(row?.fields).toMatchObject({ left: closing, leftBy: 'closing' });
    const stamp = makeStamp(Date.UTC(2026, 0, 7, 8, 1), 0, selfEvident);
    expect(row?.over?.left).toBe(stamp);
    const seq = await head();
    await keepHouse();
    // A tablet that was away says the same: nothing is new.
    const { results } = await door.push({
      ...said('visit', 'p1~2026-01-07', { left: closing, leftBy: 'closing' }),
      at: stamp,
    });
    expect(results).toEqual([{ status: 'accepted' }]);
    expect(await head()).toBe(seq);
  });

  it.each([
    [
      'autumn, when the night has an hour more',
      '2026-10-24',
      Date.UTC(2026, 9, 24, 18),
      Date.UTC(2026, 9, 25, 2),
    ],
    ['spring, when it has an hour less', '2026-03-28', Date.UTC(2026, 2, 28, 19), Date.UTC(2026, 2, 29, 1)],
  ])('ends a visit after closing time at three in the night in %s', async (_, day, arrived, ends) => {
    await server.close();
    await begin(arrived);
    await check('p1', day, arrived);
    server.setTime(ends - 1000);
    await keepHouse();
    expect((await rowOf(`p1~${day}`))?.fields.left).toBeNull();
    server.setTime(ends);
    await keepHouse();
    expect((await rowOf(`p1~${day}`))?.fields.left).toBe(ends);
  });

  it('ends a visit that a tablet tells of three days late', async () => {
    server.setTime(Date.UTC(2026, 0, 10, 8));
    await check('p1', '2026-01-07', Date.UTC(2026, 0, 7, 8));
    await keepHouse();
    expect((await rowOf('p1~2026-01-07'))?.fields.left).toBe(Date.UTC(2026, 0, 7, 17));
  });

  it('takes the names out of visits older than the hub’s period, and keeps the rest', async () => {
    const details = { hostName: 'Åsa', purpose: 'möte', greeter: 'Bo', groupName: 'Skolan', host: 'p9' };
    await check('p1', '2026-01-07', Date.UTC(2026, 0, 7, 8), details);
    server.setTime(Date.UTC(2026, 0, 8, 8));
    await check('p1', '2026-01-08', Date.UTC(2026, 0, 8, 8));
    server.setTime(Date.UTC(2026, 0, 7, 8) + 30 * aDay);
    await keepHouse();
    expect((await rowOf('p1~2026-01-07'))?.fields).toMatchObject({ person: 'p1', hostName: 'Åsa' });
    server.setTime(Date.UTC(2026, 0, 7, 8) + 31 * aDay);
    await keepHouse();
    expect((await rowOf('p1~2026-01-07'))?.fields).toMatchObject({
      person: null,
      host: null,
      hostName: '',
      purpose: '',
      greeter: null,
      groupName: '',
      day: '2026-01-07',
      kind: 'member',
    });
    expect((await rowOf('p1~2026-01-08'))?.fields.person).toBe('p1');
    const seq = await head();
    server.setTime(Date.UTC(2026, 0, 7, 18) + 31 * aDay);
    await keepHouse();
    expect(await head()).toBe(seq);
  });

  it('follows the period that the hub sets', async () => {
    await check('p1', '2026-01-07', Date.UTC(2026, 0, 7, 8));
    server.setTime(Date.UTC(2026, 0, 7, 9));
    await door.push(said('hub', door.session.hub, { visitDays: 1 }, Date.UTC(2026, 0, 7, 9)));
    server.setTime(Date.UTC(2026, 0, 9, 8));
    await keepHouse();
    expect((await rowOf('p1~2026-01-07'))?.fields.person).toBeNull();
  });

  it('takes the names out of a visit that was taken back, too', async () => {
    await check('p1', '2026-01-07', Date.UTC(2026, 0, 7, 8), { gone: true });
    server.setTime(Date.UTC(2026, 2, 1));
    await keepHouse();
    expect((await rowOf('p1~2026-01-07'))?.fields.person).toBeNull();
  });

  it('takes tombstones away in the end; whoever did not hear of them begins again', async () => {
    await door.push(said('person', 'p1', personFields('Åsa')));
    const before = await door.pull();
    server.setTime(Date.UTC(2026, 0, 7, 9));
    await door.push(said('person', 'p1', { gone: true }, Date.UTC(2026, 0, 7, 9)));
    const after = await door.pull();
    server.setTime(Date.UTC(2026, 0, 7, 8) + tombstoneLife + aDay);
    await keepHouse();
    expect(await rowOf('p1')).toBeUndefined();
    expect(await door.pull(before.cursor, before.view)).toMatchObject({ restart: true });
    expect((await door.pull(after.cursor, after.view)).restart).toBeUndefined();
  });

  it('tells live devices what it did', async () => {
    const told: string[] = [];
    server.deps.live.connect(
      { hub: door.session.hub, id: 'x', hash: '', role: 'door', person: null, epoch: 1, revoked: false },
      { send: (event) => told.push(event), end: () => undefined },
    );
    await check('p1', '2026-01-07', Date.UTC(2026, 0, 7, 8));
    server.setTime(Date.UTC(2026, 0, 8));
    await keepHouse();
    expect(told).toEqual(['rows', 'rows']);
  });

  it('has nothing to do before there is a hub', async () => {
    const empty = await createTestServer();
    const { store, clock, live } = empty.deps;
    await createHousekeeper({ store, clock, publish: live.publish })();
    expect(await store.hubs()).toEqual([]);
    await empty.close();
  });
});
