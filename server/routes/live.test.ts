import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LiveRows } from '../../src/protocol/messages.ts';
import {
  codeOf,
  createTestServer,
  jan7,
  personFields,
  said,
  type TestDevice,
  type TestServer,
  visitFields,
} from '../test-server.ts';

/** Reads a stream of events one by one. */
async function openEvents(device: TestDevice, cursor: number, view: string) {
  const reply = await device.get(`/api/live?protocol=2&cursor=${cursor}&view=${view}`);
  const reader = reply.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  const next = async (): Promise<{ event: string; data: LiveRows } | 'heartbeat' | 'end'> => {
    for (;;) {
      const end = text.indexOf('\n\n');
      if (end >= 0) {
        const block = text.slice(0, end);
        text = text.slice(end + 2);
        if (block.startsWith('retry')) continue;
        if (block.startsWith(':')) return 'heartbeat';
        const [, event = '', data = ''] = /^event: (.*)\ndata: (.*)$/.exec(block) ?? [];
        return { event, data: JSON.parse(data) };
      }
      const read = await reader?.read();
      if (!read || read.done) return 'end';
      text += read.value;
    }
  };
  return { reply, next, close: () => reader?.cancel() };
}

describe('live events', () => {
  let server: TestServer;
  let desk: TestDevice;
  beforeEach(async () => {
    server = await createTestServer();
    desk = await server.setUp();
  });
  afterEach(async () => {
    vi.useRealTimers();
    await server.close();
  });

  it('leave no line open for whoever asks with HEAD, where nobody reads', async () => {
    const reply = await server.app.request('/api/live?protocol=2', {
      method: 'HEAD',
      headers: { Cookie: desk.cookie },
    });
    expect([reply.status, reply.headers.get('Content-Type'), await reply.text()]).toEqual([
      200,
      'text/event-stream',
      '',
    ]);
    expect(server.deps.live.devices(desk.session.hub)).toEqual([]);
  });

  it('keep six lines for a device, and end its oldest for one more', async () => {
    const { view, cursor } = await desk.pull();
    const lines = [];
    for (let i = 0; i < 7; i++) lines.push(await openEvents(desk, cursor, view));
    expect(server.deps.live.devices(desk.session.hub)).toHaveLength(6);
    await lines[0]?.next();
    expect(await lines[0]?.next()).toBe('end');
    for (const line of lines) await line.close();
  });

  it('are busy where a hub has too many lines already', async () => {
    const device = { ...desk.session, id: 'd', hash: '', epoch: 1, revoked: false };
    const line = { send: () => undefined, end: () => undefined };
    for (let i = 0; i < 10_000; i++) server.deps.live.connect({ ...device, id: `d${i}` }, line);
    const reply = await desk.get('/api/live?protocol=2');
    expect([reply.status, await codeOf(reply), reply.headers.get('Retry-After')]).toEqual([
      503,
      'busy',
      '10',
    ]);
  });

  it('begin with what the device has missed and go on from there', async () => {
    const start = await desk.pull();
    await desk.push(said('person', 'p1', personFields('Åsa')));
    const phone = await server.join(desk);
    const other = await server.toDevice(await server.post('/api/redeem', await pairCode()));
    const events = await openEvents(other, start.cursor, (await other.pull()).view);
    expect(events.reply.headers.get('Content-Type')).toContain('text/event-stream');
    const first = await events.next();
    if (typeof first === 'string') throw new Error(first);
    expect(first).toMatchObject({ event: 'rows', data: { from: start.cursor } });
    expect(first.data.rows.map(({ id }) => id)).toEqual(['p1', phone.session.device, other.session.device]);
    await desk.push(said('person', 'p2', personFields('Bo')));
    expect(await events.next()).toMatchObject({
      event: 'rows',
      data: { from: first.data.cursor, cursor: first.data.cursor + 1, rows: [{ id: 'p2' }] },
    });
    await events.close();
  });

  const pairCode = async () => {
    const reply = await desk.post('/api/codes', { purpose: 'desk' });
    return { code: await codeOf(reply) };
  };

  it('spare a device its own words but move its cursor', async () => {
    const { cursor, view } = await desk.pull();
    const events = await openEvents(desk, cursor, view);
    expect(await events.next()).toMatchObject({ data: { rows: [], from: cursor, cursor } });
    await desk.push(said('person', 'p1', personFields('Åsa')));
    expect(await events.next()).toMatchObject({ data: { rows: [], from: cursor, cursor: cursor + 1 } });
    await events.close();
  });

  it('send the whole row when the device cannot have all of it', async () => {
    const tablet = await server.toDevice(await server.post('/api/redeem', await pairCode()));
    const { cursor, view } = await desk.pull();
    const events = await openEvents(desk, cursor, view);
    await events.next();
    await tablet.push(said('person', 'p1', personFields('Åsa')));
    await events.next();
    await desk.push(said('person', 'p1', { visible: true }, jan7 + 1));
    // The door was at the tablet's version when it spoke: it has all of it.
    expect(await events.next()).toMatchObject({ data: { rows: [] } });
    await events.close();
  });

  it('nudge when there is too much to send', async () => {
    const { cursor, view } = await desk.pull();
    const tablet = await server.toDevice(await server.post('/api/redeem', await pairCode()));
    const events = await openEvents(tablet, cursor, view);
    await events.next();
    const many = Array.from({ length: 201 }, (_, i) => said('person', `p${i}`, personFields('A')));
    await desk.push(...many);
    expect(await events.next()).toMatchObject({ event: 'nudge' });
    const late = await openEvents(tablet, cursor, view);
    expect(await late.next()).toMatchObject({ event: 'nudge' });
    await events.close();
    await late.close();
  });

  it('nudge a device whose view is another now', async () => {
    const phone = await server.join(desk);
    const { cursor, view } = await phone.pull();
    const events = await openEvents(phone, cursor, view);
    await events.next();
    await phone.push(said('person', 'me', personFields('Li', { checked: false })));
    expect(await events.next()).toMatchObject({ event: 'rows' });
    expect(await events.next()).toMatchObject({ event: 'nudge' });
    await events.close();
  });

  it('show a phone only what it may see, and drops', async () => {
    const phone = await server.join(desk);
    const { cursor, view } = await phone.pull();
    const events = await openEvents(phone, cursor, view);
    expect(await events.next()).toMatchObject({ data: { here: { total: null } } });
    await desk.push(said('person', 'p1', personFields('Åsa')));
    expect(await events.next()).toMatchObject({ data: { rows: [], drop: [] } });
    await desk.push(said('person', 'p1', { visible: true }, jan7 + 1));
    expect(await events.next()).toMatchObject({
      data: { rows: [{ id: 'p1', fields: { firstName: 'Åsa', organisation: null, visible: true } }] },
    });
    await desk.push(said('person', 'p1', { visible: false }, jan7 + 2));
    expect(await events.next()).toMatchObject({ data: { rows: [], drop: [{ id: 'p1' }] } });
    await events.close();
  });

  it('tell phones a second later how many are here, and everybody now and then that the line is open', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const phone = await server.join(desk);
    const { cursor, view } = await phone.pull();
    const events = await openEvents(phone, cursor, view);
    await events.next();
    const visits = ['a', 'b', 'c'].map((id) =>
      said('visit', `${id}~2026-01-07`, visitFields(id, '2026-01-07', jan7)),
    );
    await desk.push(...visits);
    expect(await events.next()).toMatchObject({ data: { rows: [] } });
    server.setTime(jan7 + 1000);
    await vi.advanceTimersByTimeAsync(1000);
    const told = await events.next();
    expect(told).toMatchObject({ event: 'rows', data: { rows: [], here: { total: 3 } } });
    if (typeof told !== 'string') expect(told.data.from).toBe(told.data.cursor);
    await events.close();
  });

  it('end at once for a device that is sent away', async () => {
    const phone = await server.join(desk);
    const { cursor, view } = await phone.pull();
    const events = await openEvents(phone, cursor, view);
    await events.next();
    await desk.push(said('device', phone.session.device, { revoked: true }, jan7 + 1));
    expect(await events.next()).toMatchObject({ event: 'rows' });
    expect(await events.next()).toMatchObject({ event: 'revoked' });
    expect(await events.next()).toBe('end');
  });

  it('end when the server stops', async () => {
    const { cursor, view } = await desk.pull();
    const events = await openEvents(desk, cursor, view);
    await events.next();
    await server.deps.live.close();
    expect(await events.next()).toBe('end');
  });
});
