import { expect, it } from 'vitest';
import { createTestServer } from '../test-server.ts';

it('tells whether the hub answers and is set up', async () => {
  const server = await createTestServer();
  const before = await server.app.request('/api/health');
  expect(await before.json()).toMatchObject({
    ok: true,
    version: '1.2.3',
    protocol: 2,
    setUp: false,
    backup: null,
  });
  await server.setUp();
  expect(await (await server.app.request('/api/health')).json()).toMatchObject({ setUp: true });
  await server.close();
});

it('tells how the last backup went', async () => {
  const backup = { at: 5, ok: false };
  const server = await createTestServer({ lastBackup: () => backup });
  expect(await (await server.app.request('/api/health')).json()).toMatchObject({ ok: true, backup });
  await server.close();
});
