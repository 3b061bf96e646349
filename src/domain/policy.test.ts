import { describe, expect, it } from 'vitest';
import type { Fields } from './change.ts';
import { roles } from './device.ts';
import { type Kind, kinds } from './kinds.ts';
import { isShared, ownerOf, policy, readableFields, refuseWrite, type Viewer } from './policy.ts';
import { schemas } from './schemas.ts';

const door: Viewer = { role: 'door', person: null };
const mine: Viewer = { role: 'phone', person: 'me' };
const stranger: Viewer = { role: 'phone', person: null };

/** Rows of each kind: mine, another’s who wants to be seen, another’s who does not. */
function rowsOf(kind: Kind) {
  const fields = (person: string, seen: boolean): Fields =>
    kind === 'person' ? { firstName: 'Anna', visible: seen } : { person, shown: seen, visible: seen };
  const id = (person: string) =>
    kind === 'person' || kind === 'contact'
      ? person
      : kind === 'visit' || kind === 'plan'
        ? `${person}~d`
        : 'x1';
  return {
    own: { id: id('me'), fields: fields('me', false) },
    shown: { id: id('you'), fields: fields('you', true) },
    hidden: { id: id('you'), fields: fields('you', false) },
  };
}

const personFields = ['firstName', 'organisation', 'visible'];
const visitFields = ['person', 'day', 'arrived', 'left', 'back', 'shown'];
const planFields = ['person', 'day', 'coming', 'shown'];

/** Every cell: what each viewer sees of my row, of one that is shown and of one that is not. */
const reading: {
  readonly [K in Kind]: readonly (readonly [string, Viewer, own: unknown, shown: unknown, hidden: unknown])[];
} = {
  hub: [
    ['door', door, 'all', 'all', 'all'],
    ['phone', mine, 'all', 'all', 'all'],
    ['stranger', stranger, 'all', 'all', 'all'],
  ],
  person: [
    ['door', door, 'all', 'all', 'all'],
    ['phone', mine, 'all', personFields, null],
    ['stranger', stranger, null, personFields, null],
  ],
  contact: [
    ['door', door, null, null, null],
    ['phone', mine, 'all', null, null],
    ['stranger', stranger, null, null, null],
  ],
  organisation: [
    ['door', door, 'all', 'all', 'all'],
    ['phone', mine, 'all', 'all', 'all'],
    ['stranger', stranger, 'all', 'all', 'all'],
  ],
  visit: [
    ['door', door, 'all', 'all', 'all'],
    ['phone', mine, 'all', visitFields, null],
    ['stranger', stranger, null, visitFields, null],
  ],
  plan: [
    ['door', door, 'all', 'all', 'all'],
    ['phone', mine, 'all', planFields, null],
    ['stranger', stranger, null, planFields, null],
  ],
  pinJob: [
    ['door', door, 'all', 'all', 'all'],
    ['phone', mine, 'all', null, null],
    ['stranger', stranger, null, null, null],
  ],
  device: [
    ['door', door, 'all', 'all', 'all'],
    ['phone', mine, 'all', null, null],
    ['stranger', stranger, null, null, null],
  ],
  tally: [
    ['door', door, 'all', 'all', 'all'],
    ['phone', mine, null, null, null],
    ['stranger', stranger, null, null, null],
  ],
};

/** Every cell: may each viewer change my row, another’s, and make a new one of their own? Null is yes. */
const writing: {
  readonly [K in Kind]: readonly (readonly [string, Viewer, own: unknown, other: unknown, fresh: unknown])[];
} = {
  hub: [
    ['door', door, null, null, null],
    ['phone', mine, 'not-allowed', 'not-allowed', 'not-allowed'],
    ['stranger', stranger, 'not-allowed', 'not-allowed', 'not-allowed'],
  ],
  person: [
    ['door', door, null, null, null],
    ['phone', mine, null, 'not-yours', null],
    ['stranger', stranger, 'not-yours', 'not-yours', 'not-yours'],
  ],
  contact: [
    ['door', door, null, null, null],
    ['phone', mine, null, 'not-yours', null],
    ['stranger', stranger, 'not-yours', 'not-yours', 'not-yours'],
  ],
  organisation: [
    ['door', door, null, null, null],
    ['phone', mine, 'not-allowed', 'not-allowed', null],
    ['stranger', stranger, 'not-allowed', 'not-allowed', null],
  ],
  visit: [
    ['door', door, null, null, null],
    ['phone', mine, null, 'not-yours', null],
    ['stranger', stranger, 'not-yours', 'not-yours', 'not-yours'],
  ],
  plan: [
    ['door', door, null, null, null],
    ['phone', mine, null, 'not-yours', null],
    ['stranger', stranger, 'not-yours', 'not-yours', 'not-yours'],
  ],
  pinJob: [
    ['door', door, null, null, null],
    ['phone', mine, null, 'not-yours', null],
    ['stranger', stranger, 'not-yours', 'not-yours', 'not-yours'],
  ],
  tally: [
    ['door', door, 'not-allowed', 'not-allowed', 'not-allowed'],
    ['phone', mine, 'not-allowed', 'not-allowed', 'not-allowed'],
    ['stranger', stranger, 'not-allowed', 'not-allowed', 'not-allowed'],
  ],
  device: [
    ['door', door, null, null, null],
    ['phone', mine, 'not-allowed', 'not-allowed', 'not-allowed'],
    ['stranger', stranger, 'not-allowed', 'not-allowed', 'not-allowed'],
  ],
};

