import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  createTestServer,
  jan7,
  personFields,
  said,
  type TestDevice,
  type TestServer,
} from '../test-server.ts';

describe('joining', () => {
  let server: TestServer;
  let desk: TestDevice;
  beforeEach(async () => {
    server = await createTestServer();
    desk = await server.setUp();
  });
  afterEach(() => server.close());

  it('makes a phone with the code of the door’s QR, and named after what it is', async () => {
    const reply = await server.post(
      '/api/join',
      { code: desk.session.join },
      { 'User-Agent': 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)' },
    );
    const phone = await server.toDevice(reply);
    expect(phone.session).toMatchObject({ role: 'guest', person: null, hub: desk.session.hub });
    const row = (await desk.pull()).rows.find(({ id }) => id === phone.session.device);
    expect(row?.fields).toMatchObject({ name: 'iPhone', role: 'guest', pairedAt: jan7 });
  });

  it('refuses a wrong code, and any code before there is a hub', async () => {
    const wrong = await server.post('/api/join', { code: 'abcdefgh' });
    expect([wrong.status, await wrong.json()]).toEqual([403, { code: 'bad-code' }]);
    const empty = await createTestServer();
    expect((await empty.post('/api/join', { code: 'abcdefgh' })).status).toBe(409);
    await empty.close();
  });

  it('gives a device that is paired already its own session', async () => {
    const phone = await server.join(desk);
    const again = await phone.post('/api/join', { code: desk.session.join });
    expect(await again.json()).toMatchObject({ device: phone.session.device });
  });
});

describe('one-time codes', () => {
  let server: TestServer;
  let desk: TestDevice;
  beforeEach(async () => {
    server = await createTestServer();
    desk = await server.setUp();
    await desk.push(said('person', 'p1', personFields('Åsa')));
  });
  afterEach(() => server.close());

  const make = async (body: object) =>
    (await (await desk.post('/api/codes', body)).json()) as { code: string; path: string; expires: number };

  it('link a phone to a person once', async () => {
    const made = await make({ purpose: 'link', person: 'p1' });
    expect(made).toMatchObject({ path: `/l/${made.code}`, expires: jan7 + 600_000 });
    const phone = await server.toDevice(await server.post('/api/redeem', { code: made.code }));
    expect(phone.session).toMatchObject({ role: 'member', person: 'p1' });
    const again = await server.post('/api/redeem', { code: made.code });
    expect([again.status, await again.json()]).toEqual([403, { code: 'bad-code' }]);
  });

  it('give a phone that had joined before its person, and with it another view', async () => {
    const phone = await server.join(desk);
    const before = await phone.pull();
    const { code } = await make({ purpose: 'link', person: 'p1' });
    expect(await (await phone.post('/api/redeem', { code })).json()).toMatchObject({
      device: phone.session.device,
      person: 'p1',
    });
    const after = await phone.pull(before.cursor, before.view);
    expect(after).toMatchObject({ restart: true, rows: [], cursor: 0 });
    expect(after.view).not.toBe(before.view);
    const anew = await phone.pull(0, after.view);
    expect(anew.restart).toBeUndefined();
    expect(anew.rows.find(({ kind }) => kind === 'person')).toMatchObject({ id: 'p1' });
  });

  it('make another tablet a door', async () => {
    const made = await make({ purpose: 'door' });
    expect(made.path).toBe(`/d/${made.code}`);
    const tablet = await server.toDevice(await server.post('/api/redeem', { code: made.code }));
    expect(tablet.session).toMatchObject({ role: 'door', join: desk.session.join });
  });

  it('expire after ten minutes', async () => {
    const { code } = await make({ purpose: 'door' });
    server.setTime(jan7 + 600_001);
    const reply = await server.post('/api/redeem', { code });
    expect([reply.status, await reply.json()]).toEqual([410, { code: 'expired' }]);
  });

  it('do not make the hub’s tablet somebody’s, and stay good for a phone', async () => {
    const door = await server.pair(desk, 'door');
    const { code } = await make({ purpose: 'link', person: 'p1' });
    for (const tablet of [desk, door]) {
      const reply = await tablet.post('/api/redeem', { code });
      expect([reply.status, await reply.json()]).toEqual([409, { code: 'not-allowed' }]);
      expect(await (await tablet.whoAmI()).json()).toMatchObject({ role: tablet.session.role, person: null });
    }
    const phone = await server.toDevice(await server.post('/api/redeem', { code }));
    expect(phone.session).toMatchObject({ role: 'member', person: 'p1' });
  });

  it('make a door a desk, which then sees what only a desk sees', async () => {
    const door = await server.pair(desk, 'door');
    const before = await door.pull();
    const { code, path } = await make({ purpose: 'desk' });
    expect(path).toBe(`/k/${code}`);
    expect(await (await door.post('/api/redeem', { code })).json()).toMatchObject({
      device: door.session.device,
      role: 'desk',
    });
    expect(before.rows.some(({ kind }) => kind === 'device')).toBe(false);
    const { view } = await door.pull(before.cursor, before.view);
    expect((await door.pull(0, view)).rows.some(({ kind }) => kind === 'device')).toBe(true);
  });

  it('die with the device that made them, and with the person they are for', async () => {
    const other = await server.pair(desk, 'desk');
    const made = (await (await other.post('/api/codes', { purpose: 'desk' })).json()) as { code: string };
    const { code } = await make({ purpose: 'link', person: 'p1' });
    await desk.push(
      said('device', other.session.device, { revoked: true }, jan7 + 9),
      said('person', 'p1', { gone: true }, jan7 + 9),
    );
    for (const dead of [made.code, code])
      expect((await server.post('/api/redeem', { code: dead })).status).toBe(403);
  });

  it('are kept only as hashes', async () => {
    const { code } = await make({ purpose: 'door' });
    expect(await server.deps.store.takeCode(desk.session.hub, code)).toBeUndefined();
  });
});
