import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audiences } from '../../../src/domain/audience.ts';
import type { Fields } from '../../../src/domain/change.ts';
import { type Kind, kinds } from '../../../src/domain/kinds.ts';
import { placeId } from '../../../src/domain/openhouse/coming.ts';
import { type Action, actions, policy } from '../../../src/domain/policy.ts';
import { talkId } from '../../../src/domain/walls/talk.ts';
import type { Row } from '../../../src/protocol/row.ts';
import { jan7, personFields, said, visitFields } from '../../test-server.ts';
import {
  createHouse,
  day,
  everybody,
  type House,
  later,
  personOf,
  pushOne,
  tallied,
  type Who,
} from './test-house.ts';

let house: House;
beforeAll(async () => {
  house = await createHouse();
});
afterAll(() => house.server.close());

const some: { readonly [K in Kind]: Fields } = {
  hub: { name: 'X' },
  person: { visible: true },
  contact: { email: 'x@y.se' },
  organisation: { short: 'X' },
  visit: { left: jan7 },
  plan: { coming: false },
  pinJob: { state: 'cancelled' },
  device: { name: 'X' },
  tally: { people: 9 },
  series: { onboardings: 3 },
  kitchen: { lockHours: 12 },
  breakfastDay: { reason: 'X' },
  signUp: { coming: false },
  turn: { offered: true },
  diet: { note: 'X' },
  eaters: { diets: [] },
  bought: { ticked: true },
  onboarding: { wanted: false },
  seat: { joined: false },
  attendance: { came: 9 },
  wall: { title: 'X' },
  contribution: { text: 'X' },
  talk: { talks: true },
  moderation: { deed: 'hide' },
  floor: { name: 'X' },
  spot: { name: 'X' },
  way: { landmark: 'X' },
  picture: { width: 2 },
  wish: { spots: ['X'] },
  sitting: { until: 9 },
  activity: { title: 'X' },
  joining: { claim: { round: 1, at: 2, person: null } },
  turnout: { came: 9 },
  week: { title: 'X' },
  weekTask: { done: true },
  weekSignUp: { coming: false },
  weekAddress: { email: 'x@y.se' },
  weekCount: { others: 9 },
  stamp: { off: true },
  application: { aim: 'X' },
  manifesto: { text: 'X' },
  signature: { signed: false },
  interest: { introduce: true },
  figure: { people: 95 },
  answer: { back: 'no' },
  initiative: { title: 'X' },
  task: { done: true },
  dayMessage: { text: 'X' },
  introduction: { never: true },
  letter: { title: 'X' },
  personAlias: { of: 'X' },
  organisationAlias: { of: 'X' },
  admission: { mailed: true },
};
const hasPersonId = (kind: Kind) =>
  ['person', 'contact', 'diet', 'interest', 'personAlias', 'admission'].includes(kind);
const isDaily = (kind: Kind) => ['visit', 'plan', 'signUp', 'onboarding', 'seat'].includes(kind);
const isOneOfMany = (kind: Kind) => ['pinJob', 'contribution', 'activity'].includes(kind);
const isHubs: ReadonlySet<Kind> = new Set<Kind>([
  'hub',
  'organisation',
  'device',
  'tally',
  'series',
  'kitchen',
  'breakfastDay',
  'turn',
  'eaters',
  'bought',
  'attendance',
  'wall',
  'talk',
  'moderation',
  'floor',
  'spot',
  'way',
  'picture',
  'wish',
  'sitting',
  'turnout',
  'week',
  'weekTask',
  'weekCount',
  'manifesto',
  'figure',
  'answer',
  'initiative',
  'task',
  'dayMessage',
  'introduction',
  'letter',
  'organisationAlias',
]);
const isOfDay: ReadonlySet<Kind> = new Set<Kind>([
  'tally',
  'breakfastDay',
  'eaters',
  'attendance',
  'dayMessage',
]);
const isOfHub: ReadonlySet<Kind> = new Set<Kind>(['hub', 'series', 'kitchen']);
const byWhom: ReadonlySet<Kind> = new Set<Kind>(['contribution', 'stamp', 'application', 'signature']);
const isOnePerson = (kind: Kind) => !isHubs.has(kind);

