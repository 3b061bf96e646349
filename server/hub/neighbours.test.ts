import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openSqliteStore } from '../store/sqlite-store.ts';
import type { PairedDevice, Store } from '../store/store.ts';
import type { Listener } from '../store/wake-ups.ts';
import { said } from '../test-server.ts';
import { createLive, type Live } from './live.ts';
import { mergeIn } from './merge-in.ts';
import { shareLive } from './neighbours.ts';

const failed = (error: unknown) => {
  throw error;
};
const door: PairedDevice = {
  ...{ hub: 'h1', id: 'd1', hash: 'x', role: 'door', person: null, epoch: 1, revoked: false },
};

describe('live lines of a process among others', () => {
  let store: Store;
  let live: Live;
  let listener: Listener;
  let told: [string, number][];
  let events: { event: string; from?: number; cursor?: number }[];
  const write = (id: string) =>
    store.transaction((documents) => mergeIn(documents, 'h1', [said('organisation', id, { name: id })]));
  const settled = (count: number) => expect.poll(() => events.length).toBe(count);

  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    store = await openSqliteStore(':memory:');
    await store.makeHub({ hub: 'h1', joinCode: 'j', createdAt: 1 });
    await store.saveDevice(door);
    [told, events] = [[], []];
    const here = async () => ({ asOf: 1, organisations: [], total: null });
    live = await shareLive(createLive({ now: () => 1, here, failed }), {
      store,
      failed,
      open: (given) => {
        listener = given;
        return { tell: (hub, seq) => void told.push([hub, seq]), close: async () => undefined };
      },
    });
    live.connect(door, {
      send: (event, data) => void events.push({ event, ...JSON.parse(data || '{}') }),
      end: () => void events.push({ event: 'end' }),
    });
  });
  afterEach(async () => {
    vi.useRealTimers();
    await live.close();
    await store.close();
  });

  it('pass the process’s own commits on at once and tell the others', async () => {
    live.publish('h1', await write('a'));
    expect(events).toMatchObject([{ event: 'rows', from: 0, cursor: 1 }]);
    expect(told).toEqual([['h1', 1]]);
  });

  it('fill the gap that another process’s commit has left, in order', async () => {
    await write('a');
    live.publish('h1', await write('b'));
    await settled(1);
    expect(events).toMatchObject([{ event: 'rows', from: 0, cursor: 2 }]);
    listener.heard('h1', 1);
    live.publish('h1', await write('c'));
    await settled(2);
    expect(events[1]).toMatchObject({ event: 'rows', from: 2, cursor: 3 });
  });

  it('read what another process has told of, once', async () => {
    await write('a');
    listener.heard('h1', 1);
    listener.heard('h1', 1);
    await settled(1);
    await write('b');
    listener.heard('h1', 2);
    await settled(2);
    expect(events[1]).toMatchObject({ from: 1, cursor: 2 });
  });

  it('find out by themselves what a process that died had no time to tell', async () => {
    await write('a');
    await vi.advanceTimersByTimeAsync(5_000);
    await settled(1);
  });

  it('cut a device off that another process has sent away, before it is told more', async () => {
    await store.transaction(async (documents) => {
      await mergeIn(documents, 'h1', [said('device', 'd1', { revoked: true })]);
      await documents.saveDevice({ ...door, revoked: true });
    });
    listener.heard('h1', 1);
    await settled(2);
    expect(events.map(({ event }) => event)).toEqual(['revoked', 'end']);
  });

  it('cut a device off that was sent away while it connected', async () => {
    await store.saveDevice({ ...door, id: 'd2', hash: 'y', revoked: true });
    const ended = new Promise<void>((resolve) => {
      live.connect({ ...door, id: 'd2' }, { send: () => undefined, end: resolve });
    });
    await ended;
  });

  it('ask for a pull when there is much', async () => {
    await store.transaction((documents) =>
      mergeIn(
        documents,
        'h1',
        Array.from({ length: 201 }, (_, i) => said('organisation', `o${i}`, { name: 'x' })),
      ),
    );
    listener.heard('h1', 201);
    await settled(1);
    expect(events).toMatchObject([{ event: 'nudge' }]);
  });
});
