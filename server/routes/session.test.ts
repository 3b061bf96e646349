import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Session } from '../../src/protocol/messages.ts';
import { createTestServer, jan7, personFields, said, type TestServer } from '../test-server.ts';

describe('the session', () => {
  let server: TestServer;
  beforeEach(async () => {
    server = await createTestServer();
  });
  afterEach(() => server.close());

  it('is not there before the hub is, and not for strangers', async () => {
    const before = await server.app.request('/api/session?protocol=2');
    expect([before.status, await before.json()]).toEqual([409, { code: 'not-set-up' }]);
    await server.setUp();
    const stranger = await server.app.request('/api/session?protocol=2', {
      headers: { Cookie: 'stigen_device=x' },
    });
    expect([stranger.status, await stranger.json()]).toEqual([401, { code: 'not-paired' }]);
  });

  it('tells a device who it is and renews its cookie', async () => {
    const desk = await server.setUp();
    const reply = await desk.whoAmI();
    expect(reply.headers.get('Set-Cookie')).toContain(desk.cookie);
    expect(await reply.json()).toMatchObject({ device: desk.session.device, address: 'http://localhost' });
  });

  it('names the view to pull under, and another once the device is somebody else', async () => {
    const desk = await server.setUp();
    const phone = await server.join(desk);
    const { view = '' } = phone.session;
    expect(await phone.pull(0, view)).toMatchObject({ view, rows: [{ kind: 'hub' }] });
    // Its own word makes it the phone of whom it speaks of.
    await phone.push(said('person', 'anna', personFields('Anna', { checked: false })));
    expect(await phone.pull(0, view)).toMatchObject({ restart: true, rows: [] });
    const session = (await (await phone.whoAmI()).json()) as Session;
    expect(session).toMatchObject({ person: 'anna', view: (await phone.pull()).view });
    expect(session.view).not.toBe(view);
  });

  it('tells an app of the first protocol, which knows no desks and guests, to come anew', async () => {
    const desk = await server.setUp();
    const old = await desk.get('/api/session');
    expect([old.status, await old.json()]).toEqual([426, { code: 'upgrade-app' }]);
    expect(await (await desk.get('/api/session?protocol=3')).json()).toEqual({ code: 'upgrade-server' });
    expect((await desk.get('/api/session?protocol=x')).status).toBe(400);
  });

  it('tells the join code to door and desk alone', async () => {
    const desk = await server.setUp();
    const door = await server.pair(desk, 'door');
    expect([desk.session.join, door.session.join]).toEqual([expect.any(String), desk.session.join]);
    const phone = await server.join(door);
    expect(phone.session.join).toBeNull();
  });

  it('ends for good when the device leaves', async () => {
    const desk = await server.setUp();
    const phone = await server.join(desk);
    const reply = await phone.post('/api/leave', {});
    expect(reply.headers.get('Set-Cookie')).toContain('stigen_device=; Max-Age=0');
    const after = await phone.whoAmI();
    expect([after.status, await after.json()]).toEqual([401, { code: 'not-paired', detail: 'revoked' }]);
    expect((await phone.get('/api/pull')).status).toBe(401);
    const seen = (await desk.pull()).rows.find((row) => row.id === phone.session.device);
    expect(seen?.fields).toMatchObject({ revoked: true });
  });

  it('does not end by a form on a sister site', async () => {
    const desk = await server.setUp();
    const reply = await desk.post('/api/leave', {}, { 'Sec-Fetch-Site': 'same-site' });
    expect(reply.status).toBe(403);
    expect((await desk.whoAmI()).status).toBe(200);
  });

  it('ends when the desk sends the device away, and does not come back', async () => {
    const desk = await server.setUp();
    const phone = await server.join(desk);
    const { results } = await desk.push(said('device', phone.session.device, { revoked: true }, jan7 + 9));
    expect(results).toEqual([{ status: 'accepted' }]);
    expect((await phone.whoAmI()).status).toBe(401);
    server.setTime(Date.UTC(2026, 0, 8));
    const back = await desk.push(
      said('device', phone.session.device, { revoked: false }, Date.UTC(2026, 0, 8)),
    );
    expect(back.results).toEqual([{ status: 'refused', code: 'not-allowed' }]);
    expect((await phone.whoAmI()).status).toBe(401);
  });
});
