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
  let door: TestDevice;
  beforeEach(async () => {
    server = await createTestServer();
    door = await server.setUp();
  });
  afterEach(() => server.close());

  it('gives what came after the cursor, each row once, as it is now', async () => {
    const first = await door.pull();
    expect(pullReplySchema.safeParse(first).success).toBe(true);
    await door.push(said('person', 'p1', personFields('Åsa')), said('person', 'p2', personFields('Bo')));
    await door.push(said('person', 'p1', { visible: true }, jan7 + 1));
    const next = await door.pull(first.cursor, first.view);
    expect(ids(next)).toEqual(['p2', 'p1']);
    expect(next.rows[1]?.fields).toMatchObject({ firstName: 'Åsa', visible: true });
    expect(await door.pull(next.cursor, next.view)).toMatchObject({
      rows: [],
      cursor: next.cursor,
      more: false,
    });
  });

  it('comes in pages of which none is missed', async () => {
    await door.push(...Array.from({ length: 25 }, (_, i) => said('person', `p${i}`, personFields('A'))));
    const seen: string[] = [];
    let [cursor, view, more] = [0, '', true];
    while (more) {
      const page = await door.pull(cursor, view, 10);
      seen.push(...ids(page));
      ({ cursor, view, more } = page);
    }
    expect(seen.filter((id) => id.startsWith('p'))).toHaveLength(25);
    expect(cursor).toBe((await server.deps.store.hub(door.session.hub))?.seq);
  });

  it('lets a device begin again when its cursor is of another hub or time', async () => {
    const { cursor, view } = await door.pull();
    expect(await door.pull(cursor + 1, view)).toMatchObject({ restart: true, cursor: 0, more: true });
    expect(await door.pull(cursor, 'old-view')).toMatchObject({ restart: true, view });
    expect(await door.pull(cursor, '')).toMatchObject({ restart: true });
    await server.deps.store.removeRows(door.session.hub, [], cursor);
    expect((await door.pull(cursor, view)).restart).toBeUndefined();
    expect(await door.pull(cursor - 1, view)).toMatchObject({ restart: true });
  });

  it('shows a phone without a person only the hub, its organisations and whoever wants to be seen', async () => {
    await door.push(
      said('person', 'seen', personFields('Åsa', { visible: true, lastInitial: 'B' })),
      said('person', 'hidden', personFields('Bo')),
      visitOf('seen', { shown: true, purpose: 'möte' }),
      visitOf('hidden'),
    );
    const phone = await server.join(door);
    const { rows } = await phone.pull();
    expect(rows.map(({ kind }) => kind).sort()).toEqual(['hub', 'person', 'visit']);
    const person = rows.find(({ kind }) => kind === 'person');
    expect(person?.fields).toEqual({ firstName: 'Åsa', organisation: null, visible: true });
    const visit = rows.find(({ kind }) => kind === 'visit');
    expect(Object.keys(visit?.fields ?? {})).toEqual(['arrived', 'back', 'day', 'left', 'person', 'shown']);
  });

  it('tells a phone to drop who does not want to be seen any more', async () => {
    await door.push(said('person', 'seen', personFields('Åsa', { visible: true })));
    const phone = await server.join(door);
    const { cursor, view } = await phone.pull();
    await door.push(said('person', 'seen', { visible: false }, jan7 + 1));
    const next = await phone.pull(cursor, view);
    expect(next).toMatchObject({ rows: [], drop: [{ kind: 'person', id: 'seen' }] });
    expect((await phone.pull()).drop).toEqual([]);
  });

  it('tells a phone to drop what is not its person’s any more, and whose is gone', async () => {
    await door.push(
      said('person', 'me', personFields('Li')),
      said('person', 'seen', personFields('Åsa', { visible: true })),
      visitOf('me'),
    );
    const phone = await server.link(door, 'me');
    const { cursor, view, rows } = await phone.pull();
    expect(rows.find(({ kind }) => kind === 'visit')?.fields).toMatchObject({ purpose: '' });
    await door.push(
      visitOf('me', { person: null }, jan7 + 1),
      said('person', 'seen', { gone: true }, jan7 + 1),
    );
    const { drop } = await phone.pull(cursor, view);
    expect(drop).toEqual([
      { kind: 'visit', id: `me~${day}` },
      { kind: 'person', id: 'seen', erased: true },
    ]);
  });

  it('tells phones how many are here, but not of the few', async () => {
    const organisation = { name: 'Skogsverket', short: 'SkV', kind: 'authority', place: '', checked: true };
    await door.push(said('organisation', 'o1', organisation));
    const phone = await server.join(door);
    const check = (id: string) => [
      said('person', id, personFields('A', { organisation: 'o1' })),
      visitOf(id),
    ];
    await door.push(...check('p1'), ...check('p2'));
    expect((await phone.pull()).here).toEqual({ asOf: jan7, organisations: [], total: null });
    await door.push(...check('p3'));
    expect((await phone.pull()).here?.total).toBeNull();
    server.setTime(jan7 + 1000);
    expect((await phone.pull()).here).toEqual({
      asOf: jan7 + 1000,
      organisations: [{ organisation: 'o1', name: 'SkV', count: 3 }],
      total: 3,
    });
    expect((await door.pull()).here).toBeUndefined();
  });

  it('packs long replies', async () => {
    await door.push(...Array.from({ length: 50 }, (_, i) => said('person', `p${i}`, personFields('A'))));
    const reply = await server.app.request('/api/pull', {
      headers: { Cookie: door.cookie, 'Accept-Encoding': 'gzip, br' },
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
      expect((await door.get(`/api/pull?${query}`)).status).toBe(400);
    expect((await door.get('/api/pull?protocol=9')).status).toBe(426);
  });
});
