import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Fields } from '../../src/domain/change.ts';
import { testContribution, testWall } from '../../src/domain/test-nouns.ts';
import { show } from '../../src/domain/walls/moderating.ts';
import { talkId } from '../../src/domain/walls/talk.ts';
import type { Contribution } from '../../src/domain/walls/wall.ts';
import type { Row } from '../../src/protocol/row.ts';
import {
  createTestServer,
  jan7,
  personFields,
  said,
  type TestDevice,
  type TestServer,
} from '../test-server.ts';

interface Code {
  readonly code: string;
}

let server: TestServer;
let desk: TestDevice;
let door: TestDevice;
let guest: TestDevice;
let other: TestDevice;
let at = jan7;

const wall = (id: string, given: Parameters<typeof testWall>[0] = {}) =>
  said('wall', id, { ...testWall(given).fields }, at);
const phoneOf = (device: TestDevice) => `phone~${device.session.device}`;
/** What a device adds: everything but whether it is hidden. */
function leaf(by: TestDevice | string | null, id: string, given: Fields = {}): Row {
  const { hidden: _, looked: __, ...fields } = testContribution({ wall: 'w1' });
  const owner = typeof by === 'object' && by !== null ? phoneOf(by) : by;
  const device = typeof by === 'object' && by !== null ? by.session.device : 'device';
  return said('contribution', id, { ...fields, by: owner, ...given }, at++, device);
}
const change = (id: string, fields: Fields) => said('contribution', id, fields, at++);
/** What a host says who looks at a contribution as it is now, some time later. */
async function showing(id: string): Promise<Row> {
  at += 1000;
  const fields = (await seen(desk, id)) as unknown as Contribution;
  const [shown] = show({ id, fields }, { id: 'm1', at });
  return change(id, shown?.fields ?? {});
}
const fates = async (device: TestDevice, ...changes: Row[]) =>
  (await device.push(...changes)).results.map((result) =>
    result.status === 'refused' ? result.code : result.status,
  );
/** What a device has of a contribution when it reads everything. */
const seen = async (device: TestDevice, id: string) =>
  (await device.pull()).rows.find((row) => row.kind === 'contribution' && row.id === id)?.fields;

beforeEach(async () => {
  at = jan7;
  server = await createTestServer();
  desk = await server.setUp();
  door = await server.pair(desk, 'door');
  guest = await server.join(door);
  other = await server.join(door);
  await desk.push(wall('w1'), wall('w2', { moderation: 'look-first' }), wall('w3', { who: 'members' }));
});
afterEach(() => server.close());

describe('a phone without an account', () => {
  it('adds, changes and takes back its own, and nobody else’s', async () => {
    expect(await fates(guest, leaf(guest, 'c1'), change('c1', { text: 'Ny' }))).toEqual([
      'accepted',
      'accepted',
    ]);
    expect(await fates(other, change('c1', { text: 'Annat' }), leaf(guest, 'c2'))).toEqual([
      'not-yours',
      'not-yours',
    ]);
    expect(await fates(other, leaf(null, 'c2'), change('c1', { gone: true }))).toEqual([
      'not-yours',
      'not-yours',
    ]);
    expect(await fates(guest, change('c1', { gone: true }))).toEqual(['accepted']);
  });

  it('sees all of its own, and of others’ neither whose it is nor what the host did', async () => {
    await guest.push(leaf(guest, 'c1'));
    expect(await seen(guest, 'c1')).toMatchObject({ text: 'Säg hej i kön', by: phoneOf(guest) });
    const theirs = (await seen(other, 'c1')) ?? {};
    expect(theirs.text).toBe('Säg hej i kön');
    expect(Object.keys(theirs)).not.toContain('by');
    expect(Object.keys(theirs)).not.toContain('hidden');
  });

  it('goes on owning it when it has said whose it is, and when it is linked', async () => {
    await guest.push(
      leaf(guest, 'c1', { wall: 'w2' }),
      said('person', 'li', personFields('Li', { kind: 'guest', checked: false })),
    );
    expect(await seen(guest, 'c1')).toMatchObject({ text: 'Säg hej i kön' });
    expect(
      await fates(guest, leaf('li', 'c2'), change('c1', { text: 'Ny' }), change('c1', { by: 'li' })),
    ).toEqual(['accepted', 'accepted', 'accepted']);
    expect(await fates(guest, change('c2', { text: 'Ny' }))).toEqual(['accepted']);
  });

  it('hands on what it added to whoever it turns out to be, who has it on their next phone', async () => {
    await desk.push(said('person', 'li', personFields('Li')), said('person', 'bo', personFields('Bo')));
    await guest.push(leaf(guest, 'c1'), leaf(guest, 'c2', { wall: 'w2' }));
    const made = (await (await desk.post('/api/codes', { purpose: 'link', person: 'li' })).json()) as Code;
    expect(await (await guest.post('/api/redeem', { code: made.code })).json()).toMatchObject({
      person: 'li',
    });
    expect(await seen(guest, 'c1')).toMatchObject({ by: 'li', text: 'Säg hej i kön' });
    const next = await server.link(door, 'li');
    expect(await seen(next, 'c2')).toMatchObject({ by: 'li', shown: false });
    expect(await fates(next, change('c1', { text: 'Ny' }), change('c2', { gone: true }))).toEqual([
      'accepted',
      'accepted',
    ]);
    expect(await fates(await server.link(door, 'bo'), change('c1', { text: 'Bos' }))).toEqual(['not-yours']);
  });

  it('hands it on, too, when it says by itself whose it is', async () => {
    await guest.push(leaf(guest, 'c1'));
    await guest.push(said('person', 'li', personFields('Li', { kind: 'guest', checked: false })));
    expect(await fates(await server.link(door, 'li'), change('c1', { text: 'Ny' }))).toEqual(['accepted']);
  });

  it('cannot call itself a phone, and so be another’s', async () => {
    expect(await fates(other, said('person', phoneOf(guest), personFields('X', { checked: false })))).toEqual(
      ['not-yours'],
    );
  });

  it('hears live what it is told when it pulls, and of what it withdrew that it is gone', async () => {
    await guest.push(leaf(guest, 'c1'));
    const before = await other.pull();
    await guest.push(change('c1', { gone: true }));
    const after = await other.pull(before.cursor, before.view);
    expect(after.rows).toEqual([]);
    expect(after.drop).toMatchObject([{ kind: 'contribution', id: 'c1' }]);
    expect(
      JSON.stringify(await server.deps.store.rows(desk.session.hub, [{ kind: 'contribution', id: 'c1' }])),
    ).not.toContain('Säg');
  });
});

