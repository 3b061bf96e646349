import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dayAt } from '../../src/domain/time.ts';
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
/** The Sunday of the week of 7 January. */
const sunday = '2026-01-11';

describe('four weeks in numbers', () => {
  let server: TestServer;
  let desk: TestDevice;
  let keepHouse: () => Promise<void>;
  const figures = async () => (await desk.pull()).rows.filter(({ kind }) => kind === 'figure');
  const comes = (person: string, at: number) => {
    const day = dayAt(at, 'Europe/Stockholm');
    return said('visit', `${person}~${day}`, visitFields(person, day, at));
  };
  const at = (days: number) => jan7 + days * aDay;
  const wake = async (days: number) => {
    server.setTime(at(days));
    await keepHouse();
  };

  beforeEach(async () => {
    server = await createTestServer();
    const { store, clock, live } = server.deps;
    keepHouse = createHousekeeper({ store, clock, publish: live.publish });
    desk = await server.setUp();
    for (let n = 0; n < 10; n++)
      await desk.push(
        said('person', `p${n}`, personFields(`Namn-${n}`, { organisation: 'skv', firstDay: '2026-01-07' })),
        comes(`p${n}`, jan7),
      );
  });
  afterEach(() => server.close());

  it('are counted on the second day after the week, once, for the desk alone', async () => {
    const door = await server.pair(desk, 'door');
    await wake(5);
    expect(await figures()).toEqual([]);
    await wake(6);
    const [figure, ...more] = await figures();
    expect(more).toEqual([]);
    expect(figure?.id).toBe(sunday);
    expect(figure?.fields).toMatchObject({
      ...{ day: sunday, weeks: 4, visits: 10, people: 10, recurring: 0, core: 0, newcomers: 10 },
      ...{ mix: [{ organisation: 'skv', people: 10 }], others: 0, met: 0, ties: 0 },
      hours: [{ weekday: 3, visits: 10 }],
    });
    await desk.push(...Array.from({ length: 10 }, (_, n) => comes(`late${n}`, jan7)));
    await wake(7);
    expect((await figures())[0]?.fields).toEqual(figure?.fields);
    expect((await door.pull()).rows.filter(({ kind }) => kind === 'figure')).toEqual([]);
  });

  it('stand where they stood when the visits are forgotten, and go on over an empty week', async () => {
    await wake(6);
    const [before] = await figures();
    await wake(13);
    await wake(60);
    const all = await figures();
    expect((await desk.pull()).rows.filter(({ kind }) => kind === 'visit')).toEqual([]);
    expect(all.find(({ id }) => id === sunday)?.fields).toEqual(before?.fields);
    expect(all.map(({ id }) => id).slice(0, 2)).toEqual([sunday, '2026-01-18']);
    expect(all.every(({ fields }) => fields.people === 0 || String(fields.day) <= '2026-02-01')).toBe(true);
  });

  it('are counted by a hub that slept over them, before it forgets', async () => {
    await wake(60);
    expect((await figures()).map(({ id, fields }) => [id, fields.people]).slice(0, 5)).toEqual([
      ...['2026-01-11', '2026-01-18', '2026-01-25', '2026-02-01'].map((day) => [day, 10]),
      ['2026-02-08', 0],
    ]);
  });

  it('count whoever stands in the register twice once, and two spellings of an organisation together', async () => {
    for (let n = 0; n < 5; n++)
      await desk.push(
        said('person', `twin${n}`, personFields(`Namn-${n}`, { organisation: 'skatteverket' })),
        comes(`twin${n}`, jan7 + aDay),
        said('personAlias', `p${n}`, { of: `twin${n}` }),
      );
    await desk.push(said('organisationAlias', 'skatteverket', { of: 'skv' }));
    await wake(6);
    expect((await figures())[0]?.fields).toMatchObject({
      ...{ people: 10, recurring: 5, visits: 15, mix: [{ organisation: 'skv', people: 10 }], others: 0 },
    });
  });

  it('take in what nobody is ever told: answers, which go afterwards', async () => {
    const phone = await server.join(desk);
    const answer = { day: sunday, back: 'yes', recommend: 'maybe' };
    const given = Array.from({ length: 5 }, (_, n) => said('answer', `random-${n}`, answer));
    const { results } = await phone.push(...given);
    expect(results.every(({ status }) => status === 'accepted')).toBe(true);
    expect(JSON.stringify([(await desk.pull()).rows, (await phone.pull()).rows])).not.toContain('random-');
    await wake(6);
    expect((await figures())[0]?.fields).toMatchObject({
      back: { yes: 5, maybe: 0, no: 0 },
      recommend: { yes: 0, maybe: 5, no: 0 },
    });
    await wake(45);
    const { store } = server.deps;
    expect(await store.rowsOf(desk.session.hub, 'answer', [sunday])).toEqual([]);
  });

  it('count mixed tables and introductions', async () => {
    await desk.push(
      ...Array.from({ length: 5 }, (_, n) => {
        const person = `x${n}`;
        const seat = { person, day: '2026-01-07', joined: true, table: 1, lookFor: [] };
        return [
          said('person', person, personFields(`Namn-${person}`, { organisation: `org-${n}` })),
          said('seat', `${person}~2026-01-07`, seat),
        ];
      }).flat(),
    );
    const introduced = ['x0', 'x1', 'x2', 'x3', 'x4'].map((b) =>
      said('introduction', `p0~${b}`, {
        ...{ a: 'p0', b, day: '2026-01-08', met: '2026-01-08', notBefore: null, never: false },
      }),
    );
    await desk.push(...introduced);
    await wake(6);
    expect((await figures())[0]?.fields).toMatchObject({ met: 15, ties: 15 });
  });
});
