import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Fields } from '../../src/domain/change.ts';
import type { PushResult } from '../../src/protocol/messages.ts';
import { createHousekeeper } from '../hub/keep-house.ts';
import {
  createTestServer,
  jan7,
  personFields,
  said,
  type TestDevice,
  type TestServer,
} from '../test-server.ts';

const day = '2026-01-14';
const coffee = `${day}~coffee`;
const hour = 3_600_000;

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

const fate = (result: PushResult | undefined) =>
  result?.status === 'refused' ? result.code : (result?.status ?? 'none');
const push = async (device: TestDevice, kind: string, id: string, fields: Fields, at = jan7) =>
  fate((await device.push(said(kind, id, fields, at))).results[0]);
const claim = (round: number, person: string | null, at = jan7, more: Fields = {}): Fields => ({
  ...{ day, task: 'coffee', backup: false },
  holder: { round, at, person },
  ...more,
});
const rowOf = async (kind: string, id: string) =>
  (await desk.pull()).rows.find((row) => row.kind === kind && row.id === id);
const holder = async () => (await rowOf('turn', coffee))?.fields.holder;

describe('a turn', () => {
  it('is whose claim came first, and the other phone is told', async () => {
    expect(await push(anna, 'turn', coffee, claim(1, 'anna', jan7 + 100), jan7 + 100)).toBe('accepted');
    const late = await bo.push(said('turn', coffee, claim(1, 'bo', jan7 + 200), jan7 + 200));
    expect(late.results).toMatchObject([
      { status: 'merged', row: { fields: { holder: { person: 'anna' } } } },
    ]);
    // Said before on a phone that had no network.
    expect(await push(bo, 'turn', coffee, claim(1, 'bo', jan7 + 50), jan7 + 300)).toBe('accepted');
    expect(await holder()).toMatchObject({ person: 'bo', round: 1 });
  });

  it('is not taken from whoever has it, unless they offer it', async () => {
    await push(anna, 'turn', coffee, claim(1, 'anna'));
    expect(await push(bo, 'turn', coffee, claim(2, 'bo'), jan7 + 10)).toBe('not-yours');
    expect(await push(bo, 'turn', coffee, claim(2, null), jan7 + 10)).toBe('not-yours');
    expect(await push(bo, 'turn', coffee, { offered: true }, jan7 + 10)).toBe('not-yours');
    expect(await push(anna, 'turn', coffee, { offered: true }, jan7 + 20)).toBe('accepted');
    expect(await push(bo, 'turn', coffee, claim(2, 'bo', jan7, { offered: false }), jan7 + 30)).toBe(
      'accepted',
    );
    expect((await rowOf('turn', coffee))?.fields).toMatchObject({ holder: { person: 'bo' }, offered: false });
    expect(
      await push(anna, 'turn', coffee, { holder: { round: 3, at: jan7, person: null } }, jan7 + 40),
    ).toBe('not-yours');
    expect(await push(bo, 'turn', coffee, { holder: { round: 3, at: jan7, person: null } }, jan7 + 40)).toBe(
      'accepted',
    );
    expect(await push(anna, 'turn', coffee, claim(4, 'anna'), jan7 + 50)).toBe('accepted');
  });

  it('is claimed for oneself, at its place, and never taken off the list', async () => {
    expect(await push(anna, 'turn', coffee, claim(1, 'bo'))).toBe('not-yours');
    expect(await push(anna, 'turn', `${day}~tea`, claim(1, 'anna'))).toBe('not-allowed');
    expect(await push(anna, 'turn', `${coffee}~backup`, claim(1, 'anna'))).toBe('not-allowed');
    expect(await push(anna, 'turn', `2026-01-21~coffee`, claim(1, 'anna'))).toBe('not-allowed');
    expect(await push(anna, 'turn', 'coffee', claim(1, 'anna'))).toBe('not-allowed');
    expect(await push(anna, 'turn', `${coffee}~backup`, claim(1, 'anna', jan7, { backup: true }))).toBe(
      'accepted',
    );
    expect(await push(anna, 'turn', coffee, claim(1, 'anna'))).toBe('accepted');
    expect(await push(anna, 'turn', coffee, { task: 'tea' }, jan7 + 10)).toBe('not-allowed');
    expect(await push(anna, 'turn', coffee, { gone: true }, jan7 + 10)).toBe('not-allowed');
  });
});

describe('what follows a claim that was refused', () => {
  it('speaks of a turn that is not there, and says so', async () => {
    expect(await push(anna, 'turn', coffee, claim(1, 'bo'))).toBe('not-yours');
    const left = { holder: { round: 2, at: jan7, person: null }, offered: false };
    for (const said of [{ offered: true }, left, { offered: false }])
      expect(await push(anna, 'turn', coffee, said, jan7 + 10)).toBe('not-there');
    expect(await push(anna, 'bought', `${day}~bread`, { ticked: true })).toBe('not-there');
    expect(await rowOf('turn', coffee)).toBeUndefined();
  });
});

