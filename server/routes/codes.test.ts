import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestServer, personFields, said, type TestDevice, type TestServer } from '../test-server.ts';

describe('asking for a one-time code', () => {
  let server: TestServer;
  let desk: TestDevice;
  beforeEach(async () => {
    server = await createTestServer();
    desk = await server.setUp();
  });
  afterEach(() => server.close());

  it('is for doors alone', async () => {
    const phone = await server.join(desk);
    const reply = await phone.post('/api/codes', { purpose: 'door' });
    expect([reply.status, await reply.json()]).toEqual([403, { code: 'not-allowed' }]);
    expect((await server.post('/api/codes', { purpose: 'door' })).status).toBe(401);
  });

  it('needs a person who is in the register', async () => {
    const unknown = await desk.post('/api/codes', { purpose: 'link', person: 'p1' });
    expect([unknown.status, await unknown.json()]).toEqual([404, { code: 'unknown-person' }]);
    await desk.push(said('person', 'p1', personFields('Åsa', { gone: true })));
    expect((await desk.post('/api/codes', { purpose: 'link', person: 'p1' })).status).toBe(404);
  });

  it('refuses what it does not understand', async () => {
    for (const body of [{}, { purpose: 'link' }, { purpose: 'open' }, { purpose: 'link', person: '../x' }])
      expect((await desk.post('/api/codes', body)).status).toBe(400);
  });
});