describe('what a phone withdraws', () => {
  it.each(['in one push', 'in two'])(
    'goes from the phone itself, too, added and withdrawn %s',
    async (how) => {
      const start = await guest.pull();
      const [added, taken] = [leaf(guest, 'c1'), change('c1', { gone: true })];
      if (how === 'in two') await guest.push(added);
      await guest.push(...(how === 'in two' ? [taken] : [added, taken]));
      const after = await guest.pull(start.cursor, start.view);
      expect(after.rows).toEqual([]);
      expect(after.drop).toMatchObject([{ kind: 'contribution', id: 'c1' }]);
    },
  );
});

describe('where the host looks first', () => {
  it('what a phone or the door calls shown is not, and they learn so', async () => {
    const [result] = (await guest.push(leaf(guest, 'c1', { wall: 'w2' }))).results;
    expect(result).toMatchObject({
      status: 'merged',
      row: { fields: { shown: false, text: 'Säg hej i kön' } },
    });
    expect(await fates(door, leaf(null, 'c2', { wall: 'w2' }))).toEqual(['merged']);
    expect(await seen(other, 'c1')).toBeUndefined();
    expect(await seen(desk, 'c2')).toMatchObject({ shown: false });
  });

  it('is shown by the host, and waits again when its words are others', async () => {
    await guest.push(leaf(guest, 'c1', { wall: 'w2', shown: false }));
    await desk.push(await showing('c1'));
    const before = await other.pull();
    expect(before.rows.some(({ id }) => id === 'c1')).toBe(true);
    expect(await fates(guest, change('c1', { closed: true, shown: true }))).toEqual(['accepted']);
    expect((await seen(other, 'c1'))?.closed).toBe(true);
    // It says nothing of `shown`: only the answer tells that it waits.
    const edited = change('c1', { text: 'Fult' });
    expect((await guest.push(edited)).results).toMatchObject([
      { status: 'merged', row: { fields: { shown: false } } },
    ]);
    const after = await other.pull(before.cursor, before.view);
    expect(after.drop).toEqual([{ kind: 'contribution', id: 'c1' }]);
    expect(JSON.stringify(after.rows)).not.toContain('Fult');
  });

  it('shows no words that the host has not seen, however late they come or go', async () => {
    await guest.push(leaf(guest, 'c1', { wall: 'w2', shown: false }));
    // The host, without a network, looks at what there was; its word comes last and is the latest.
    const late = await showing('c1');
    await guest.push(said('contribution', 'c1', { text: 'Fult' }, at - 500));
    expect((await desk.push(late)).results).toMatchObject([
      { status: 'merged', row: { fields: { shown: false, text: 'Fult' } } },
    ]);
    expect(await seen(other, 'c1')).toBeUndefined();
    // Back to what was looked at: that may be seen.
    expect(await fates(guest, change('c1', { text: 'Säg hej i kön' }))).toEqual(['merged']);
    expect(await seen(other, 'c1')).toMatchObject({ text: 'Säg hej i kön' });
  });

  it('answers the same when a push comes a second time, and changes nothing', async () => {
    const push = [leaf(guest, 'c1', { wall: 'w2' }), change('c1', { text: 'Ny', shown: true })];
    const first = await guest.push(...push);
    const head = (await server.deps.store.hub(desk.session.hub))?.seq;
    const second = await guest.push(...push);
    expect((await server.deps.store.hub(desk.session.hub))?.seq).toBe(head);
    expect(second.results.map(({ status }) => status)).toEqual(first.results.map(({ status }) => status));
    expect(await seen(guest, 'c1')).toMatchObject({ shown: false, text: 'Ny' });
  });

  it('is not got round by a clock that is a little ahead', async () => {
    at = jan7 + 50_000;
    const push = leaf(guest, 'c1', { wall: 'w2' });
    await guest.push(push);
    await guest.push(push);
    expect(await seen(desk, 'c1')).toMatchObject({ shown: false });
  });

  it('shows what comes late from a phone that thought so, once the wall is open', async () => {
    expect(await fates(guest, leaf(guest, 'c1', { shown: false }))).toEqual(['merged']);
    expect(await seen(other, 'c1')).toMatchObject({ shown: true });
  });
});