describe('a row of a breakfast', () => {
  const signUp = (person: string | null, on = day): Fields => ({
    ...{ person, day: on, coming: true },
    ...{ guests: 1, shown: false },
  });

  it('stands under the id that its words give it', async () => {
    expect(await push(anna, 'signUp', `anna~${day}`, signUp('anna'))).toBe('accepted');
    expect(await push(anna, 'signUp', 'anna~2026-01-21', signUp('anna'))).toBe('not-yours');
    expect(await push(anna, 'signUp', `bo~${day}`, signUp('bo'))).toBe('not-yours');
    expect(await push(anna, 'signUp', `plain-x~${day}`, signUp(null))).toBe('not-yours');
    expect(await push(desk, 'signUp', `plain-x~${day}`, signUp(null))).toBe('accepted');
    expect(await push(anna, 'diet', 'anna', { person: 'bo', diets: [], note: '' })).toBe('not-yours');
    const ticked = { day, ingredient: 'bread', ticked: true };
    expect(await push(anna, 'bought', `${day}~milk`, ticked)).toBe('not-allowed');
    expect(await push(anna, 'bought', `${day}~bread`, ticked)).toBe('accepted');
    expect(await push(desk, 'attendance', 'x', { day, signedUp: 1, came: 1 })).toBe('not-allowed');
    expect(await push(desk, 'attendance', day, { day, signedUp: 1, came: 1 })).toBe('accepted');
    expect(await push(desk, 'kitchen', 'another', { lockHours: 2 })).toBe('not-allowed');
    expect(await push(desk, 'kitchen', desk.session.hub, { lockHours: 2 })).toBe('accepted');
  });

  it('tells the larger count, whoever counted last', async () => {
    await push(desk, 'attendance', day, { day, signedUp: 9, came: 12 });
    await push(desk, 'attendance', day, { day, signedUp: 7, came: 15 }, jan7 + 10);
    expect((await rowOf('attendance', day))?.fields).toEqual({ day, signedUp: 9, came: 15 });
  });

  it('goes when nobody needs it any more, and is no news when it comes late', async () => {
    await push(anna, 'signUp', `anna~${day}`, signUp('anna'));
    await push(anna, 'turn', coffee, claim(1, 'anna'));
    await push(desk, 'seat', `anna~${day}`, { person: 'anna', day, joined: true, table: 1, lookFor: [] });
    await push(desk, 'eaters', day, { day, diets: [['nuts']], heads: null });
    const { store, clock, live } = server.deps;
    const left = async (days: number) => {
      server.setTime(Date.UTC(2026, 0, 14, 9) + days * 24 * hour);
      await createHousekeeper({ store, clock, publish: live.publish })();
      const kinds = ['signUp', 'turn', 'seat', 'eaters'];
      return (await desk.pull()).rows.flatMap(({ kind }) => (kinds.includes(kind) ? [kind] : [])).sort();
    };
    expect(await left(7)).toEqual(['eaters', 'seat', 'signUp', 'turn']);
    expect(await left(8)).toEqual(['seat', 'turn']);
    expect(await push(anna, 'signUp', `anna~${day}`, { coming: false })).toBe('accepted');
    expect(await left(181)).toEqual(['turn']);
    expect(await left(401)).toEqual([]);
    expect(await push(anna, 'turn', coffee, claim(4, 'anna'))).toBe('accepted');
    expect(await left(401)).toEqual([]);
  });
});

describe('of somebody who is erased', () => {
  const past = '2026-01-05~coffee';
  const about = async () => {
    const { rows } = await desk.pull();
    return rows.filter((row) => JSON.stringify(row.fields).includes('anna') || row.id.includes('anna'));
  };
  beforeEach(async () => {
    const fields = { person: 'anna', day };
    await desk.push(
      said('signUp', `anna~${day}`, { ...fields, coming: true, guests: 0, shown: true }),
      said('onboarding', `anna~${day}`, { ...fields, wanted: true, receiver: null }),
      said('seat', `anna~${day}`, { ...fields, joined: true, table: 2, lookFor: [] }),
      said('diet', 'anna', { person: 'anna', diets: ['nuts'], note: '' }),
      said('turn', coffee, { ...claim(1, 'anna'), offered: true }),
      said('turn', past, { ...claim(1, 'anna'), day: '2026-01-05', offered: false }),
    );
  });

  it('nothing stays, and their turns are nobody’s', async () => {
    await anna.push(said('person', 'anna', { gone: true }, jan7 + hour));
    expect((await about()).map(({ kind, id }) => [kind, id])).toEqual([['person', 'anna']]);
    expect((await rowOf('turn', coffee))?.fields).toMatchObject({
      ...{ day, task: 'coffee', offered: false },
      holder: { round: 2, person: null },
    });
    expect((await rowOf('turn', past))?.fields).toMatchObject({ holder: { round: 2, person: null } });
  });

  it('nothing comes back with what a tablet says late', async () => {
    await desk.push(said('person', 'anna', { gone: true }, jan7 + hour));
    await desk.push(
      said('turn', coffee, claim(3, 'anna'), jan7 + 2 * hour),
      said('turn', past, { ...claim(2, 'anna'), day: '2026-01-05', offered: false }, jan7 + 2 * hour),
      said('seat', `anna~${day}`, { person: 'anna', day, joined: true }, jan7 + 2 * hour),
      said('diet', 'anna', { note: 'x' }, jan7 + 2 * hour),
    );
    expect((await about()).map(({ kind, id }) => [kind, id])).toEqual([['person', 'anna']]);
    expect(await holder()).toMatchObject({ person: null });
    server.setTime(jan7 + 3 * hour);
    expect(await push(bo, 'turn', coffee, claim(3, 'bo'), jan7 + 3 * hour)).toBe('accepted');
  });
});
