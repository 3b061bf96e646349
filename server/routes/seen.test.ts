import { afterEach, beforeEach, expect, it } from 'vitest';
import { createTestServer, jan7, type TestDevice, type TestServer } from '../test-server.ts';

let server: TestServer;
let desk: TestDevice;
let door: TestDevice;

beforeEach(async () => {
  server = await createTestServer();
  desk = await server.setUp();
  door = await server.pair(desk, 'door');
});
afterEach(() => server.close());

const seen = async () =>
  ((await (await desk.get('/api/seen')).json()) as { devices: { device: string }[] }).devices;
const ofDoor = async () => (await seen()).find(({ device }) => device === door.session.device);
const askAt = (clock: string) =>
  server.app.request('/api/pull?protocol=2&cursor=0&view=', {
    headers: { cookie: door.cookie, 'x-clock': clock },
  });

it('tells the desk when a device was last heard of, and that its clock is wrong', async () => {
  await askAt(String(jan7 + 300_000));
  expect(await ofDoor()).toEqual({
    ...{ device: door.session.device, at: jan7, clockAhead: 300_000, isHere: false },
  });
  server.setTime(jan7 + 60_000);
  await door.pull();
  expect(await ofDoor()).toMatchObject({ at: jan7 + 60_000, clockAhead: 300_000 });
});

it.each(['', 'soon', '-5', '9'.repeat(20)])('takes %j for no clock', async (clock) => {
  await askAt(clock);
  expect(await ofDoor()).toMatchObject({ clockAhead: null });
});

it('knows nothing of whoever has not asked, and tells nobody but the desk', async () => {
  const other = await server.pair(desk, 'door');
  expect((await seen()).map(({ device }) => device)).not.toContain(other.session.device);
  expect((await door.get('/api/seen')).status).toBe(403);
  expect((await server.app.request('/api/seen')).status).toBe(401);
});
