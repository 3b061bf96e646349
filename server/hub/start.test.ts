import { expect, it } from 'vitest';
import { newHub } from '../../src/domain/hub.ts';
import { createTestServer, said } from '../test-server.ts';
import { prepareStart } from './start.ts';

const hub = newHub({ name: 'S', language: 'sv', closes: '18:00', timeZone: 'Europe/Stockholm' });
const makeSample = ({ hub: id }: { hub: string }) => ({ rows: [said('hub', id, { ...hub })] });

it('offers a set-up while there is no hub', async () => {
  const server = await createTestServer();
  const { store, clock } = server.deps;
  const start = await prepareStart(store, clock, { sample: false, pair: true, makeSample });
  expect(start).toEqual({ isSetUp: false, joinCode: null, pairCode: null });
  await server.close();
});

it('makes the sample hub once, and a way in to it', async () => {
  const server = await createTestServer();
  const { store, clock } = server.deps;
  const first = await prepareStart(store, clock, { sample: true, pair: false, makeSample });
  expect(first).toMatchObject({ isSetUp: true, pairCode: expect.any(String) });
  await prepareStart(store, clock, { sample: true, pair: false, makeSample });
  expect(await store.hubs()).toHaveLength(1);
  const reply = await server.post('/api/redeem', { code: first.pairCode });
  expect(await reply.json()).toMatchObject({ role: 'desk' });
  await server.close();
});

it('makes a pairing code for a hub that has a desk only when asked', async () => {
  const server = await createTestServer();
  const { store, clock } = server.deps;
  const desk = await server.setUp();
  const asked = { sample: false, makeSample };
  expect((await prepareStart(store, clock, { ...asked, pair: false })).pairCode).toBeNull();
  expect((await prepareStart(store, clock, { ...asked, pair: true })).pairCode).not.toBeNull();
  await desk.post('/api/leave', {});
  expect((await prepareStart(store, clock, { ...asked, pair: false })).pairCode).not.toBeNull();
  await server.close();
});
