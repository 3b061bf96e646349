import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Fields } from '../../src/domain/change.ts';
import { protocolVersion } from '../../src/protocol/messages.ts';
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

const aDay = 24 * 3600_000;
const today = '2026-01-07';
const yesterday = '2026-01-06';

describe('erasing a person', () => {
  let server: TestServer;
  let desk: TestDevice;
  let phone: TestDevice;
  beforeEach(async () => {
    server = await createTestServer();
    desk = await server.setUp();
    await desk.push(
      said('person', 'anna', personFields('Anna', { visible: true, lastInitial: 'B' })),
      said('person', 'bo', personFields('Bo', { visible: true })),
    );
    phone = await server.link(desk, 'anna');
  });
  afterEach(() => server.close());

  const rows = async (device = desk) => (await device.pull()).rows;
  const rowOf = async (kind: string, id: string) =>
    (await rows()).find((row) => row.kind === kind && row.id === id);
  const visit = (person: string, day: string, more: Fields = {}) =>
    said('visit', `${person}~${day}`, visitFields(person, day, jan7 - (day === today ? 0 : aDay), more));
  const erase = (device = desk, at = jan7 + 1000) => device.push(said('person', 'anna', { gone: true }, at));
  const job = (more: Fields): Fields => ({
    ...{ person: null, name: 'Anna', organisation: '', organisationShort: '', template: 'badge', code: null },
    ...{ batch: null, state: 'wanted', reason: null, wantedAt: jan7, printedAt: null, prints: 0, ...more },
  });

  it('leaves an empty tombstone, whatever is said of them later', async () => {
    expect((await erase()).results).toEqual([{ status: 'accepted' }]);
    const late = await desk.push(
      said('person', 'anna', { firstName: 'Anna', gone: false }, jan7 + aDay / 24),
    );
    expect(late.results).toMatchObject([{ status: 'merged', row: { fields: { gone: true } } }]);
    expect((await rowOf('person', 'anna'))?.fields).toEqual({ gone: true });
  });

  it('takes contact, plans, pins and past visits away, these into the tally', async () => {
    await phone.push(
      said('contact', 'anna', { person: 'anna', lastName: 'Berg', email: 'a@b.se', phone: '' }),
      said('plan', 'anna~2026-01-09', { person: 'anna', day: '2026-01-09', coming: true, shown: true }),
      said('pinJob', 'j1', job({ person: 'anna' })),
    );
    await desk.push(
      said('pinJob', 'j2', job({ code: 'anna' })),
      visit('anna', yesterday, { left: jan7 - 1 }),
    );
    await erase();
    const text = JSON.stringify(await rows());
    for (const trace of ['anna~', '"j1"', '"j2"', 'Berg']) expect(text).not.toContain(trace);
    expect(await rowOf('tally', yesterday)).toMatchObject({ fields: { people: 1, others: 1 } });
    const { hub } = desk.session;
    expect(await server.deps.store.rows(hub, [{ kind: 'contact', id: 'anna' }])).toEqual([]);
  });

  it('counts whoever is in the house until the day is over, without a word of who it is', async () => {
    await desk.push(visit('anna', today, { hostName: 'Bo', host: 'bo', purpose: 'möte', shown: true }));
    await erase();
    const { fields } = (await rowOf('visit', `anna~${today}`)) ?? {};
    expect(fields).toMatchObject({ left: null, hostName: '', host: null, purpose: '', shown: false });
    const keepHouse = createHousekeeper({ ...server.deps, publish: server.deps.live.publish });
    server.setTime(jan7 + aDay);
    await keepHouse();
    expect(await rowOf('visit', `anna~${today}`)).toBeUndefined();
    expect(await rowOf('tally', today)).toMatchObject({ fields: { people: 1, others: 1 } });
  });

  it('takes them out of the visits of others, by name only where nobody else bears it', async () => {
    await desk.push(
      visit('bo', today, { host: 'anna', hostName: 'Anna B', greeter: 'Anna' }),
      visit('cia', today, { hostName: 'anna' }),
    );
    await erase();
    expect((await rowOf('visit', `bo~${today}`))?.fields).toMatchObject({
      host: null,
      hostName: '',
      greeter: null,
    });
    expect((await rowOf('visit', `cia~${today}`))?.fields.hostName).toBe('');
  });

  it('leaves a first name that somebody else bears, too', async () => {
    await desk.push(said('person', 'anna2', personFields('ANNA')), visit('bo', today, { greeter: 'Anna' }));
    await erase();
    expect((await rowOf('visit', `bo~${today}`))?.fields.greeter).toBe('Anna');
  });

  it('can be done by themselves from their phone, which is nobody’s afterwards', async () => {
    const other = await server.link(desk, 'anna');
    const changed: string[] = [];
    server.deps.live.connect(
      {
        hub: desk.session.hub,
        id: other.session.device,
        hash: '',
        role: 'member',
        person: 'anna',
        epoch: 2,
        revoked: false,
      },
      { send: (event) => changed.push(event), end: () => undefined },
    );
    const { view } = await phone.pull();
    const own = said('person', 'anna', { gone: true }, jan7 + 1000, phone.session.device);
    expect((await phone.push(own)).results).toEqual([{ status: 'accepted' }]);
    for (const device of [phone, other])
      expect(await (await device.get(`/api/session?protocol=${protocolVersion}`)).json()).toMatchObject({
        role: 'guest',
        person: null,
      });
    expect(changed).toContain('nudge');
    expect(await phone.pull(5, view)).toMatchObject({ restart: true });
    expect(JSON.stringify(await rows(phone))).not.toContain('anna');
    // Told again, because the answer was lost.
    expect((await phone.push(own)).results).toEqual([{ status: 'accepted' }]);
  });

  it('lets their phone become somebody new in the same breath', async () => {
    const { results } = await phone.push(
      said('person', 'anna', { gone: true }, jan7 + 1000),
      said('person', 'new', personFields('Åsa', { checked: false }), jan7 + 2000),
    );
    expect(results).toEqual([{ status: 'accepted' }, { status: 'accepted' }]);
    expect(await (await phone.get(`/api/session?protocol=${protocolVersion}`)).json()).toMatchObject({
      person: 'new',
    });
    expect((await rowOf('device', phone.session.device))?.fields.person).toBe('new');
  });

  it('is not for others to do', async () => {
    const stranger = await server.link(desk, 'bo');
    expect((await erase(stranger)).results).toMatchObject([{ status: 'refused', code: 'not-yours' }]);
    expect((await rowOf('person', 'anna'))?.fields.firstName).toBe('Anna');
  });

  it('ends the codes that would link a phone to them', async () => {
    const made = (await (await desk.post('/api/codes', { purpose: 'link', person: 'anna' })).json()) as {
      code: string;
    };
    await erase();
    expect((await server.post('/api/redeem', { code: made.code })).status).toBe(403);
  });

  it('tells phones that could see them to forget all about them', async () => {
    const other = await server.link(desk, 'bo');
    const { cursor, view } = await other.pull();
    await erase();
    expect((await other.pull(cursor, view)).drop).toContainEqual({
      kind: 'person',
      id: 'anna',
      erased: true,
    });
  });

  it('tells also whoever did it, for an event of before may be on its way to them', async () => {
    const known = await server.deps.store.device(desk.session.hub, desk.session.device);
    if (!known) throw new Error('not paired');
    const events: string[] = [];
    server.deps.live.connect(known, { send: (_, data) => events.push(data), end: () => undefined });
    await erase();
    const rows = events.flatMap((data) => JSON.parse(data).rows);
    expect(rows).toContainEqual(expect.objectContaining({ id: 'anna', fields: { gone: true } }));
  });

  it('tells phones that only saw a plan of theirs', async () => {
    await desk.push(
      said('person', 'cia', personFields('Cia')),
      said('plan', 'cia~2026-01-09', { person: 'cia', day: '2026-01-09', coming: true, shown: true }),
      said('person', 'dag', personFields('Dag')),
    );
    const other = await server.link(desk, 'bo');
    const { cursor, view } = await other.pull();
    const events: string[] = [];
    const known = await server.deps.store.device(desk.session.hub, other.session.device);
    if (!known) throw new Error('not paired');
    server.deps.live.connect(known, { send: (_, data) => events.push(data), end: () => undefined });
    await desk.push(said('person', 'cia', { gone: true }), said('person', 'dag', { gone: true }));
    const gone = { kind: 'person', id: 'cia', erased: true };
    expect((await other.pull(cursor, view)).drop).toEqual([gone]);
    expect(events.map((data) => JSON.parse(data).drop)).toContainEqual([gone]);
  });

  it('tells a phone that was theirs to forget what it still had to say, and counts what the desk tells late', async () => {
    await erase();
    const { results } = await phone.push(
      said('contact', 'anna', { person: 'anna', lastName: 'Berg', email: '', phone: '' }),
      said('plan', 'anna~2026-01-09', { person: 'anna', day: '2026-01-09', coming: true, shown: true }),
      said('pinJob', 'j1', job({ person: 'anna' })),
      visit('anna', yesterday),
    );
    expect(results).toEqual(results.map(() => ({ status: 'refused', code: 'gone' })));
    const told = await desk.push(
      visit('anna', yesterday),
      visit('bo', today, { host: 'anna', hostName: 'Anna' }),
    );
    expect(told.results.map(({ status }) => status)).toEqual(['accepted', 'accepted']);
    expect(JSON.stringify(await rows())).not.toMatch(/Anna|Berg|anna~/);
    expect(await rowOf('tally', yesterday)).toMatchObject({ fields: { people: 1 } });
  });

  it('keeps no half pin of a late device that made it and then changed its mind', async () => {
    await erase();
    const { results } = await desk.push(
      said('pinJob', 'j1', job({ person: 'anna' })),
      said('pinJob', 'j1', { state: 'cancelled' }, jan7 + 1000),
    );
    expect(results).toEqual([{ status: 'accepted' }, { status: 'accepted' }]);
    expect(await rowOf('pinJob', 'j1')).toBeUndefined();
  });

  it('lets in whoever is erased elsewhere while they stand at a door that does not know', async () => {
    await erase();
    await desk.push(visit('anna', today, { purpose: 'möte' }));
    expect((await rowOf('visit', `anna~${today}`))?.fields).toMatchObject({ left: null, purpose: '' });
  });

  it('keeps the tombstone for its whole time also when it was long on its way', async () => {
    server.setTime(jan7 + tombstoneLife + aDay);
    await erase();
    const keepHouse = createHousekeeper({ ...server.deps, publish: server.deps.live.publish });
    await keepHouse();
    expect((await rowOf('person', 'anna'))?.fields).toEqual({ gone: true });
    server.setTime(jan7 + 3 * tombstoneLife);
    await keepHouse();
    expect(await rowOf('person', 'anna')).toBeUndefined();
    // Half a word about nobody does not make half a person.
    const { results } = await desk.push(said('person', 'anna', { firstName: 'Anna' }));
    expect(results).toEqual([{ status: 'refused', code: 'not-there' }]);
    expect(await rowOf('person', 'anna')).toBeUndefined();
  });
});
