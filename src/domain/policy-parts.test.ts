import { describe, expect, it } from 'vitest';
import { readableFields, type Viewer } from './audience.ts';
import type { Fields } from './change.ts';
import { viewers } from './policy.test-util.ts';
import { refuseWrite } from './policy.ts';
import { schemas } from './schemas.ts';

describe('a part in the mix', () => {
  const mine = { person: 'me', day: 'd', joined: true };
  const say = (fields: Fields, current?: Fields) =>
    refuseWrite(viewers.member, 'seat', 'me~d', fields, current);

  it('begins without a table, and a phone changes no more of it than whether it is wanted', () => {
    expect(say({ ...mine, table: null, lookFor: [] })).toBeNull();
    expect(say(mine)).toBeNull();
    expect(say({ ...mine, table: 2 })).toBe('field-not-allowed');
    expect(say({ ...mine, lookFor: ['o'] })).toBe('field-not-allowed');
    expect(say(mine, { ...mine, table: 3, lookFor: ['o'] })).toBeNull();
    expect(say({ table: null }, { ...mine, table: 3 })).toBe('field-not-allowed');
  });
});

describe('a wish to be shown around', () => {
  it('is a phone’s own, but not who answers it', () => {
    const say = (receiver: string | null) =>
      refuseWrite(viewers.guest, 'onboarding', 'me~d', { person: 'me', wanted: true, receiver }, undefined);
    expect([say(null), say('Karin')]).toEqual([null, 'field-not-allowed']);
  });
});

describe('what is added to a wall', () => {
  const phone = 'phone~d1';
  const add = (viewer: Viewer, by: string | null, fields: Fields = {}) =>
    refuseWrite(viewer, 'contribution', 'x', { by, text: 'x', shown: true, ...fields }, undefined);
  const write = (viewer: Viewer, by: string | null, fields: Fields) =>
    refuseWrite(viewer, 'contribution', 'x', fields, { by, text: 'x', shown: true });

  it('is a phone’s that has no person, and stays its own when it gets one', () => {
    for (const viewer of [viewers.stranger, viewers.guest, viewers.member]) {
      expect(add(viewer, phone)).toBeNull();
      expect(write(viewer, phone, { text: 'y' })).toBeNull();
      expect(write(viewer, phone, { gone: true })).toBeNull();
      expect(readableFields(viewer, 'contribution', 'x', { by: phone, shown: false })).toBe('all');
    }
    expect(write(viewers.member, phone, { by: 'me' })).toBeNull();
  });

  it('is no other phone’s, and nobody’s by its bare id', () => {
    for (const by of ['phone~d2', 'd1', 'you', null]) {
      for (const viewer of [viewers.stranger, viewers.member]) {
        expect(add(viewer, by)).toBe('not-yours');
        expect(write(viewer, by, { text: 'y' })).toBe('not-yours');
        expect(readableFields(viewer, 'contribution', 'x', { by, shown: false })).toBeNull();
      }
    }
    expect(write(viewers.member, 'me', { by: 'you' })).toBe('not-yours');
  });

  it('makes a phone the owner of nothing else', () => {
    for (const kind of ['visit', 'plan', 'pinJob'] as const)
      expect(refuseWrite(viewers.stranger, kind, `${phone}~d`, { person: phone }, undefined)).toBe(
        'not-yours',
      );
    expect(refuseWrite(viewers.stranger, 'person', phone, { firstName: 'x' }, undefined)).toBe('not-yours');
  });

  it('is hidden by the host alone, and then is nothing that others see', () => {
    for (const viewer of [viewers.member, viewers.guest, viewers.door]) {
      expect(add(viewer, 'me', { hidden: false })).toBe('field-not-allowed');
      expect(add(viewer, 'me', { looked: 'x' })).toBe('field-not-allowed');
      for (const fields of [{ hidden: false }, { looked: 'x' }] as Fields[])
        expect(write(viewer, 'me', fields)).not.toBeNull();
    }
    expect(write(viewers.desk, 'me', { hidden: true })).toBeNull();
    const hidden = { by: 'you', shown: true, hidden: true };
    expect(readableFields(viewers.member, 'contribution', 'x', hidden)).toBeNull();
  });

  it('tells others’ phones neither whose it is nor what the host did with it', () => {
    const seen = readableFields(viewers.member, 'contribution', 'x', { by: 'you', shown: true });
    expect(seen).not.toContain('by');
    expect(seen).not.toContain('hidden');
    expect([...(seen ?? []), 'by', 'hidden', 'looked'].sort()).toEqual(
      Object.keys(schemas.contribution.shape).sort(),
    );
  });
});