/** A row of a kind about somebody, or of the hub's own that is there or, with `nobody`, is not. */
function idOf(kind: Kind, person: string): string {
  if (hasPersonId(kind)) return person;
  if (isDaily(kind)) return `${person}~${day}`;
  if (isOneOfMany(kind)) return `${person}-x`;
  if (kind === 'joining') return `${person}~you-x`;
  if (kind === 'weekSignUp') return placeId('week1', day, person);
  if (kind === 'weekAddress') return `week1~${person}`;
  if (kind === 'stamp') return `${person}~week1~oasis`;
  if (kind === 'signature') return `${person}~signed`;
  if (kind === 'application') return `${person}-a`;
  if (kind === 'turn' || kind === 'bought') return `${person === 'nobody' ? '2026-01-05' : day}~coffee`;
  if (isOfDay.has(kind)) return person === 'nobody' ? '2026-01-05' : kind === 'tally' ? tallied : day;
  if (kind === 'sitting') return `${person === 'nobody' ? 'new' : 'sitting1'}~${day}`;
  if (kind === 'introduction') return person === 'nobody' ? 'p1~p2' : 'me~you';
  if (kind === 'way') return person === 'nobody' ? 's1~s3' : 's1~s2';
  if (person === 'nobody') return `new-${kind}`;
  if (['floor', 'spot', 'picture', 'wish'].includes(kind)) return `${kind}1`;
  if (kind === 'organisationAlias') return 'o1';
  const { desk } = house.devices;
  if (['week', 'manifesto', 'task', 'letter'].includes(kind)) return `${kind}1`;
  if (kind === 'weekCount') return 'week1';
  if (kind === 'weekTask') return `week1~${day}~coffee`;
  if (kind === 'talk') return talkId('w1', 'a', 'b');
  if (kind === 'wall' || kind === 'moderation' || kind === 'turnout') return `${kind[0]}1`;
  return isOfHub.has(kind) ? desk.session.hub : kind === 'device' ? desk.session.device : 'o1';
}

function changeOf(kind: Kind, action: Action, person: string): Row {
  const isSaid = action === 'create' && isOnePerson(kind) && !hasPersonId(kind);
  const about: Fields = isSaid ? { [byWhom.has(kind) ? 'by' : 'person']: person } : {};
  return said(
    kind,
    idOf(kind, person),
    action === 'erase' ? { gone: true } : { ...about, ...some[kind] },
    later,
  );
}

/** Is the cell closed for rows about `person`? */
function isForbidden(who: Who, kind: Kind, action: Action, person: string): boolean {
  const grant = policy[kind][who === 'stranger' ? 'guest' : who][action];
  return !grant || (grant.rows === 'own' && personOf[who] !== person);
}

const cells = everybody.flatMap((who) =>
  kinds.flatMap((kind) =>
    actions.flatMap((action) => {
      // Erasing and writing mean a row that is there, creating one that is not.
      const people = action === 'create' ? ['nobody'] : ['you', personOf[who] ?? 'me'];
      return [...new Set(people)]
        .filter((person) => isForbidden(who, kind, action, person))
        .map((person) => [who, action, kind, person] as const);
    }),
  ),
);

describe('a cell of the table that is closed', () => {
  it('is one of many', () => {
    expect(cells.length).toBeGreaterThan(120);
  });

  it.each(cells)('stays so: the %s may not %s a %s of %s', async (who, action, kind, person) => {
    const before = await house.holds();
    const code = await pushOne(house.devices[who], changeOf(kind, action, person));
    expect(['not-allowed', 'not-yours']).toContain(code);
    expect(await house.holds()).toBe(before);
  });
});

describe('a field that is closed', () => {
  const own = { checked: false, kind: 'guest' } as const;
  it.each([
    ['door', 'person', 'you', { firstName: 'X' }],
    ['door', 'person', 'you', { checked: true }],
    ['door', 'person', 'new-p', personFields('X', { checked: true })],
    ['door', 'organisation', 'new-o', { name: 'X', checked: true }],
    ['member', 'person', 'me', { kind: 'member' }],
    ['member', 'person', 'me', { checked: true }],
    ['guest', 'person', 'gst', own],
    ['stranger', 'person', 'new-s', personFields('X', { checked: true })],
    ['member', 'visit', `me~${day}`, { party: 900 }],
    ['guest', 'organisation', 'new-o', { name: 'X', checked: true }],
    ['desk', 'device', 'OWN', { role: 'guest' }],
    ['desk', 'device', 'OWN', { person: 'you' }],
    ['desk', 'device', 'OWN', { pairedAt: 1 }],
  ] as const)('stays so: the %s may not say it of a %s (%s)', async (who, kind, id, fields) => {
    const before = await house.holds();
    const device = house.devices[who];
    const row = said(kind, id === 'OWN' ? device.session.device : id, { ...fields }, later);
    expect(await pushOne(device, row)).toBe('field-not-allowed');
    expect(await house.holds()).toBe(before);
  });
});

