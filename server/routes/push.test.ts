import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PushReply } from '../../src/protocol/messages.ts';
import { stampTime } from '../../src/protocol/stamp.ts';
import {
  codeOf,
  createTestServer,
  jan7,
  personFields,
  said,
  type TestDevice,
  type TestServer,
  visitFields,
} from '../test-server.ts';

const accepted = { status: 'accepted' };
const organisation = {
  name: 'Skogsverket',
  short: '',
  kind: 'authority',
  place: '',
  checked: false,
} as const;

describe('a push', () => {
  let server: TestServer;
  let desk: TestDevice;
  const head = async () => (await server.deps.store.hub(desk.session.hub))?.seq;
  const fieldsOf = async (id: string) => (await desk.pull()).rows.find((row) => row.id === id)?.fields;

  beforeEach(async () => {
    server = await createTestServer();
    desk = await server.setUp();
  });
  afterEach(() => server.close());

  it('gives each change its own fate, in the order they came', async () => {
    const { results, time } = await desk.push(
      said('person', 'p1', personFields('Åsa')),
      said('weather', 'w1', { text: 'x' }),
      said('person', 'p2', personFields('Bo', { title: 'Chef' })),
      said('person', 'p3', { firstName: '' }),
      { kind: 'person', id: 'no id', fields: {}, at: 'never' },
      'rubbish',
      said('visit', 'p1~2026-01-07', visitFields('p1', '2026-01-07', jan7)),
    );
    expect(time).toBe(jan7);
    expect(results).toEqual([
      accepted,
      { status: 'refused', code: 'unknown-kind', detail: 'weather' },
      { status: 'refused', code: 'unknown-field', detail: 'person.title' },
      { status: 'refused', code: 'bad-field', detail: 'person.firstName' },
      { status: 'refused', code: 'bad-field' },
      { status: 'refused', code: 'bad-field' },
      accepted,
    ]);
    expect(await fieldsOf('p1')).toMatchObject({ firstName: 'Åsa' });
  });

  it('changes nothing the second time and answers the same', async () => {
    const changes = [said('person', 'p1', personFields('Åsa')), said('person', 'p2', personFields('Bo'))];
    const first = await desk.push(...changes);
    const seq = await head();
    expect(await desk.push(...changes)).toEqual(first);
    expect(await head()).toBe(seq);
  });

  it('answers an older word, said again, with the row as it is', async () => {
    const first = said('person', 'p1', personFields('Åsa'));
    await desk.push(first, said('person', 'p1', { visible: true }, jan7 + 1));
    const seq = await head();
    const { results } = await desk.push(first);
    expect(results).toMatchObject([{ status: 'merged', row: { fields: { visible: true } } }]);
    expect(await head()).toBe(seq);
  });

  it('merges fields that two devices changed', async () => {
    await desk.push(said('person', 'p1', personFields('Åsa')));
    await desk.push(said('person', 'p1', { firstName: 'Åsa-Li' }, jan7 + 20, 'a'));
    const { results } = await desk.push(
      said('person', 'p1', { firstName: 'Asa', lastInitial: 'B' }, jan7 + 10, 'b'),
    );
    expect(results[0]).toMatchObject({
      status: 'merged',
      row: { fields: { firstName: 'Åsa-Li', lastInitial: 'B' } },
    });
  });

  it('makes one visit with the earliest arrival of two check-ins', async () => {
    const visit = (at: number, device: string) =>
      said('visit', 'p1~2026-01-07', visitFields('p1', '2026-01-07', at), at, device);
    await desk.push(visit(jan7 + 60_000, 'a'));
    expect((await desk.push(visit(jan7, 'b'))).results[0]).toMatchObject({ status: 'merged' });
    expect(await fieldsOf('p1~2026-01-07')).toMatchObject({ arrived: { at: jan7 } });
  });

  it('bounds stamps from the future and says so', async () => {
    const { results } = await desk.push(said('person', 'p1', personFields('Åsa'), Date.UTC(2031, 0, 1)));
    const [result] = results;
    expect(result?.status).toBe('merged');
    if (result?.status === 'merged') expect(stampTime(result.row.at)).toBe(jan7);
    await desk.push(said('person', 'p1', { firstName: 'Eva' }, jan7 + 1));
    expect(await fieldsOf('p1')).toMatchObject({ firstName: 'Eva' });
  });

  it('tells also whoever said it when a push came twice and its stamps had been bounded', async () => {
    const ahead = said('organisation', 'o1', organisation, jan7 + 90_000, desk.session.device);
    const [first] = (await desk.push(ahead)).results;
    const known = await server.deps.store.device(desk.session.hub, desk.session.device);
    if (!known) throw new Error('not paired');
    const events: string[] = [];
    server.deps.live.connect(known, { send: (_, data) => events.push(data), end: () => undefined });
    server.setTime(jan7 + 60_000);
    const [second] = (await desk.push(ahead)).results;
    expect([first?.status, second?.status]).toEqual(['merged', 'accepted']);
    // The second answer may be heard by nobody.
    expect(events.map((data) => JSON.parse(data).rows)).toMatchObject([[{ id: 'o1', at: ahead.at }]]);
  });

  it('takes contact details from the desk, and lets no door near them', async () => {
    const contact = { person: 'p1', lastName: 'Berg', email: 'a@b.se', phone: '' };
    const door = await server.pair(desk, 'door');
    const change = said('contact', 'p1', contact);
    expect((await door.push(change)).results).toEqual([{ status: 'refused', code: 'not-allowed' }]);
    expect((await desk.push(change)).results).toEqual([accepted]);
    // The same answer, though the hub knows it now.
    expect((await door.push(change)).results).toEqual([{ status: 'refused', code: 'not-allowed' }]);
    expect((await door.pull()).rows.map(({ kind }) => kind).sort()).toEqual(['hub']);
    expect(await fieldsOf('p1')).toMatchObject({ email: 'a@b.se' });
    const phone = await server.join(desk);
    const theirs = said('contact', 'p1', { email: 'x@y.se' }, jan7 + 1);
    expect((await phone.push(theirs)).results).toMatchObject([{ code: 'not-yours' }]);
  });

  it('lets nobody make another hub, take the hub away or make a device', async () => {
    const { hub } = desk.session;
    const { results } = await desk.push(
      said('hub', 'another', { name: 'X' }),
      said('hub', hub, { gone: true }),
      said('device', 'new-device', { name: 'X' }),
      said('device', desk.session.device, { role: 'guest' }, jan7 + 9),
      said('device', desk.session.device, { name: 'Dörren' }, jan7 + 9),
    );
    expect(results.map((result) => ('code' in result ? result.code : result.status))).toEqual([
      'not-allowed',
      'not-allowed',
      'not-allowed',
      'field-not-allowed',
      'accepted',
    ]);
  });

  it('makes a phone the person whom it writes in', async () => {
    const phone = await server.join(desk);
    const before = await phone.pull();
    const changes = [
      said('organisation', 'o1', organisation),
      said('person', 'me', personFields('Li', { organisation: 'o1', kind: 'guest', checked: false })),
      said('visit', 'me~2026-01-07', visitFields('me', '2026-01-07', jan7)),
      said('contact', 'me', { person: 'me', lastName: 'Ek', email: '', phone: '' }),
    ];
    expect((await phone.push(...changes)).results).toEqual([accepted, accepted, accepted, accepted]);
    expect(await (await phone.whoAmI()).json()).toMatchObject({ person: 'me' });
    expect(await fieldsOf(phone.session.device)).toMatchObject({ person: 'me' });
    expect(await phone.pull(before.cursor, before.view)).toMatchObject({ restart: true });
    // The same once more, as after a lost answer, though somebody has looked at the organisation meanwhile.
    await desk.push(said('organisation', 'o1', { checked: true }, jan7 + 5));
    const again = await phone.push(...changes);
    expect(again.results).toMatchObject([{ status: 'merged' }, accepted, accepted, accepted]);
  });

  it('makes nobody of half a person, and only one person of a phone', async () => {
    const phone = await server.join(desk);
    const { results } = await phone.push(
      said('person', 'half', { firstName: 'Li' }),
      said('person', 'me', personFields('Li', { checked: false })),
      said('person', 'you', personFields('Bo')),
    );
    expect(results).toMatchObject([{ code: 'not-yours' }, accepted, { code: 'not-yours' }]);
  });

  it('keeps a phone to its own rows and to their places', async () => {
    await desk.push(said('person', 'you', personFields('Bo')), said('person', 'me', personFields('Li')));
    const phone = await server.link(desk, 'me');
    const { results } = await phone.push(
      said('person', 'you', { firstName: 'Bå' }, jan7 + 1),
      said('visit', 'you~2026-01-07', visitFields('you', '2026-01-07', jan7)),
      said('visit', 'you~2026-01-07', visitFields('me', '2026-01-07', jan7)),
      said('visit', 'me~2026-01-07', visitFields('me', '2026-01-07', jan7)),
      said('organisation', 'o1', organisation),
      said('organisation', 'o1', { checked: true }, jan7 + 1),
      said('hub', desk.session.hub, { name: 'Mitt' }, jan7 + 1),
    );
    expect(results.map((result) => ('code' in result ? result.code : result.status))).toEqual([
      'not-yours',
      'not-yours',
      'not-yours',
      'accepted',
      'accepted',
      'not-allowed',
      'not-allowed',
    ]);
  });

  it('refuses what is nested without end by itself, and takes what came with it', async () => {
    await desk.push(said('person', 'p1', personFields('Åsa')));
    const changes = [
      said('person', 'p1', { firstName: 'DEEP' }),
      said('person', 'p1', { firstName: 'DEEP' }, jan7 + 1),
      said('person', 'p2', { firstName: 'DEEP' }),
      said('person', 'p1', { firstName: 'Eva' }, jan7 + 1),
    ];
    const body = JSON.stringify({ protocol: 2, changes });
    const reply = await server.app.request('/api/push', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Cookie: desk.cookie },
      body: body.replaceAll('"DEEP"', '['.repeat(50_000) + ']'.repeat(50_000)),
    });
    const { results } = (await reply.json()) as PushReply;
    expect(results.map(({ status }) => status)).toEqual(['refused', 'refused', 'refused', 'accepted']);
  });

  it('bounds what a phone may push, and never the hub’s own devices', async () => {
    const phone = await server.join(desk);
    const body = { protocol: 2, changes: Array.from({ length: 500 }, () => null) };
    const statuses = [];
    for (const device of [phone, phone, phone, desk, desk, desk])
      statuses.push((await device.post('/api/push', body)).status);
    expect(statuses).toEqual([200, 200, 429, 200, 200, 200]);
    expect((await phone.get('/api/pull?protocol=2')).headers.get('Retry-After')).toBe('1');
    server.setTime(jan7 + 50_000);
    expect((await phone.post('/api/push', body)).status).toBe(200);
    expect(await codeOf(await phone.post('/api/push', { protocol: 2, changes: [] }))).toBe('too-many');
  });

  it('takes packed bodies, and refuses ones that are too long unpacked', async () => {
    const send = (text: string) =>
      server.app.request('/api/push', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip', Cookie: desk.cookie },
        body: new Uint8Array(gzipSync(text)),
      });
    const changes = [said('person', 'p1', personFields('Åsa'))];
    expect((await send(JSON.stringify({ protocol: 2, changes }))).status).toBe(200);
    expect((await send(`{"protocol":1,"changes":["${'a'.repeat(5_000_000)}"]}`)).status).toBe(413);
  });

  it('refuses another protocol, too many changes, strangers and other sites', async () => {
    const old = await desk.post('/api/push', { protocol: 0, changes: [] });
    expect([old.status, await old.json()]).toEqual([426, { code: 'upgrade-app' }]);
    const newer = await desk.post('/api/push', { protocol: 3, changes: [] });
    expect(await newer.json()).toEqual({ code: 'upgrade-server' });
    expect((await desk.post('/api/push', { protocol: 2, changes: Array(501).fill(0) })).status).toBe(400);
    expect((await server.post('/api/push', { protocol: 2, changes: [] })).status).toBe(401);
    const cross = await desk.post(
      '/api/push',
      { protocol: 2, changes: [] },
      { 'Sec-Fetch-Site': 'cross-site' },
    );
    expect(cross.status).toBe(403);
  });

  it('writes no names, ids or codes into the log', async () => {
    await desk.push(said('person', 'person-id', personFields('Åsa')));
    await server.app.request('/p/person-id');
    await server.app.request('/api/nowhere/person-id');
    const text = server.lines.join('\n');
    expect(text).toContain('route=/api/push status=200');
    expect(text).not.toMatch(/Åsa|person-id/);
  });
});
