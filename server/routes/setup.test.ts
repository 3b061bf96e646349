import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newHub } from '../../src/domain/hub.ts';
import { codeOf, createTestServer, personFields, said, type TestServer, testToken } from '../test-server.ts';

const asked = {
  token: testToken,
  name: '  Gläntan  ',
  language: 'sv',
  closes: '18:00',
  timeZone: 'Europe/Stockholm',
};

describe('setting a hub up', () => {
  let server: TestServer;
  beforeEach(async () => {
    const hub = newHub({ name: 'S', language: 'sv', closes: '18:00', timeZone: 'Europe/Stockholm' });
    server = await createTestServer({
      makeSample: ({ hub: id }) => ({
        rows: [said('hub', id, { ...hub, sample: true }), said('person', 'p1', personFields('Åsa'))],
      }),
    });
  });
  afterEach(() => server.close());

  it('makes the hub with its settings and the asking device its desk', async () => {
    const reply = await server.post('/api/setup', asked);
    expect(reply.status).toBe(200);
    expect(reply.headers.get('Set-Cookie')).toMatch(
      /^stigen_device=[\w-]{43}; Max-Age=34560000; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    const desk = await server.toDevice(reply);
    expect(desk.session).toMatchObject({ role: 'desk', person: null, protocol: 2, version: '1.2.3' });
    expect(desk.session.join).toMatch(/^[0-9a-z]{16}$/);
    const { rows } = await desk.pull();
    expect(rows.find((row) => row.kind === 'hub')).toMatchObject({
      id: desk.session.hub,
      fields: { name: 'Gläntan', closes: '18:00', sample: false, visitDays: 30 },
    });
    expect(rows.find((row) => row.kind === 'device')).toMatchObject({
      id: desk.session.device,
      fields: { role: 'desk', revoked: false },
    });
  });

  it('marks the cookie as secure where the address is', async () => {
    const reply = await server.app.request('https://hub.example/api/setup', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(asked),
    });
    expect(reply.headers.get('Set-Cookie')).toContain('Secure');
    expect(await reply.json()).toMatchObject({ address: 'https://hub.example' });
    expect(reply.headers.get('Strict-Transport-Security')).toBe('max-age=31536000');
  });

  it('makes the sample hub', async () => {
    const desk = await server.toDevice(
      await server.post('/api/setup', { token: testToken, sample: true, language: 'sv' }),
    );
    expect((await desk.pull()).rows.map((row) => row.kind)).toEqual(['hub', 'person', 'device']);
  });

  it('refuses a wrong token, and a second set-up even with the right one', async () => {
    const wrong = await server.post('/api/setup', { ...asked, token: 'wrong' });
    expect([wrong.status, await wrong.json()]).toEqual([403, { code: 'bad-token' }]);
    await server.setUp();
    const again = await server.post('/api/setup', asked);
    expect([again.status, await again.json()]).toEqual([409, { code: 'already-set-up' }]);
  });

  it.each([
    ['an empty name', { name: '   ' }],
    ['an impossible closing time', { closes: '25:00' }],
    ['an unknown time zone', { timeZone: 'Mars/Olympus' }],
    ['an unknown language', { language: 'fi' }],
  ])('refuses %s', async (_, wrong) => {
    const reply = await server.post('/api/setup', { ...asked, ...wrong });
    expect([reply.status, await codeOf(reply)]).toEqual([400, 'bad-request']);
  });

  it('is not open to guessing', async () => {
    for (let i = 0; i < 60; i++) await server.post('/api/setup', { ...asked, token: `guess-${i}` });
    const reply = await server.post('/api/setup', asked);
    expect([reply.status, await reply.json()]).toEqual([429, { code: 'too-many' }]);
    expect(reply.headers.get('Retry-After')).toBe('1');
  });
});