describe('a forged row', () => {
  const job = { person: 'me', name: 'X', template: 'badge', state: 'wanted' } as const;
  it.each([
    [
      'member',
      'a visit in another’s place',
      'visit',
      'you~2026-01-08',
      visitFields('me', '2026-01-08', jan7),
    ],
    ['member', 'a visit on another day than it says', 'visit', 'me~2026-01-09', visitFields('me', day, jan7)],
    ['member', 'a visit in a group’s place', 'visit', `group-g~${day}`, visitFields('me', day, jan7)],
    ['member', 'a visit that becomes another’s', 'visit', `me~${day}`, { person: 'you' }],
    ['member', 'another’s visit that becomes theirs', 'visit', `you~${day}`, { person: 'me' }],
    ['guest', 'a plan for somebody else', 'plan', 'you~2026-01-08', { person: 'you', day: '2026-01-08' }],
    ['member', 'contact details that name another', 'contact', 'me', { person: 'you' }],
    ['member', 'a pin with another’s code', 'pinJob', 'new-j', { ...job, code: 'you' }],
    ['member', 'a pin for another', 'pinJob', 'new-j', { ...job, person: 'you' }],
    ['stranger', 'a person who is somebody already', 'person', 'you', personFields('Bo', { checked: false })],
    ['stranger', 'half a person', 'person', 'new-s', { firstName: 'X' }],
    [
      'stranger',
      'a person whose id is a group’s',
      'person',
      'group-g',
      personFields('X', { checked: false }),
    ],
    [
      'stranger',
      'a person whose id is a visit’s',
      'person',
      `you~${day}`,
      personFields('X', { checked: false }),
    ],
    ['guest', 'a second person', 'person', 'new-s', personFields('X', { checked: false })],
  ] as const)('of a %s is refused: %s', async (who, _, kind, id, fields) => {
    const before = await house.holds();
    expect(await pushOne(house.devices[who], said(kind, id, { ...fields }, later))).toBe('not-yours');
    expect(await house.holds()).toBe(before);
  });
});

describe('a row in another’s place', () => {
  const way = { a: 's1', b: 's2', kind: 'floor', length: null, width: null, landmark: '' } as const;
  const sitting = { spot: 's1', day, from: jan7, until: jan7 } as const;
  it.each([
    ['desk', 'a way that is not between what its id says', 'way', 's1~s9', way],
    ['guest', 'a sitting on another day than it says', 'sitting', 'x~2026-01-09', sitting],
  ] as const)('is refused to the %s: %s', async (who, _, kind, id, fields) => {
    const before = await house.holds();
    expect(await pushOne(house.devices[who], said(kind, id, { ...fields }, later))).toBe('not-allowed');
    expect(await house.holds()).toBe(before);
  });
});

describe('a guess', () => {
  // Older than anything: merged, it would bring nothing new where the row is, and a new row where it is not.
  const old = Date.UTC(2001, 0, 1);
  // That a place in a week is taken everybody knows; not by whom. An answer anybody may give, over any other.
  const hidden = kinds.filter(
    (kind) => audiences[kind].hub !== 'all' && kind !== 'weekSignUp' && kind !== 'answer',
  );
  it.each(everybody.filter((who) => who !== 'desk'))('of the %s finds out nothing', async (who) => {
    const before = await house.holds();
    for (const kind of who === 'door' ? (['contact', 'device', 'diet', 'interest'] as const) : hidden)
      for (const fields of [some[kind], { gone: true }, { gone: false }]) {
        const ask = (id: string) => pushOne(house.devices[who], said(kind, id, fields, old));
        const there = kind === 'device' ? house.yours.session.device : idOf(kind, 'you');
        const answer = await ask(there);
        expect(answer).toBe(await ask(idOf(kind, 'nobody')));
        expect(['not-allowed', 'not-yours']).toContain(answer);
      }
    expect(await house.holds()).toBe(before);
  });

  it('is not what a repeated push is: its sender sees the row, and hears the same again', async () => {
    const own = said('person', 'gst', personFields('Li', { kind: 'guest', checked: false }));
    expect(await pushOne(house.devices.guest, own)).toBe('accepted');
    const made = said(
      'organisation',
      'o2',
      { name: 'Ny', short: '', kind: 'other', place: '', checked: false },
      later,
    );
    expect(await pushOne(house.devices.stranger, made)).toBe('accepted');
    expect(await pushOne(house.devices.stranger, made)).toBe('accepted');
  });
});
