import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { protocolVersion } from '../../src/protocol/messages.ts';
import { codeOf, createTestServer, personFields, said, type TestServer, testToken } from '../test-server.ts';

describe('the hub in a file', () => {
  let server: TestServer;
  let empty: TestServer;
  beforeEach(async () => {
    server = await createTestServer();
    empty = await createTestServer();
  });
  afterEach(async () => {
    await server.close();
    await empty.close();
  });

  const restore = (body: ArrayBuffer | string, token = testToken, type = 'application/gzip') =>
    empty.app.request('/api/restore', {
      method: 'POST',
      headers: { 'Content-Type': type, Authorization: `Bearer ${token}` },
      body,
    });

  it('is no failure when whoever asked stops reading, or never meant to', async () => {
    const desk = await server.setUp();
    await (await desk.get('/api/export')).body?.cancel();
    await server.app.request('/api/export', { method: 'HEAD', headers: { Cookie: desk.cookie } });
    await new Promise(setImmediate);
    expect(server.lines.filter((line) => line.includes('failed'))).toEqual([]);
  });

  it('goes out at the door, and in where there is no hub yet', async () => {
    const door = await server.setUp();
    await door.push(said('person', 'p1', personFields('Åsa')));
    const reply = await door.get('/api/export');
    expect(reply.status).toBe(200);
    expect(reply.headers.get('Content-Disposition')).toBe('attachment; filename="stigen-2026-01-07.hub.gz"');
    const file = await reply.arrayBuffer();
    expect(gunzipSync(new Uint8Array(file)).toString()).toContain('Åsa');

    const restored = await restore(file);
    expect(restored.status).toBe(200);
    const first = await empty.toDevice(restored);
    expect(first.session).toMatchObject({ role: 'desk', hub: door.session.hub, join: door.session.join });
    const { rows } = await first.pull();
    expect(rows.find((row) => row.kind === 'person')).toEqual(
      (await door.pull()).rows.find((row) => row.kind === 'person'),
    );
    expect(await codeOf(await restore(file))).toBe('already-set-up');
  });

  it('meets a device of the old hub with a plain answer', async () => {
    const door = await server.setUp();
    await restore(await (await door.get('/api/export')).arrayBuffer());
    const reply = await empty.app.request(`/api/session?protocol=${protocolVersion}`, {
      headers: { Cookie: door.cookie },
    });
    expect([reply.status, await reply.json()]).toEqual([401, { code: 'not-paired' }]);
  });

  it('makes a device that pairs again begin again, whatever numbers it remembers', async () => {
    const door = await server.setUp();
    const before = await door.pull();
    await restore(await (await door.get('/api/export')).arrayBuffer());
    const first = await empty.toDevice(await empty.post('/api/join', { code: door.session.join }));
    expect(await first.pull(1, before.view)).toMatchObject({ restart: true, cursor: 0 });
  });

  it('is for the desk, and for whoever has the set-up link', async () => {
    const door = await server.setUp();
    const phone = await server.join(door);
    expect((await phone.get('/api/export')).status).toBe(403);
    expect((await server.app.request('/api/export')).status).toBe(401);
    const file = await (await door.get('/api/export')).arrayBuffer();
    expect([(await restore(file, 'wrong')).status, await codeOf(await restore(file, 'wrong'))]).toEqual([
      403,
      'bad-token',
    ]);
    expect((await restore(file, testToken, 'text/plain')).status).toBe(400);
    const refused = await restore('hello');
    expect([refused.status, await codeOf(refused)]).toEqual([422, 'not-a-hub-file']);
  });
});
