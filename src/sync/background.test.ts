import { expect, test, vi } from 'vitest';
import { createFakeHub } from './fake-hub.test-util.ts';

/** What the service worker has: modules of its own, and the device's database. */
async function createWorker() {
  vi.resetModules();
  const [{ pushOutbox }, { openLocal, deleteLocal }, { commit }, { saveSession }, { takeOutbox }] =
    await Promise.all([
      import('./background.ts'),
      import('../local/db.ts'),
      import('../local/commit.ts'),
      import('../local/session.ts'),
      import('../local/outbox.ts'),
    ]);
  await openLocal();
  return { pushOutbox, deleteLocal, commit, saveSession, takeOutbox };
}

const session = {
  protocol: 2,
  version: '0',
  time: 0,
  hub: 'hub-1',
  device: 'phone',
  role: 'guest',
  person: null,
  address: '',
  join: null,
  printer: false,
} as const;

test('the worker pushes what a closed app has left, or asks to be called again', async () => {
  const hub = createFakeHub();
  const transport = hub.transport('phone', 'guest');
  const worker = await createWorker();
  await worker.saveSession(session);
  await worker.commit([{ kind: 'plan', id: 'a~2026-11-25', fields: { coming: true } }]);
  hub.isDown = true;
  expect(await worker.pushOutbox(transport)).toBe(false);
  hub.isDown = false;
  expect(await worker.pushOutbox(transport)).toBe(true);
  expect([...hub.rows.keys()]).toEqual(['plan a~2026-11-25']);
  expect(await worker.takeOutbox(1)).toEqual([]);
  await worker.deleteLocal();
});

test('a worker of a device that is not paired has nothing to do', async () => {
  const worker = await createWorker();
  expect(await worker.pushOutbox(createFakeHub().transport('phone'))).toBe(true);
  await worker.deleteLocal();
});
