import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LiveRows } from '../../../src/protocol/messages.ts';
import { accept } from '../../hub/accept.ts';
import { codeOf, jan7, said } from '../../test-server.ts';
import { createHouse, everybody, type House, later, pushOne } from './test-house.ts';

let house: House;
beforeEach(async () => {
  house = await createHouse();
});
afterEach(() => house.server.close());

const answerOf = async (reply: Response) => [reply.status, await codeOf(reply)];
const routes = [
  ['GET', '/api/session?protocol=2'],
  ['GET', '/api/pull?protocol=2'],
  ['GET', '/api/live?protocol=2'],
  ['GET', '/api/printer'],
  ['POST', '/api/print'],
  ['POST', '/api/codes'],
  ['POST', '/api/push'],
] as const;

describe('a route', () => {
  it.each([
    ['/api/codes', { purpose: 'door' }, ['desk']],
    ['/api/codes', { purpose: 'desk' }, ['desk']],
    ['/api/codes', { purpose: 'link', person: 'you' }, ['door', 'desk']],
    ['/api/print', {}, ['door', 'desk']],
  ] as const)('%s with %j is for %j alone', async (path, body, allowed) => {
    for (const who of everybody) {
      const before = await house.holds();
      const reply = await house.devices[who].post(path, body);
      if ((allowed as readonly string[]).includes(who)) expect(reply.status).not.toBe(403);
      else expect(await answerOf(reply)).toEqual([403, 'not-allowed']);
      expect(await house.holds()).toBe(before);
    }
  });

  it('/api/printer is for door and desk alone', async () => {
    const statuses = await Promise.all(
      everybody.map(async (who) => (await house.devices[who].get('/api/printer')).status),
    );
    expect(statuses).toEqual([404, 404, 403, 403, 403]);
  });

  it.each(routes)('%s %s is for nobody whom the hub has sent away', async (method, path) => {
    const { desk } = house.devices;
    for (const who of ['door', 'member', 'guest', 'stranger'] as const) {
      const device = house.devices[who];
      await desk.push(said('device', device.session.device, { revoked: true }, later));
      const before = await house.holds();
      const reply = method === 'GET' ? await device.get(path) : await device.post(path, {});
      expect([reply.status, await reply.json()]).toEqual([401, { code: 'not-paired', detail: 'revoked' }]);
      expect(await house.holds()).toBe(before);
    }
  });

  it.each(routes)('%s %s is for no stranger’s cookie', async (method, path) => {
    for (const cookie of ['', 'stigen_device=x', `stigen_device=${'a'.repeat(5000)}`, 'stigen_device=%00']) {
      const reply = await house.server.app.request(path, { method, headers: { Cookie: cookie } });
      expect(reply.status).toBe(401);
    }
  });

  it('takes no push that was under way when its device was sent away', async () => {
    const { store, clock } = house.server.deps;
    const { desk, door } = house.devices;
    const stale = await store.device(desk.session.hub, door.session.device);
    await desk.push(said('device', door.session.device, { revoked: true }, later));
    const before = await house.holds();
    const change = said('person', 'you', { visible: true }, later);
    if (!stale) throw new Error('no door');
    expect(await store.transaction((documents) => accept(documents, stale, [change], clock))).toBeNull();
    expect(await house.holds()).toBe(before);
  });
});

describe('a code', () => {
  const make = async (body: object) => codeOf(await house.devices.desk.post('/api/codes', body));

  it('is good once, in its time, and as it was given', async () => {
    const used = await make({ purpose: 'desk' });
    await house.server.post('/api/redeem', { code: used });
    const late = await make({ purpose: 'desk' });
    house.server.setTime(jan7 + 600_001);
    const before = await house.holds();
    for (const who of [...everybody, null]) {
      const redeem = async (code: string) =>
        answerOf(
          who === null
            ? await house.server.post('/api/redeem', { code })
            : await house.devices[who].post('/api/redeem', { code }),
        );
      expect(await redeem(used)).toEqual([403, 'bad-code']);
      expect(await redeem(`${used}a`)).toEqual([403, 'bad-code']);
      expect(await redeem(house.devices.desk.session.join ?? '')).toEqual([403, 'bad-code']);
    }
    expect(await answerOf(await house.server.post('/api/redeem', { code: late }))).toEqual([410, 'expired']);
    expect(await answerOf(await house.server.post('/api/redeem', { code: late }))).toEqual([403, 'bad-code']);
    expect(await house.holds()).toBe(before);
  });

  it('does not join a phone that needs the door’s', async () => {
    const code = await make({ purpose: 'desk' });
    const before = await house.holds();
    expect(await answerOf(await house.server.post('/api/join', { code }))).toEqual([403, 'bad-code']);
    expect(await house.holds()).toBe(before);
  });
});

