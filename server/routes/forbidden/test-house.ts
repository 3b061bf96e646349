import { usualSeries } from '../../../src/domain/breakfast/breakfast.ts';
import type { Fields } from '../../../src/domain/change.ts';
import { sampleHouse } from '../../../src/domain/house/sample-house.ts';
import { kinds } from '../../../src/domain/kinds.ts';
import { placeId } from '../../../src/domain/openhouse/coming.ts';
import { testWeek } from '../../../src/domain/openhouse/test-week.test-util.ts';
import { testActivity, testContribution, testWall } from '../../../src/domain/test-nouns.ts';
import { talkId } from '../../../src/domain/walls/talk.ts';
import type { PushResult } from '../../../src/protocol/messages.ts';
import type { Row } from '../../../src/protocol/row.ts';
import { pairDevice } from '../../hub/devices.ts';
import { mergeIn } from '../../hub/merge-in.ts';
import {
  createTestServer,
  jan7,
  personFields,
  said,
  type TestDevice,
  visitFields,
} from '../../test-server.ts';

export const day = '2026-01-07';
export const later = jan7 + 1000;
/** A day of which only the count is left. */
export const tallied = '2026-01-04';

const breakfastRows = (person: string): Row[] => [
  said('signUp', `${person}~${day}`, { person, day, coming: true, guests: 0, shown: false }),
  said('diet', person, { person, diets: ['nuts'], note: 'hemlig' }),
  said('interest', person, {
    ...{ person, interests: ['hemlig'], asks: [], offers: [], introduce: false },
  }),
  said('onboarding', `${person}~${day}`, { person, day, wanted: true, receiver: null }),
  said('seat', `${person}~${day}`, { person, day, joined: true, table: 1, lookFor: [] }),
];

/** Rows that are the hub's own, of the breakfast of `day`. */
const kitchenRows = (hub: string): Row[] => [
  said('series', hub, { ...usualSeries }),
  said('kitchen', hub, { tasks: [], ingredients: [], diets: [], lockHours: 18 }),
  said('breakfastDay', day, { day, state: 'usual', reason: '', starts: null, ends: null }),
  said('turn', `${day}~coffee`, {
    day,
    task: 'coffee',
    backup: false,
    holder: { round: 1, at: jan7, person: 'you' },
    offered: false,
  }),
  said('eaters', day, { day, diets: [['nuts']], heads: null }),
  said('bought', `${day}~coffee`, { day, ingredient: 'coffee', ticked: false }),
  said('attendance', day, { day, signedUp: 3, came: 2 }),
];

/** A wall of the hub's, that two on it talk, and what the host did with what hangs there. */
const wallRows: Row[] = [
  said('wall', 'w1', { ...testWall().fields }),
  said('talk', talkId('w1', 'a', 'b'), { wall: 'w1', a: 'a', b: 'b', talks: false, at: jan7 }),
  said('moderation', 'm1', {
    wall: 'w1',
    contribution: 'you-x',
    deed: 'show',
    before: '',
    by: 'you',
    at: jan7,
  }),
];

/** A house of one floor with two spots and the way between them, and that somebody sits there. */
const pathRows: Row[] = [
  ...[...sampleHouse('one-floor', 'sv').spot.values()]
    .slice(0, 1)
    .map((spot) => said('spot', 'spot1', { ...spot })),
  said('floor', 'floor1', { name: 'Plan 1', level: 0, width: 36, height: 24, picture: null }),
  said('way', 's1~s2', { a: 's1', b: 's2', kind: 'floor', length: null, width: null, landmark: '' }),
  said('picture', 'picture1', { type: 'image/png', data: '', width: 1, height: 1 }),
  said('wish', 'wish1', { spots: [] }),
  said('sitting', `sitting1~${day}`, { spot: 's1', day, from: jan7, until: jan7 }),
];
/** How many took part in something. */
const turnout = said('turnout', 't1', { signedUp: 3, came: 2, counted: null });

/** What somebody proposes for the afternoon of `day`. */
const proposal = (person: string): Fields => ({
  ...testActivity({
    person,
    state: 'proposed',
    starts: jan7 + 5 * 3_600_000,
    ends: jan7 + 6 * 3_600_000,
  }).fields,
  links: [],
});

const week = 'week1';

/** A week of the hub's, its morning's list, its count and a manifesto. */
const weekRows: Row[] = [
  said('week', week, { ...testWeek().fields }),
  said('weekTask', `${week}~${day}~coffee`, { week, day, task: 'coffee', done: false }),
  said('manifesto', 'manifesto1', { title: '', text: 'Vi lyssnar', language: 'sv', at: jan7 }),
];

/** What only the host knows of, and what they say at the door. */
const deskRows: Row[] = [
  said('task', 'task1', { text: 'hemligt', day, done: false }),
  said('dayMessage', day, { day, text: 'Välkomna!' }),
  said('introduction', 'me~you', { a: 'me', b: 'you', day, met: day, notBefore: null, never: false }),
  said('letter', 'letter1', { day, language: 'sv', title: 'Brev', text: 'hemligt', named: ['you'] }),
];

const weekRowsAbout = (person: string): Row[] => [
  said('weekSignUp', placeId(week, day, person), {
    ...{ week, day, person, coming: true, claimed: { at: jan7, round: 0 }, greeter: null },
  }),
  said('weekAddress', `${week}~${person}`, { week, person, email: 'b@e.se', day }),
  said('application', `${person}-a`, {
    ...{ by: person, week, name: 'Bo', organisation: '', aim: 'hemlig', contribute: '', at: jan7, day },
    state: 'new',
  }),
  said('signature', `${person}~signed`, {
    ...{ by: person, manifesto: 'manifesto1', name: 'Bo', organisation: '', at: jan7, signed: true },
  }),
];

