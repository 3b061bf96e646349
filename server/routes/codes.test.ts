import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestServer, personFields, said, type TestDevice, type TestServer } from '../test-server.ts';

describe('asking for a one-time code', () => {
  let server: TestServer;
  let door: TestDevice;
  beforeEach(async () => {
    server = await createTestServer();
    door = await server.setUp();
  });
  afterEach(() => server.close());

  it('is for doors alone', async () => {
    const phone = await server.join(door);
    const reply = await phone.post('/api/codes', { purpose: 'pair' });
    expect([reply.status, await reply.json()]).toEqual([403, { code: 'not-allowed' }]);
    expect((await server.post('/api/codes', { purpose: 'pair' })).status).toBe(401);
  });

  it('needs a person who is in the register', async () => {
    const unknown = await door.post('/api/codes', { purpose: 'link', person: 'p1' });
    expect([unknown.status, await unknown.json()]).toEqual([404, { code: 'unknown-person' }]);
    await door.push(said('person', 'p1', personFields('Åsa', { gone: true })));
    expect((await door.post('/api/codes', { purpose: 'link', person: 'p1' })).status).toBe(404);
  });

  it('refuses what it does not understand', async () => {
    for (const body of [{}, { purpose: 'link' }, { purpose: 'open' }, { purpose: 'link', person: '../x' }])
      expect((await door.post('/api/codes', body)).status).toBe(400);
  });
});