describe('another hub in the same store', () => {
  it('is not seen, written or linked to', async () => {
    const { desk } = house.devices;
    const before = await house.holds();
    for (const [kind, id, fields] of [
      ['hub', 'other-hub', { name: 'X' }],
      ['device', house.foreign.id, { revoked: true }],
    ] as const)
      expect(await pushOne(desk, said(kind, id, fields, later))).toBe('not-allowed');
    const link = await desk.post('/api/codes', { purpose: 'link', person: 'theirs' });
    expect(await answerOf(link)).toEqual([404, 'unknown-person']);
    expect(await house.holds()).toBe(before);
    for (const who of everybody)
      expect(JSON.stringify(await house.devices[who].pull())).not.toMatch(/theirs|Andra/);
  });

  it('gives its code to a device of ours without changing what it is here', async () => {
    const { server, foreign, devices } = house;
    const made = await server.post('/api/codes', { purpose: 'desk' }, { Cookie: foreign.cookie });
    const paired = await devices.guest.post('/api/redeem', { code: await codeOf(made) });
    expect(await paired.json()).toMatchObject({ hub: 'other-hub', role: 'desk', person: null });
    expect(await (await devices.guest.whoAmI()).json()).toMatchObject({
      hub: devices.desk.session.hub,
      role: 'guest',
      person: 'gst',
    });
  });
});

describe('a live line', () => {
  const open = async (who: keyof House['devices']) => {
    const device = house.devices[who];
    const { cursor, view } = await device.pull();
    const reply = await device.get(`/api/live?protocol=2&cursor=${cursor}&view=${view}`);
    const reader = reply.body?.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    return async (): Promise<{ event: string; data: Partial<LiveRows> } | null> => {
      for (;;) {
        const found = /event: (.*)\ndata: (.*)\n\n/.exec(text);
        if (found) {
          text = text.slice(found.index + found[0].length);
          return { event: found[1] ?? '', data: JSON.parse(found[2] ?? '{}') };
        }
        const read = await reader?.read();
        if (!read || read.done) return null;
        text += read.value;
      }
    };
  };

  it.each([
    ['door', ['person', 'visit']],
    ['member', []],
    ['guest', []],
    ['stranger', []],
  ] as const)('tells the %s no more than a pull', async (who, seen) => {
    const next = await open(who);
    await next();
    await house.devices.desk.push(
      said('contact', 'you', { email: 'new@you.se' }, later),
      said('device', house.yours.session.device, { name: 'Boss telefon' }, later),
      said('person', 'you', { firstName: 'Bosse' }, later),
      said('visit', 'you~2026-01-07', { purpose: 'hemligt' }, later),
    );
    const told = await next();
    expect(told?.data.rows?.map(({ kind }) => kind)).toEqual(seen);
    expect(told?.data.drop).toEqual([]);
  });

  it('ends for whoever is sent away, and nudges whoever becomes another', async () => {
    const next = await open('door');
    await next();
    const code = await codeOf(await house.devices.desk.post('/api/codes', { purpose: 'desk' }));
    await house.devices.door.post('/api/redeem', { code });
    expect((await next())?.event).toBe('rows');
    expect((await next())?.event).toBe('nudge');
    await house.devices.desk.push(
      said('device', house.devices.door.session.device, { revoked: true }, later),
    );
    expect((await next())?.event).toBe('rows');
    expect((await next())?.event).toBe('revoked');
    expect(await next()).toBeNull();
  });
});

describe('a device that becomes another', () => {
  it('begins again and is shown nothing of what it saw before', async () => {
    const { desk, door, member } = house.devices;
    const code = async (body: object) => ({ code: await codeOf(await desk.post('/api/codes', body)) });
    const asDesk = await house.server.pair(desk, 'desk');
    const before = await asDesk.pull();
    expect(before.rows.some(({ kind }) => kind === 'contact')).toBe(true);
    await asDesk.post('/api/redeem', await code({ purpose: 'door' }));
    const after = await asDesk.pull(before.cursor, before.view);
    expect(after).toMatchObject({ restart: true, rows: [] });
    expect((await asDesk.pull(0, after.view)).rows.some(({ kind }) => /contact|device/.test(kind))).toBe(
      false,
    );

    const mine = await member.pull();
    await member.post('/api/redeem', await code({ purpose: 'link', person: 'you' }));
    const { view } = await member.pull(mine.cursor, mine.view);
    const now = await member.pull(0, view);
    expect(now.rows.some(({ id }) => id === 'me')).toBe(false);
    expect(now.rows.find(({ kind }) => kind === 'contact')?.fields).toMatchObject({ person: 'you' });
    expect((await door.pull()).rows.some(({ kind }) => kind === 'contact')).toBe(false);
  });
});