/** A field that each kind lets its writers write. */
const someField: { readonly [K in Kind]: string } = {
  hub: 'name',
  person: 'firstName',
  contact: 'email',
  organisation: 'name',
  visit: 'left',
  plan: 'coming',
  pinJob: 'state',
  device: 'name',
  tally: 'people',
};

describe.each(kinds)('%s', (kind) => {
  const rows = rowsOf(kind);

  it('has rights for every role', () => {
    expect(Object.keys(policy[kind]).sort()).toEqual([...roles].sort());
  });

  it.each(reading[kind])('is read by the %s as the table says', (_, viewer, own, shown, hidden) => {
    const see = ({ id, fields }: { id: string; fields: object }) =>
      readableFields(viewer, kind, id, { ...fields });
    expect([see(rows.own), see(rows.shown), see(rows.hidden)]).toEqual([own, shown, hidden]);
  });

  it.each(writing[kind])('is written by the %s as the table says', (_, viewer, own, other, fresh) => {
    const change = { [someField[kind]]: 'x' };
    const write = (row: { id: string; fields: object }) =>
      refuseWrite(viewer, kind, row.id, change, { ...row.fields });
    const start = kind === 'person' || kind === 'contact' ? change : { ...change, person: 'me' };
    const make = kind === 'hub' || kind === 'organisation' || kind === 'device' ? change : start;
    expect([
      write(rows.own),
      write(rows.shown),
      refuseWrite(viewer, kind, rows.own.id, make, undefined),
    ]).toEqual([own, other, fresh]);
  });

  it('names only fields there are', () => {
    const fields = [...Object.keys(schemas[kind].shape), 'gone'];
    for (const role of roles)
      for (const field of [
        ...(policy[kind][role].sharedFields ?? []),
        ...(policy[kind][role].writeFields ?? []),
      ])
        expect(fields).toContain(field);
  });

  it('shows nothing of another that is gone', () => {
    const reach = policy[kind].phone.read;
    const fields: Fields = { ...rows.shown.fields, gone: true };
    const seen = readableFields(mine, kind, rows.shown.id, fields);
    expect(seen).toBe(reach === 'all' ? 'all' : null);
  });
});

describe('what nobody may do', () => {
  it('is to take a row that is somebody else’s, or give one away', () => {
    const yours = { person: 'you', shown: true };
    expect(refuseWrite(mine, 'visit', 'you~d', { person: 'me' }, yours)).toBe('not-yours');
    expect(refuseWrite(mine, 'visit', 'me~d', { person: 'you' }, { person: 'me' })).toBe('not-yours');
    expect(refuseWrite(mine, 'pinJob', 'x1', { person: 'you' }, undefined)).toBe('not-yours');
  });

  it('is to stand in another’s place before they come', () => {
    for (const kind of ['visit', 'plan'] as const) {
      expect(refuseWrite(mine, kind, 'you~2026-12-01', { person: 'me' }, undefined)).toBe('not-yours');
      expect(refuseWrite(mine, kind, 'group-g~2026-12-01', { person: 'me' }, undefined)).toBe('not-yours');
      expect(refuseWrite(mine, kind, 'me~2026-12-01', { person: 'me' }, undefined)).toBeNull();
    }
  });

  it('is to write a field that is the hub’s', () => {
    expect(refuseWrite(door, 'device', 'd', { role: 'door' }, { role: 'phone' })).toBe('field-not-allowed');
    expect(refuseWrite(door, 'device', 'd', { person: 'me' }, { role: 'phone' })).toBe('field-not-allowed');
  });

  it('is to erase another; oneself, everybody may', () => {
    expect(refuseWrite(mine, 'person', 'me', { gone: true }, { firstName: 'A' })).toBeNull();
    expect(refuseWrite(mine, 'person', 'you', { gone: true }, { firstName: 'A' })).toBe('not-yours');
    expect(refuseWrite(stranger, 'person', 'you', { gone: true }, { firstName: 'A' })).toBe('not-yours');
    expect(refuseWrite(door, 'person', 'you', { gone: true }, { firstName: 'A' })).toBeNull();
  });

  it('is to change an organisation from a phone once it is there', () => {
    expect(refuseWrite(mine, 'organisation', 'o', { name: 'X' }, { name: 'Y', gone: true })).toBe(
      'not-allowed',
    );
  });
});

describe('owners', () => {
  it('are the person a row is about', () => {
    expect(ownerOf('person', 'me', {})).toBe('me');
    expect(ownerOf('contact', 'me', { person: 'you' })).toBe('me');
    expect(ownerOf('visit', 'x', { person: 'me' })).toBe('me');
    expect(ownerOf('visit', 'x', { person: null })).toBeNull();
  });

  it('are shown only when they say so', () => {
    expect(isShared('person', { visible: true })).toBe(true);
    expect(isShared('person', { shown: true })).toBe(false);
    expect(isShared('visit', { visible: true })).toBe(false);
    expect(isShared('visit', { shown: true, gone: true })).toBe(false);
  });
});
