import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Fields } from '../../src/domain/change.ts';
import { testWeek } from '../../src/domain/openhouse/test-week.test-util.ts';
import type { Week } from '../../src/domain/openhouse/week.ts';
import { usualDay } from '../../src/domain/openhouse/weeks.ts';
import {
  createTestServer,
  jan7,
  personFields,
  said,
  type TestDevice,
  type TestServer,
  visitFields,
} from '../test-server.ts';
import { createHousekeeper } from './keep-house.ts';

const aDay = 24 * 3_600_000;
const [wednesday, thursday] = ['2026-01-07', '2026-01-08'];

const weekFields = (more: Partial<Week> = {}): Fields => ({
  ...testWeek({ firstDay: wednesday, lastDay: thursday, days: [wednesday, thursday].map(usualDay), ...more })
    .fields,
});

describe('what stays of an open-house week', () => {
  let server: TestServer;
  let desk: TestDevice;
  let keepHouse: () => Promise<void>;
  const rowsOf = async (kind: string) => (await desk.pull()).rows.filter((row) => row.kind === kind);
  const signUp = (person: string, day: string) =>
    said('weekSignUp', `week1~${day}~${person}`, {
      ...{ week: 'week1', day, person, coming: true, claimed: { at: jan7, round: 0 }, greeter: null },
    });

  /** Somebody of an organisation who signs up for Wednesday, and comes. */
  const comes = (person: string, organisation: string) => [
    said('person', person, personFields(`Namn-${person}`, { organisation, kind: 'guest' })),
    signUp(person, wednesday),
    said('visit', `${person}~${wednesday}`, visitFields(person, wednesday, jan7, { kind: 'guest' })),
  ];

  beforeEach(async () => {
    server = await createTestServer();
    const { store, clock, live } = server.deps;
    keepHouse = createHousekeeper({ store, clock, publish: live.publish });
    desk = await server.setUp();
    await desk.push(
      said('week', 'week1', weekFields()),
      said('week', 'draft', weekFields({ state: 'draft' })),
    );
    for (let n = 0; n < 7; n += 1) await desk.push(...comes(`p${n}`, n < 6 ? 'skv' : 'tv'));
  });
  afterEach(() => server.close());

  it('is counted the day after, once, and for the desk alone', async () => {
    server.setTime(jan7 + aDay);
    await keepHouse();
    expect(await rowsOf('weekCount')).toEqual([]);
    server.setTime(jan7 + 2 * aDay);
    await keepHouse();
    const [count, ...more] = await rowsOf('weekCount');
    expect(more).toEqual([]);
    expect(count).toMatchObject({ id: 'week1' });
    expect(count?.fields).toEqual({
      ...{ title: 'Öppet hus', firstDay: wednesday, lastDay: thursday },
      days: [{ from: wednesday, to: thursday, people: 5 }],
      ...{ organisations: [], others: 5, stamps: [], otherStamps: 0, applications: 0 },
    });
    // What comes late is not counted: two counts of one week would tell of whoever came in between.
    await desk.push(...['a', 'b', 'c'].flatMap((person) => comes(`late-${person}`, 'skv')));
    server.setTime(jan7 + 3 * aDay);
    await keepHouse();
    expect((await rowsOf('weekCount'))[0]?.fields).toEqual(count?.fields);
  });

  it('is counted before it is forgotten, also by a hub that slept for weeks; afterwards nobody is left', async () => {
    server.setTime(jan7 + 60 * aDay);
    await keepHouse();
    const rows = (await desk.pull()).rows;
    expect(rows.find(({ kind }) => kind === 'weekCount')?.fields).toMatchObject({ others: 5 });
    expect(rows.filter(({ kind }) => kind === 'weekSignUp' || kind === 'visit')).toEqual([]);
  });

  it('lets sign-ups go a week after their day', async () => {
    server.setTime(jan7 + 7 * aDay);
    await keepHouse();
    expect(await rowsOf('weekSignUp')).toHaveLength(7);
    server.setTime(jan7 + 8 * aDay);
    await keepHouse();
    expect(await rowsOf('weekSignUp')).toEqual([]);
  });

  it('counts a phone once, whoever it has come to belong to, and lets go of addresses at once', async () => {
    await desk.push(
      said('weekAddress', 'week1~p1', { week: 'week1', person: 'p1', email: 'a@example.org', day: thursday }),
    );
    const phones = await Promise.all(Array.from({ length: 5 }, () => server.join(desk)));
    for (const phone of phones) {
      const by = `phone~${phone.session.device}`;
      const stamp = { by, week: 'week1', zone: 'oasis', how: 'scan', day: wednesday, off: false };
      expect((await phone.push(said('stamp', `${by}~week1~oasis`, stamp))).results).toEqual([
        { status: 'accepted' },
      ]);
    }
    server.setTime(jan7 + 2 * aDay);
    await keepHouse();
    expect((await rowsOf('weekCount'))[0]?.fields).toMatchObject({ stamps: [{ zone: 'oasis', people: 5 }] });
    expect(await rowsOf('weekAddress')).toEqual([]);
  });
});
