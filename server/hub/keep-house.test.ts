import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Fields } from '../../src/domain/change.ts';
import { makeStamp, selfEvident } from '../../src/protocol/stamp.ts';
import {
  createTestServer,
  jan7,
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

  const tallyOf = async (day: string) => {
    const { rows } = await door.pull();
    return rows.find((row) => row.kind === 'tally' && row.id === day)?.fields;
  };

  it('counts visits older than the hub’s period and takes them away, without a trace of whose they were', async () => {
    const details = { hostName: 'Åsa', purpose: 'möte', greeter: 'Bo', groupName: 'Skolan', host: 'p9' };
    await door.push(said('person', 'p1', personFields('Åsa', { firstDay: '2026-01-07' })));
    await check('p1', '2026-01-07', Date.UTC(2026, 0, 7, 8), details);
    await check('group-g', '2026-01-07', Date.UTC(2026, 0, 7, 8), { person: null, kind: 'group', party: 12 });
    await check('p2', '2026-01-07', Date.UTC(2026, 0, 7, 8), { gone: true });
    await door.push(said('visit', 'p3~2026-01-07', { left: jan7 }));
    server.setTime(Date.UTC(2026, 0, 8, 8));
    await check('p1', '2026-01-08', Date.UTC(2026, 0, 8, 8));
    server.setTime(Date.UTC(2026, 0, 7, 8) + 30 * aDay);
    await keepHouse();
    expect((await rowOf('p1~2026-01-07'))?.fields).toMatchObject({ person: 'p1', hostName: 'Åsa' });
    const before = await door.pull();
    server.setTime(Date.UTC(2026, 0, 7, 8) + 31 * aDay);
    await keepHouse();
    const after = await door.pull();
    expect(JSON.stringify(after.rows)).not.toContain('~2026-01-07');
    expect(await tallyOf('2026-01-07')).toEqual({
      day: '2026-01-07',
      people: 13,
      byKind: { member: 1, group: 12 },
      first: 1,
      organisations: [],
      others: 13,
    });
    expect((await rowOf('p1~2026-01-08'))?.fields.person).toBe('p1');
    // Nobody has to begin again: devices forget by the same rule.
    expect(await door.pull(before.cursor, before.view)).toMatchObject({ rows: [{ kind: 'tally' }] });
    const seq = await head();
    server.setTime(Date.UTC(2026, 0, 7, 18) + 31 * aDay);
    await keepHouse();
    expect(await head()).toBe(seq);
  });

  it('names organisations in the tally from five people up', async () => {
    for (let n = 0; n < 9; n++) {
      const organisation = n < 5 ? 'skv' : 'tv';
      await door.push(said('person', `p${n}`, personFields('Åsa', { organisation })));
      await check(`p${n}`, '2026-01-07', jan7);
    }
    server.setTime(jan7 + 32 * aDay);
    await keepHouse();
    expect(await tallyOf('2026-01-07')).toMatchObject({
      people: 9,
      organisations: [{ organisation: 'skv', people: 5 }],
      others: 4,
    });
  });

  it('follows the period that the hub sets', async () => {
    await check('p1', '2026-01-07', Date.UTC(2026, 0, 7, 8));
    server.setTime(Date.UTC(2026, 0, 7, 9));
    await door.push(said('hub', door.session.hub, { visitDays: 1 }, Date.UTC(2026, 0, 7, 9)));
    server.setTime(Date.UTC(2026, 0, 9, 8));
    await keepHouse();
    expect(await rowOf('p1~2026-01-07')).toBeUndefined();
    expect(await tallyOf('2026-01-07')).toMatchObject({ people: 1 });
  });

  it('takes plans and pins away a week after their use', async () => {
    const job = {
      ...{ person: 'p1', name: 'Åsa', organisation: '', organisationShort: '', template: 'badge' },
      ...{
        code: null,
        batch: null,
        state: 'wanted',
        reason: null,
        wantedAt: jan7,
        printedAt: null,
        prints: 0,
      },
    };
    await door.push(
      said('plan', 'p1~2026-01-07', { person: 'p1', day: '2026-01-07', coming: true, shown: false }),
      said('pinJob', 'j1', job),
      said('pinJob', 'j2', { ...job, printedAt: jan7 + 3 * aDay, state: 'printed' }),
      said('pinJob', 'half', { state: 'cancelled' }),
    );
    server.setTime(jan7 + 7 * aDay);
    await keepHouse();
    expect(await rowOf('p1~2026-01-07')).toBeDefined();
    server.setTime(jan7 + 8 * aDay);
    await keepHouse();
    for (const id of ['p1~2026-01-07', 'j1', 'half']) expect(await rowOf(id)).toBeUndefined();
    expect(await rowOf('j2')).toBeDefined();
  });

  describe('of what comes late', () => {
    const late = (id: string, more: Fields = {}) =>
      said(
        'visit',
        `${id}~2026-01-07`,
        visitFields(id, '2026-01-07', jan7, more),
        jan7 + Number(id.slice(1)),
      );
    beforeEach(() => server.setTime(jan7 + 40 * aDay));

    it('counts a whole visit once, however often it is told, and keeps nothing of it', async () => {
      const first = await door.push(late('p1'), late('p2', { kind: 'guest' }));
      expect(first.results).toEqual([{ status: 'accepted' }, { status: 'accepted' }]);
      const seq = await head();
      expect((await door.push(late('p1'), late('p2', { kind: 'guest' }))).results).toEqual(first.results);
      expect(await head()).toBe(seq);
      expect(await tallyOf('2026-01-07')).toMatchObject({ people: 2, byKind: { member: 1, guest: 1 } });
      expect(JSON.stringify((await door.pull()).rows)).not.toContain('~2026-01-07');
    });

    it('adds to a day that was counted before', async () => {
      server.setTime(jan7);
      await check('p1', '2026-01-07', jan7);
      server.setTime(jan7 + 40 * aDay);
      await keepHouse();
      await door.push(late('p2'));
      expect(await tallyOf('2026-01-07')).toMatchObject({ people: 2 });
    });

    it('takes a part of a visit for read, and one that was taken back for not made', async () => {
      const { results } = await door.push(
        said('visit', 'p1~2026-01-07', { left: jan7 + 1 }),
        late('p2'),
        said('visit', 'p2~2026-01-07', { gone: true }, jan7 + hour),
        said('plan', 'p1~2026-01-07', { coming: false }),
      );
      expect(results.every(({ status }) => status === 'accepted')).toBe(true);
      expect(await tallyOf('2026-01-07')).toBeUndefined();
      expect(JSON.stringify((await door.pull()).rows)).not.toContain('~2026-01-07');
    });

    it('still refuses what nobody may say', async () => {
      const phone = await server.link(door, await person('p7'));
      const { results } = await phone.push(
        late('p1'),
        late('p7'),
        said('visit', 'p7~2026-01-07', { left: 1 }),
      );
      expect(results).toMatchObject([{ code: 'not-yours' }, { status: 'accepted' }, { status: 'accepted' }]);
      expect(await tallyOf('2026-01-07')).toMatchObject({ people: 1 });
    });
  });

  const person = async (id: string) => {
    await door.push(said('person', id, personFields('Åsa')));
    return id;
  };

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
