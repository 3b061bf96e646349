import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestServer, jan7, said, type TestServer } from '../test-server.ts';

describe('the session', () => {
  let server: TestServer;
  beforeEach(async () => {
    server = await createTestServer();
  });
  afterEach(() => server.close());

  it('is not there before the hub is, and not for strangers', async () => {
    const before = await server.app.request('/api/session');
    expect([before.status, await before.json()]).toEqual([409, { code: 'not-set-up' }]);
    await server.setUp();
    const stranger = await server.app.request('/api/session', { headers: { Cookie: 'stigen_device=x' } });
    expect([stranger.status, await stranger.json()]).toEqual([401, { code: 'not-paired' }]);
  });

  it('tells a device who it is and renews its cookie', async () => {
    const door = await server.setUp();
    const reply = await door.get('/api/session');
    expect(reply.headers.get('Set-Cookie')).toContain(door.cookie);
    expect(await reply.json()).toMatchObject({ device: door.session.device, address: 'http://localhost' });
  });

  it('tells the join code to doors alone', async () => {
    const door = await server.setUp();
    const phone = await server.join(door);
    expect(phone.session.join).toBeNull();
  });

  it('ends for good when the device leaves', async () => {
    const door = await server.setUp();
    const phone = await server.join(door);
    const reply = await phone.post('/api/leave', {});
    expect(reply.headers.get('Set-Cookie')).toContain('stigen_device=; Max-Age=0');
    const after = await phone.get('/api/session');
    expect([after.status, await after.json()]).toEqual([401, { code: 'not-paired', detail: 'revoked' }]);
    expect((await phone.get('/api/pull')).status).toBe(401);
    const seen = (await door.pull()).rows.find((row) => row.id === phone.session.device);
    expect(seen?.fields).toMatchObject({ revoked: true });
  });

  it('ends when a door sends the device away, and does not come back', async () => {
    const door = await server.setUp();
    const phone = await server.join(door);
    const { results } = await door.push(said('device', phone.session.device, { revoked: true }, jan7 + 9));
    expect(results).toEqual([{ status: 'accepted' }]);
    expect((await phone.get('/api/session')).status).toBe(401);
    server.setTime(Date.UTC(2026, 0, 8));
    const back = await door.push(
      said('device', phone.session.device, { revoked: false }, Date.UTC(2026, 0, 8)),
    );
    expect(back.results).toEqual([{ status: 'refused', code: 'not-allowed' }]);
    expect((await phone.get('/api/session')).status).toBe(401);
  });
});
