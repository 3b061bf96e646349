import { afterEach, beforeEach, expect, it } from 'vitest';
import { testContribution, testWall } from '../../src/domain/test-nouns.ts';
import {
  createTestServer,
  jan7,
  personFields,
  said,
  type TestDevice,
  type TestServer,
} from '../test-server.ts';
import { createHousekeeper, tombstoneLife } from './keep-house.ts';

let server: TestServer;
let desk: TestDevice;
let phone: TestDevice;
let stranger: TestDevice;
let at = jan7;

const leaf = (id: string, by: string | null, text: string, wall = 'w1') => {
  const { hidden: _, looked: __, ...fields } = testContribution({ wall, by, text });
  return said('contribution', id, fields, at++);
};
const log = (id: string, contribution: string, by: string) => {
  const fields = { wall: 'w1', contribution, deed: 'correct', before: `förr ${by}`, by, at: jan7 };
  return said('moderation', id, fields, at++);
};
const erase = (device: TestDevice) => device.push(said('person', 'anna', { gone: true }, at++));
const stored = async (...ids: string[]) =>
  (
    await server.deps.store.rows(
      desk.session.hub,
      ids.map((id) => ({ kind: id.startsWith('m') ? 'moderation' : 'contribution', id })),
    )
  ).map(({ doc }) => (JSON.parse(doc) as { fields: object }).fields);

beforeEach(async () => {
  at = jan7;
  server = await createTestServer();
  desk = await server.setUp();
  await desk.push(
    said('person', 'anna', personFields('Anna')),
    said('wall', 'w1', { ...testWall().fields }),
    said('wall', 'w2', { ...testWall({ moderation: 'look-first' }).fields }),
  );
  phone = await server.link(desk, 'anna');
  stranger = await server.join(await server.pair(desk, 'door'));
  await phone.push(
    leaf('c1', 'anna', 'hemligt ett'),
    leaf('c2', `phone~${phone.session.device}`, 'hemligt två'),
    leaf('c3', 'anna', 'hemligt tre', 'w2'),
  );
  await stranger.push(leaf('other', `phone~${stranger.session.device}`, 'annat'));
  await desk.push(log('m1', 'c1', 'anna'), log('m2', 'other', `phone~${stranger.session.device}`));
});
afterEach(() => server.close());

it.each(['desk', 'their phone'])(
  'takes what they added to walls and the log of it, at the %s',
  async (where) => {
    await erase(where === 'desk' ? desk : phone);
    expect(await stored('c1', 'c2', 'c3', 'm1')).toEqual(Array.from({ length: 4 }, () => ({ gone: true })));
    expect(await stored('other', 'm2')).toMatchObject([{ text: 'annat' }, { deed: 'correct' }]);
    const text = JSON.stringify([await desk.pull(), await phone.pull(), await stranger.pull()]);
    expect(text).not.toContain('hemligt');
    expect(text).not.toContain('förr anna');
  },
);

it('is told to phones that cannot know whose it was, and to no others', async () => {
  const before = await stranger.pull();
  expect(before.rows.filter(({ kind }) => kind === 'contribution')).toHaveLength(3);
  await erase(desk);
  const after = await stranger.pull(before.cursor, before.view);
  expect(after.drop.filter(({ kind }) => kind === 'contribution').map(({ id }) => id)).toEqual(['c1', 'c2']);
  expect(after.rows.filter(({ kind }) => kind === 'contribution')).toEqual([]);
});

it('outlasts what is said later, by them or by the host', async () => {
  await erase(desk);
  const late = [
    said('contribution', 'c1', { text: 'hemligt igen' }, at++),
    leaf('c9', 'anna', 'hemligt nytt'),
    said('moderation', 'm9', { ...testLog, by: 'anna' }, at++),
  ];
  expect((await desk.push(...late)).results).toMatchObject([
    { status: 'merged', row: { fields: { gone: true } } },
    { status: 'refused', code: 'gone' },
    { status: 'refused', code: 'gone' },
  ]);
  expect((await phone.push(leaf('c8', 'anna', 'hemligt åtta'))).results).toMatchObject([{ code: 'gone' }]);
  expect(await stored('c8', 'c9', 'm9')).toEqual([]);
});

const testLog = { wall: 'w1', contribution: 'c1', deed: 'correct', before: 'hemligt', at: jan7 };

it('leaves nothing at all once everybody has heard', async () => {
  await erase(desk);
  server.setTime(jan7 + tombstoneLife + 1000);
  await createHousekeeper({ ...server.deps, publish: server.deps.live.publish })();
  expect(await stored('c1', 'c2', 'c3', 'm1')).toEqual([]);
  expect(await stored('other')).toHaveLength(1);
});
