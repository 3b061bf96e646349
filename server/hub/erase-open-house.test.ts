import { afterEach, beforeEach, expect, it } from 'vitest';
import { testWeek } from '../../src/domain/openhouse/test-week.test-util.ts';
import { usualDay } from '../../src/domain/openhouse/weeks.ts';
import {
  createTestServer,
  jan7,
  personFields,
  said,
  type TestDevice,
  type TestServer,
} from '../test-server.ts';

const day = '2026-01-07';
let server: TestServer;
let desk: TestDevice;
let phone: TestDevice;
let stranger: TestDevice;
let at = jan7;

const place = (person: string, greeter: string | null) =>
  said(
    'weekSignUp',
    `week1~${day}~mark-${person}`,
    { ...{ week: 'week1', day, person, coming: true, claimed: { at, round: 0 } }, greeter },
    at++,
  );
const stamp = (by: string, zone: string) =>
  said('stamp', `${by}~week1~${zone}`, { by, week: 'week1', zone, how: 'scan', day, off: false }, at++);
const application = (id: string, by: string, name: string) => {
  const answers = { aim: `aim of ${name}`, contribute: `gift of ${name}` };
  const fields = { by, week: 'week1', name, organisation: '', ...answers, at: jan7, day };
  return said('application', id, fields, at++);
};
const signature = (by: string, name: string) =>
  said(
    'signature',
    `${by}~signed`,
    { by, manifesto: 'words', name, organisation: '', at: jan7, signed: true },
    at++,
  );
const ofStore = async (...kinds: string[]) => {
  const audience = { owners: [], all: kinds, own: [], shared: [] };
  const rows = await server.deps.store.rowsAfter(desk.session.hub, 0, 1000, audience);
  return rows.map(({ id, doc }) => [id, (JSON.parse(doc) as { fields: object }).fields] as const);
};
const isOnly = { gone: true };

beforeEach(async () => {
  at = jan7;
  server = await createTestServer();
  desk = await server.setUp();
  const week = testWeek({ firstDay: day, lastDay: day, days: [usualDay(day)] });
  await desk.push(
    said('person', 'anna', personFields('Xyzzy')),
    said('person', 'bo', personFields('Bo')),
    said('week', 'week1', { ...week.fields }),
    place('anna', 'Bo'),
    place('bo', 'Xyzzy'),
  );
  phone = await server.link(desk, 'anna');
  stranger = await server.join(await server.pair(desk, 'door'));
  const unnamed = `phone~${phone.session.device}`;
  const { results } = await phone.push(
    ...[stamp('anna', 'oasis'), stamp(unnamed, 'glade'), application('a1', 'anna', 'Xyzzy')],
    ...[application('a2', unnamed, 'Xyzzy'), signature('anna', 'Xyzzy')],
    said(
      'weekAddress',
      'week1~anna',
      { week: 'week1', person: 'anna', email: 'xyzzy@example.org', day },
      at++,
    ),
  );
  expect(results.every(({ status }) => status === 'accepted')).toBe(true);
  await stranger.push(stamp(`phone~${stranger.session.device}`, 'oasis'));
});
afterEach(() => server.close());

it.each(['desk', 'their phone'])(
  'takes all that somebody said in an open-house week, at the %s, and their name as a greeter',
  async (where) => {
    const device = where === 'desk' ? desk : phone;
    await device.push(said('person', 'anna', { gone: true }, at++));
    const theirs = await ofStore('application', 'signature', 'weekAddress');
    expect(theirs.map(([, fields]) => fields)).toEqual(theirs.map(() => isOnly));
    expect(theirs).toHaveLength(4);
    const stamps = await ofStore('stamp');
    expect(
      stamps.filter(([, { gone }]: readonly [string, { gone?: boolean }]) => gone !== true),
    ).toHaveLength(1);
    const places = new Map(await ofStore('weekSignUp'));
    expect(places.get(`week1~${day}~mark-anna`)).toEqual(isOnly);
    expect(places.get(`week1~${day}~mark-bo`)).toMatchObject({ person: 'bo', greeter: null });
    const text = JSON.stringify([await ofStore('person'), await desk.pull(), await phone.pull()]);
    expect(text.toLowerCase()).not.toContain('xyzzy');
  },
);

it('keeps the name of a greeter whom somebody else is called, too', async () => {
  await desk.push(said('person', 'other', personFields('Xyzzy'), at++));
  await desk.push(said('person', 'anna', { gone: true }, at++));
  const places = new Map(await ofStore('weekSignUp'));
  expect(places.get(`week1~${day}~mark-bo`)).toMatchObject({ greeter: 'Xyzzy' });
});

it('outlasts what a phone that was away says later', async () => {
  await desk.push(said('person', 'anna', { gone: true }, at++));
  await phone.push(stamp('anna', 'park'), place('anna', null), signature('anna', 'Xyzzy'));
  await desk.push(application('a9', 'anna', 'Xyzzy'), place('anna', 'Xyzzy'));
  const rows = await ofStore('stamp', 'weekSignUp', 'signature', 'application');
  expect(JSON.stringify(rows.filter(([id]) => id !== `week1~${day}~mark-bo`))).not.toContain('Xyzzy');
  expect(rows.filter(([id]) => id.startsWith('anna~') || id === 'a9').map(([, fields]) => fields)).toEqual([
    ...[isOnly, isOnly],
  ]);
});
