import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pullReplySchema } from '../../src/protocol/messages.ts';
import {
  createTestServer,
  jan7,
  personFields,
  said,
  type TestDevice,
  type TestServer,
  visitFields,
} from '../test-server.ts';

const day = '2026-01-07';
const visitOf = (person: string, more = {}, at = jan7) =>
  said('visit', `${person}~${day}`, visitFields(person, day, jan7, more), at);
const ids = (reply: { rows: readonly { id: string }[] }) => reply.rows.map(({ id }) => id);

describe('a pull', () => {
  let server: TestServer;
  let desk: TestDevice;
  beforeEach(async () => {
    server = await createTestServer();
    desk = await server.setUp();
  });
  afterEach(() => server.close());

  it('gives what came after the cursor, each row once, as it is now', async () => {
    const first = await desk.pull();
    expect(pullReplySchema.safeParse(first).success).toBe(true);
    await desk.push(said('person', 'p1', personFields('Åsa')), said('person', 'p2', personFields('Bo')));
    await desk.push(said('person', 'p1', { visible: true }, jan7 + 1));
    const next = await desk.pull(first.cursor, first.view);
    expect(ids(next)).toEqual(['p2', 'p1']);
    expect(next.rows[1]?.fields).toMatchObject({ firstName: 'Åsa', visible: true });
    expect(await desk.pull(next.cursor, next.view)).toMatchObject({
      rows: [],
      cursor: next.cursor,
      more: false,
    });
  });

  it('comes in pages of which none is missed', async () => {
    await desk.push(...Array.from({ length: 25 }, (_, i) => said('person', `p${i}`, personFields('A'))));
    const seen: string[] = [];
    let [cursor, view, more] = [0, '', true];
    while (more) {
      const page = await desk.pull(cursor, view, 10);
      seen.push(...ids(page));
      ({ cursor, view, more } = page);
    }
    expect(seen.filter((id) => /^p\d{1,2}$/.test(id))).toHaveLength(25);
    expect(cursor).toBe((await server.deps.store.hub(desk.session.hub))?.seq);
  });

  it('goes on with a device that is reading everything, however old its place', async () => {
    await desk.push(...Array.from({ length: 25 }, (_, i) => said('person', `p${i}`, personFields('A'))));
    await server.deps.store.removeRows(desk.session.hub, [], 20);
    const { view, cursor } = await desk.pull(0, '', 10);
    expect(await desk.pull(cursor, view, 10)).toMatchObject({ restart: true });
    const place = `protocol=2&cursor=${cursor}&view=${view}&limit=10`;
    const next = await (await desk.get(`/api/pull?${place}&reading=1`)).json();
    expect(next).toMatchObject({ cursor: cursor + 10, more: true });
  });

  it('lets a device begin again when its cursor is of another hub or time', async () => {
    const { cursor, view } = await desk.pull();
    expect(await desk.pull(cursor + 1, view)).toMatchObject({ restart: true, cursor: 0, more: true });
    expect(await desk.pull(cursor, 'old-view')).toMatchObject({ restart: true, view });
    expect(await desk.pull(cursor, '')).toMatchObject({ restart: true });
    await server.deps.store.removeRows(desk.session.hub, [], cursor);
    expect((await desk.pull(cursor, view)).restart).toBeUndefined();
    expect(await desk.pull(cursor - 1, view)).toMatchObject({ restart: true });
  });

  it('shows a phone without a person only the hub, its organisations and whoever wants to be seen', async () => {
    await desk.push(
      said('person', 'seen', personFields('Åsa', { visible: true, lastInitial: 'B' })),
      said('person', 'hidden', personFields('Bo')),
      visitOf('seen', { shown: true, purpose: 'möte' }),
      visitOf('hidden'),
    );
    const phone = await server.join(desk);
    const { rows } = await phone.pull();
    expect(rows.map(({ kind }) => kind).sort()).toEqual(['hub', 'person', 'visit']);
    const person = rows.find(({ kind }) => kind === 'person');
    expect(person?.fields).toEqual({ firstName: 'Åsa', organisation: null, visible: true });
    const visit = rows.find(({ kind }) => kind === 'visit');
    expect(Object.keys(visit?.fields ?? {})).toEqual(['arrived', 'back', 'day', 'left', 'person', 'shown']);
  });

  it('tells a phone to drop who does not want to be seen any more', async () => {
    await desk.push(said('person', 'seen', personFields('Åsa', { visible: true })));
    const phone = await server.join(desk);
    const { cursor, view } = await phone.pull();
    await desk.push(said('person', 'seen', { visible: false }, jan7 + 1));
    const next = await phone.pull(cursor, view);
    expect(next).toMatchObject({ rows: [], drop: [{ kind: 'person', id: 'seen' }] });
    expect((await phone.pull()).drop).toEqual([]);
  });

  it('tells a phone to drop what is not its person’s any more, and whose is gone', async () => {
    await desk.push(
      said('person', 'me', personFields('Li')),
      said('person', 'seen', personFields('Åsa', { visible: true })),
      visitOf('me'),
    );
    const phone = await server.link(desk, 'me');
    const { cursor, view, rows } = await phone.pull();
    expect(rows.find(({ kind }) => kind === 'visit')?.fields).toMatchObject({ purpose: '' });
    await desk.push(
      visitOf('me', { person: null }, jan7 + 1),
      said('person', 'seen', { gone: true }, jan7 + 1),
    );
    const { drop } = await phone.pull(cursor, view);
    expect(drop).toEqual([
      { kind: 'visit', id: `me~${day}` },
      { kind: 'person', id: 'seen', erased: true },
    ]);
  });

  it('takes what a phone had as its person’s own before it tells it what everybody may know', async () => {
    await desk.push(
      said('person', 'p1', personFields('Åsa')),
      visitOf('p1', { shown: true, purpose: 'Möte' }),
    );
    const phone = await server.link(desk, 'p1');
    const { cursor, view } = await phone.pull();
    await desk.push(said('visit', `p1~${day}`, { person: null }, jan7 + 1));
    const { drop, rows } = await phone.pull(cursor, view);
    expect(drop).toEqual([{ kind: 'visit', id: `p1~${day}` }]);
    expect(rows.map((row) => row.fields.purpose)).toEqual([undefined]);
  });

  it('tells phones how many are here, but not of the few', async () => {
    const organisation = { name: 'Skogsverket', short: 'SkV', kind: 'authority', place: '', checked: true };
    await desk.push(said('organisation', 'o1', organisation));
    const phone = await server.join(desk);
    const check = (id: string) => [
      said('person', id, personFields('A', { organisation: 'o1' })),
      visitOf(id),
    ];
    await desk.push(...check('p1'), ...check('p2'));
    expect((await phone.pull()).here).toEqual({ asOf: jan7, organisations: [], total: null });
    await desk.push(...check('p3'));
    expect((await phone.pull()).here?.total).toBeNull();
    server.setTime(jan7 + 1000);
    expect((await phone.pull()).here).toEqual({
      asOf: jan7 + 1000,
      organisations: [{ organisation: 'o1', name: 'SkV', count: 3 }],
      total: 3,
    });
    expect((await desk.pull()).here).toBeUndefined();
  });

  it('packs long replies', async () => {
    await desk.push(...Array.from({ length: 50 }, (_, i) => said('person', `p${i}`, personFields('A'))));
    const reply = await server.app.request('/api/pull?protocol=2', {
      headers: { Cookie: desk.cookie, 'Accept-Encoding': 'gzip, br' },
    });
    expect(reply.headers.get('Content-Encoding')).toBe('gzip');
    const text = gunzipSync(Buffer.from(await reply.arrayBuffer())).toString();
    expect(pullReplySchema.safeParse(JSON.parse(text)).success).toBe(true);
    const short = await server.app.request('/api/health', { headers: { 'Accept-Encoding': 'gzip' } });
    expect(short.headers.get('Content-Encoding')).toBeNull();
    expect(await short.json()).toMatchObject({ ok: true });
  });

  it('refuses what it does not understand', async () => {
    for (const query of ['cursor=-1', 'cursor=x', 'limit=1.5', `view=${'v'.repeat(101)}`])
      expect((await desk.get(`/api/pull?${query}`)).status).toBe(400);
    expect((await desk.get('/api/pull?protocol=9')).status).toBe(426);
  });
});