describe('what the host hid', () => {
  it('stays hidden, whatever its author says', async () => {
    await guest.push(leaf(guest, 'c1'));
    await desk.push(change('c1', { hidden: true, shown: false }));
    expect(await fates(guest, change('c1', { text: 'Ny', shown: true }))).toEqual(['merged']);
    expect(await fates(guest, change('c1', { hidden: false }))).toEqual(['field-not-allowed']);
    expect(await seen(other, 'c1')).toBeUndefined();
    expect(await seen(guest, 'c1')).toMatchObject({ text: 'Ny', hidden: true, shown: false });
    await desk.push(await showing('c1'));
    expect(await seen(other, 'c1')).toMatchObject({ text: 'Ny' });
  });
});

describe('a wall for members', () => {
  it('is closed to guests’ phones, and open to members and the hub’s own devices', async () => {
    await desk.push(said('person', 'anna', personFields('Anna')));
    const member = await server.link(desk, 'anna');
    const on = { wall: 'w3' };
    const talk = said('talk', talkId('w3', 'a', 'b'), { wall: 'w3', a: 'a', b: 'b', talks: true, at: 1 });
    expect(await fates(guest, leaf(guest, 'c1', on), talk)).toEqual(['not-allowed', 'not-allowed']);
    expect(await fates(member, leaf('anna', 'c2', on), talk)).toEqual(['accepted', 'accepted']);
    expect(await fates(door, leaf(null, 'c3', on))).toEqual(['accepted']);
    expect(await fates(desk, leaf(null, 'c4', on))).toEqual(['accepted']);
  });

  it('leaves guests what they wrote before it was', async () => {
    await guest.push(leaf(guest, 'c1'));
    await desk.push(said('wall', 'w1', { who: 'members' }, at++));
    expect(await fates(guest, change('c1', { text: 'Ny' }), change('c1', { gone: true }))).toEqual([
      'accepted',
      'accepted',
    ]);
  });

  it('is not got round by moving what hangs on another', async () => {
    await guest.push(leaf(guest, 'c1'));
    expect(await fates(guest, change('c1', { wall: 'w3' }), change('c1', { parent: 'c9' }))).toEqual([
      'field-not-allowed',
      'field-not-allowed',
    ]);
  });
});

describe('what is not there', () => {
  it('is not made of half a row', async () => {
    expect(await fates(desk, change('c9', { text: 'x' }))).toEqual(['not-there']);
    expect(await fates(door, change('c9', { text: 'x' }))).toEqual(['not-there']);
    expect(await fates(guest, change('c9', { text: 'x', by: phoneOf(guest) }))).toEqual(['not-there']);
  });

  it('is what was withdrawn: no later word brings it back, and nobody is bothered with it', async () => {
    await guest.push(leaf(guest, 'c1'));
    await guest.push(change('c1', { gone: true }));
    const late = change('c1', { text: 'Rättat' });
    expect((await desk.push(late)).results).toMatchObject([
      { status: 'merged', row: { fields: { gone: true } } },
    ]);
    // On the phone its word may be all that is left: it hears that nothing is, and not who said so, nor when.
    const again = change('c1', { text: 'Ny' });
    expect((await guest.push(again, change('c1', { gone: false }))).results).toMatchObject([
      { status: 'merged', row: { kind: 'contribution', id: 'c1', fields: { gone: true }, at: again.at } },
      { status: 'merged', row: { fields: { gone: true } } },
    ]);
    expect(await seen(desk, 'c1')).toEqual({ gone: true });
  });
});

describe('that two talk', () => {
  it('stands only where its words say', async () => {
    const words = { wall: 'w1', a: 'a', b: 'b', talks: true, at: 1 };
    expect(await fates(guest, said('talk', talkId('w1', 'a', 'c'), words))).toEqual(['not-allowed']);
    expect(await fates(guest, said('talk', talkId('w1', 'a', 'b'), words))).toEqual(['accepted']);
    expect(await fates(other, said('talk', talkId('w1', 'a', 'b'), { talks: false }, at + 9))).toEqual([
      'accepted',
    ]);
  });
});