/** Only the hub itself and a person's own phone say these. */
const weekCount = { title: '', firstDay: day, lastDay: day, days: [], organisations: [], others: 0 };
const ownStamp = (person: string): Row =>
  said('stamp', `${person}~${week}~oasis`, { by: person, week, zone: 'oasis', how: 'scan', day, off: false });

/** Who is who: that somebody, or an organisation, is nobody else after all. */
const aliasRows = [said('organisationAlias', 'o1', { of: null })];

/** Rows of every kind that are about somebody. */
export const rowsAbout = (person: string): Row[] => [
  said('person', person, personFields('Bo', { checked: false })),
  said('contact', person, { person, lastName: 'Ek', email: 'b@e.se', phone: '' }),
  said('visit', `${person}~${day}`, visitFields(person, day, jan7)),
  said('plan', `${person}~${day}`, { person, day, coming: true, shown: false }),
  said('pinJob', `${person}-x`, {
    person,
    name: 'Bo',
    organisation: '',
    organisationShort: '',
    template: 'badge',
    code: null,
    batch: null,
    state: 'wanted',
    reason: null,
    wantedAt: jan7,
    printedAt: null,
    prints: 0,
  }),
  said('personAlias', person, { of: null }),
  said('admission', person, {
    ...{ person, group: 'hemlig', mailed: false, introduced: false, answered: false, pinned: false },
  }),
  ...breakfastRows(person),
  ...weekRowsAbout(person),
  said('contribution', `${person}-x`, { ...testContribution({ wall: 'w1', by: person, shown: false }) }),
  said('activity', `${person}-x`, proposal(person)),
  said('joining', `${person}~you-x`, {
    person,
    activity: 'you-x',
    day,
    claim: { round: 0, at: jan7, person },
  }),
];
const organisation = { name: 'Skogsverket', short: '', kind: 'authority', place: '', checked: true };

/**
 * A hub with one device of every sort: `member` is linked to `me`, `guest` has written itself in as `gst`,
 * `stranger` has not. `you` wants to be seen by nobody. Beside it in the same store another hub, with `theirs`.
 */
export async function createHouse(given: Parameters<typeof createTestServer>[0] = {}) {
  const server = await createTestServer(given);
  const { store, clock } = server.deps;
  const desk = await server.setUp();
  const door = await server.pair(desk, 'door');
  await desk.push(said('organisation', 'o1', organisation), ...rowsAbout('me'), ...rowsAbout('you'));
  await desk.push(
    ...kitchenRows(desk.session.hub),
    ...wallRows,
    ...pathRows,
    ...weekRows,
    ...deskRows,
    ...aliasRows,
    turnout,
  );
  const member = await server.link(desk, 'me');
  const guest = await server.join(door);
  await guest.push(said('person', 'gst', personFields('Li', { kind: 'guest', checked: false })));
  const stranger = await server.join(door);
  const yours = await server.link(desk, 'you');

  const tally = { day: tallied, people: 3, byKind: { guest: 3 }, first: 1, organisations: [], others: 3 };
  await store.transaction((documents) =>
    mergeIn(documents, desk.session.hub, [
      said('tally', tallied, tally),
      said('weekCount', week, { ...weekCount, stamps: [], otherStamps: 0, applications: 0 }),
      ...['me', 'you'].map(ownStamp),
    ]),
  );
  await store.makeHub({ hub: 'other-hub', joinCode: 'other-join-code', createdAt: jan7 });
  const foreign = await store.transaction(async (documents) => {
    await mergeIn(documents, 'other-hub', [
      said('hub', 'other-hub', { name: 'Andra' }),
      ...rowsAbout('theirs'),
    ]);
    return pairDevice(documents, 'other-hub', { role: 'desk', person: null, name: '' }, clock);
  });

  const all = { owners: [], all: kinds, own: [], shared: [] };
  /** Everything that both hubs hold, devices and all, as text. */
  const holds = async (): Promise<string> => {
    const hubs = await store.hubs();
    const parts = hubs.map(async ({ hub }) => [
      await store.rowsAfter(hub, 0, 10_000, all),
      await store.devices(hub),
    ]);
    return JSON.stringify([hubs, await Promise.all(parts)]);
  };
  return {
    server,
    devices: { door, desk, member, guest, stranger },
    yours,
    foreign: { id: foreign.device.id, cookie: `stigen_device=${foreign.secret}` },
    holds,
  };
}

export type House = Awaited<ReturnType<typeof createHouse>>;
export type Who = keyof House['devices'];
export const everybody: readonly Who[] = ['door', 'desk', 'member', 'guest', 'stranger'];
/** Whose phone each device is. */
export const personOf: { readonly [W in Who]: string | null } = {
  door: null,
  desk: null,
  member: 'me',
  guest: 'gst',
  stranger: null,
};

/** What became of one change: a refusal's code, or its status. */
export const fate = (result: PushResult | undefined): string =>
  result === undefined ? 'none' : result.status === 'refused' ? result.code : result.status;

/** Pushes one change. */
export const pushOne = async (device: TestDevice, change: Row): Promise<string> =>
  fate((await device.push(change)).results[0]);
