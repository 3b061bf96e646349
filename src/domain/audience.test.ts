import { describe, expect, it } from 'vitest';
import { audiencesOf, isShared, ownerOf, readableFields } from './audience.ts';
import { viewers } from './policy.test-util.ts';

describe('owners and audiences', () => {
  it('are the person a row is about', () => {
    expect(ownerOf('person', 'me', {})).toBe('me');
    expect(ownerOf('contact', 'me', { person: 'you' })).toBe('me');
    expect(ownerOf('diet', 'me', { person: 'you' })).toBe('me');
    expect(ownerOf('visit', 'x', { person: 'me' })).toBe('me');
    expect(ownerOf('visit', 'x', { person: null })).toBeNull();
    expect(ownerOf('stamp', 'x', { by: 'phone~d1' })).toBe('phone~d1');
  });

  it('show somebody only when they say so', () => {
    expect(isShared('person', { visible: true })).toBe(true);
    expect(isShared('person', { shown: true })).toBe(false);
    expect(isShared('visit', { visible: true })).toBe(false);
    expect(isShared('visit', { shown: true, gone: true })).toBe(false);
  });

  it('give the desk all that a door has', () => {
    expect(audiencesOf.desk).toEqual(expect.arrayContaining([...audiencesOf.door]));
  });
});

describe('a place in a week', () => {
  const fields = {
    ...{ week: 'w', day: '2026-11-24', person: 'you', coming: true },
    ...{ claimed: { at: 1, round: 0 }, greeter: 'Eva' },
  };

  it('is counted by everybody, and nobody’s to others', () => {
    for (const viewer of [viewers.member, viewers.guest, viewers.stranger, viewers.door])
      expect(readableFields(viewer, 'weekSignUp', 'x', fields)).toEqual(['week', 'day', 'coming', 'claimed']);
    expect(readableFields(viewers.desk, 'weekSignUp', 'x', fields)).toBe('all');
    expect(readableFields(viewers.member, 'weekSignUp', 'x', { ...fields, person: 'me' })).toBe('all');
  });

  it('is gone for them with its person', () => {
    expect(readableFields(viewers.member, 'weekSignUp', 'x', { gone: true })).toBeNull();
  });
});
