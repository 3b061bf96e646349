import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Fields } from '../../src/domain/change.ts';
import type { PullReply } from '../../src/protocol/messages.ts';
import {
  createTestServer,
  jan7,
  personFields,
  said,
  type TestDevice,
  type TestServer,
} from '../test-server.ts';

const hour = 3_600_000;
const past = '2026-01-05~coffee';
const coming = '2026-01-14~coffee';

let server: TestServer;
let desk: TestDevice;
let anna: TestDevice;
let bo: TestDevice;
beforeEach(async () => {
  server = await createTestServer();
  desk = await server.setUp();
  await desk.push(said('person', 'anna', personFields('Anna')), said('person', 'bo', personFields('Bo')));
  anna = await server.link(desk, 'anna');
  bo = await server.link(desk, 'bo');
});
afterEach(() => server.close());

/** A claim of round `round` on the turn of that id, made at `at` and told then, as the app says it. */
const claim = (id: string, round: number, person: string | null, at = jan7) =>
  said(
    'turn',
    id,
    { day: id.slice(0, 10), task: 'coffee', backup: false, holder: { round, at, person } },
    at,
  );
const erase = () => desk.push(said('person', 'anna', { gone: true }, jan7 + hour));
const turnIn = ({ rows }: PullReply, id: string): Fields | undefined =>
  rows.find((row) => row.kind === 'turn' && row.id === id)?.fields as Fields | undefined;
const turn = async (id: string) => turnIn(await desk.pull(), id);
const gone = { status: 'refused', code: 'gone' };

describe('a turn of somebody who is erased', () => {
  it('is nobody’s for whoever knew it as another’s, and of whoever saw nothing else of them', async () => {
    await desk.push(claim(past, 1, 'bo'), claim(coming, 1, 'bo'));
    const { cursor, view } = await bo.pull();
    await desk.push(claim(past, 2, 'anna', jan7 + 1), claim(coming, 2, 'anna', jan7 + 1));
    await erase();
    const news = await bo.pull(cursor, view);
    for (const id of [past, coming])
      expect(turnIn(news, id)).toMatchObject({ holder: { round: 3, person: null }, offered: false });
    expect(JSON.stringify(news)).not.toContain('anna');
  });

  it('is said of live, too', async () => {
    await desk.push(claim(past, 1, 'anna'));
    const known = await server.deps.store.device(desk.session.hub, bo.session.device);
    if (!known) throw new Error('not paired');
    const events: string[] = [];
    server.deps.live.connect(known, { send: (_, data) => events.push(data), end: () => undefined });
    await erase();
    expect(events.flatMap((data) => JSON.parse(data).rows)).toContainEqual(
      expect.objectContaining({ id: past, fields: expect.objectContaining({ holder: expect.anything() }) }),
    );
  });
});

describe('what is said late', () => {
  it('of a turn that somebody had in the same round takes nothing from them', async () => {
    await desk.push(claim(past, 1, 'bo', jan7 + 10));
    await erase();
    expect((await desk.push(claim(past, 1, 'anna'))).results).toEqual([gone]);
    expect(await turn(past)).toMatchObject({ holder: { round: 1, person: 'bo' } });
  });

  it('of a turn that was freed leaves it free, and the device hears why', async () => {
    await desk.push(claim(coming, 1, 'anna'));
    await erase();
    const later = claim(coming, 3, 'anna', jan7 + 2 * hour);
    expect((await desk.push(later)).results).toEqual([gone]);
    expect((await anna.push(later)).results).toEqual([gone]);
    expect((await bo.push(later)).results).toEqual([gone]);
    expect(await turn(coming)).toMatchObject({ holder: { round: 2, person: null } });
    server.setTime(jan7 + 3 * hour);
    const taken = claim(coming, 3, 'bo', jan7 + 3 * hour);
    expect((await bo.push(taken)).results).toEqual([{ status: 'accepted' }]);
  });

  it('of a turn that never came to be here goes', async () => {
    await erase();
    for (const device of [desk, anna, bo])
      expect((await device.push(claim(past, 1, 'anna'))).results).toEqual([gone]);
    expect(await turn(past)).toBeUndefined();
  });

  it('of the turns of others goes its way', async () => {
    await erase();
    const { results } = await bo.push(
      claim(coming, 1, 'bo', jan7 + 1),
      said('turn', coming, { offered: true }, jan7 + 2),
    );
    expect(results).toEqual([{ status: 'accepted' }, { status: 'accepted' }]);
  });

  it('from their phone, that they had left it, does no harm', async () => {
    await anna.push(claim(coming, 1, 'anna'));
    server.setTime(jan7 + hour);
    await erase();
    const holder = { round: 2, at: jan7 + 5, person: null };
    const left = said('turn', coming, { holder, offered: false }, jan7 + 5);
    expect((await anna.push(left)).results[0]?.status).toBe('merged');
    expect(await turn(coming)).toMatchObject({ holder, offered: false });
  });

  it('in the push that erases them, after the tombstone, too', async () => {
    const { results } = await desk.push(
      claim(coming, 1, 'anna'),
      said('person', 'anna', { gone: true }, jan7 + 1),
      claim(coming, 2, 'anna', jan7 + 2),
    );
    expect(results).toEqual([{ status: 'accepted' }, { status: 'accepted' }, gone]);
    expect(await turn(coming)).toMatchObject({ holder: { round: 2, person: null } });
  });
});
