import { mostChanges } from '../../../src/protocol/messages.ts';
import { makeStamp } from '../../../src/protocol/stamp.ts';
import { jan7, personFields, said, testToken, visitFields } from '../../test-server.ts';
import { day, later, rowsAbout } from '../forbidden/test-house.ts';
import type { Watched } from './fuzz-house.ts';

/** How one route is tried. */
export interface Entry {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  /** Is it tried where there is no hub yet? */
  readonly isEmpty?: true;
  /** Right values, to be spoilt one by one. */
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly bodies?: (watched: Watched) => readonly unknown[];
  /** The body is this, and no JSON. */
  readonly file?: (watched: Watched) => Buffer;
  /** The longest body it takes, in bytes, as it travels and unpacked. */
  readonly longest?: number;
  /** Whom alone it answers; everybody when absent. */
  readonly who?: readonly string[];
  /** What of the store it may change when all is well, by the beginning of the key. */
  readonly changes?: readonly ('hub_state' | 'row device' | 'row' | 'device' | 'code')[];
}

const position = { protocol: '2', cursor: '0', view: '', limit: '10', reading: '1' };
const paired = ['hub_state', 'row device', 'device'] as const;
const desks = ['desk', 'foreign'];
const tablets = ['door', ...desks];
const devices = ['member', 'guest', 'stranger', ...tablets];
const small = 16 * 1024;
const setup = {
  token: testToken,
  name: 'Gläntan',
  language: 'sv',
  closes: '18:00',
  timeZone: 'Europe/Stockholm',
};
const pin = { name: 'Åsa', organisation: 'Skogsverket', organisationShort: 'Skog', code: 'me' };

const pushed = ({ before }: Watched): readonly unknown[] => {
  const hub = [...before.values()].find((row) => row.kind === 'hub')?.id as string;
  const device = [...before.values()].findLast((row) => row.kind === 'device')?.id as string;
  const news = [
    said('hub', hub, { name: 'Gläntan', closes: '19:00', timeZone: 'Europe/Oslo', visitDays: 20 }, later),
    said('person', 'new', personFields('Åsa', { checked: false }), later),
    said('organisation', 'new', { name: 'N', short: '', kind: 'other', place: '', checked: false }, later),
    said('device', device, { name: 'Dörren' }, later),
    said('visit', `new~${day}`, visitFields('new', day, jan7), later),
  ];
  const corrections = rowsAbout('me').map((row) => ({
    ...row,
    at: makeStamp(later, 0, 'd'),
  }));
  return [
    { protocol: 2, changes: news },
    // The very words that the hub has already, so that only what is spoilt differs.
    { protocol: 2, changes: rowsAbout('me') },
    { protocol: 2, changes: corrections },
    {
      protocol: 2,
      changes: [
        {
          ...said('person', 'me', { firstName: 'Bo', visible: true }, later),
          over: { visible: `${'z'.repeat(12)}-d` },
        },
      ],
    },
  ];
};

/** An entry for each route of the app, by its method and pattern. */
export const entries: Readonly<Record<string, Entry>> = {
  'GET /api/health': { method: 'GET', path: '/api/health' },
  'GET /api/session': { method: 'GET', path: '/api/session', query: { protocol: '2' } },
  'POST /api/leave': { method: 'POST', path: '/api/leave', bodies: () => [{}], changes: paired },
  'POST /api/setup': {
    method: 'POST',
    path: '/api/setup',
    isEmpty: true,
    bodies: () => [setup, { token: testToken, sample: true, language: 'sv' }],
    longest: small,
    changes: ['hub_state', 'row', 'device'],
  },
  'POST /api/restore': {
    method: 'POST',
    path: '/api/restore',
    isEmpty: true,
    headers: { Authorization: `Bearer ${testToken}`, 'Content-Type': 'application/gzip' },
    file: ({ file }) => file,
    longest: 256 * 1024 * 1024,
    changes: ['hub_state', 'row', 'device'],
  },
  'POST /api/join': {
    method: 'POST',
    path: '/api/join',
    bodies: ({ codes }) => [{ code: codes.at(-1) }],
    longest: small,
    changes: paired,
  },
  'POST /api/redeem': {
    method: 'POST',
    path: '/api/redeem',
    bodies: ({ codes }) => codes.map((code) => ({ code })),
    longest: small,
    changes: [...paired, 'code'],
  },
  'POST /api/codes': {
    method: 'POST',
    path: '/api/codes',
    who: tablets,
    bodies: () => [{ purpose: 'link', person: 'me' }, { purpose: 'door' }, { purpose: 'desk' }],
    longest: small,
    changes: ['code'],
  },
  'POST /api/push': {
    method: 'POST',
    path: '/api/push',
    who: devices,
    bodies: pushed,
    longest: 4 * 1024 * 1024,
    changes: ['hub_state', 'row', 'device'],
  },
  'GET /api/pull': { method: 'GET', path: '/api/pull', who: devices, query: position },
  'GET /api/live': { method: 'GET', path: '/api/live', who: devices, query: position },
  'GET /api/printer': { method: 'GET', path: '/api/printer', who: tablets },
  'POST /api/print': {
    method: 'POST',
    path: '/api/print',
    who: tablets,
    bodies: () => [
      {
        pins: [pin, { name: 'Bo', organisation: '', code: null }],
        template: 'badge',
        calibration: { offsetX: 0, offsetY: 1, scale: 1 },
        jobName: 'Nypor',
      },
    ],
    longest: 512 * 1024,
  },
  'GET /api/seen': { method: 'GET', path: '/api/seen', who: desks },
  'GET /api/export': { method: 'GET', path: '/api/export', who: desks },
  'GET /calendar/activities.ics': {
    ...{ method: 'GET', path: '/calendar/activities.ics' },
    query: { hub: 'h', forms: 'workshop,campfire', open: '1' },
  },
  'GET /calendar/breakfast.ics': { method: 'GET', path: '/calendar/breakfast.ics', query: { hub: 'h' } },
  'ALL /api/*': { method: 'POST', path: '/api/unknown', bodies: () => [{ a: 1 }] },
  'GET /*': { method: 'GET', path: '/', query: {} },
};

/** More changes than one push may hold. */
export const tooMany = { protocol: 2, changes: Array.from({ length: mostChanges + 1 }, () => null) };
