import { describe, expect, it } from 'vitest';
import { isWhole } from '../kinds.ts';
import { testHub, testPerson, testVisit, withChange } from '../test-nouns.ts';
import { checkFields } from '../validate.ts';
import { checkIn, checkInParty, checkOut, greet, undoCheckOut } from './arrival.ts';
import type { Visit } from './visit.ts';

const hub = testHub();
const at = (text: string) => Date.parse(text);
const morning = at('2026-11-24T08:12:00+01:00');
const noon = at('2026-11-24T12:00:00+01:00');

const arrive = (now: number, current?: Visit & { readonly gone?: boolean }) =>
  checkIn('anna00', testPerson(), hub, now, current);

describe('checking in', () => {
  it('makes the whole visit of the day', () => {
    const result = arrive(morning);
    expect(result).toMatchObject({ outcome: 'arrived', at: morning, visit: 'anna00~2026-11-24' });
    expect(result.changes).toHaveLength(1);
    const fields = result.changes[0]?.fields ?? {};
    expect(isWhole('visit', fields)).toBe(true);
    expect(checkFields('visit', fields).ok).toBe(true);
    expect(fields).toMatchObject({ arrived: { at: morning, round: 0 }, gone: false, left: null });
  });

  it('is friendly the second time, changes nothing and knows the first time', () => {
    expect(arrive(noon, testVisit())).toMatchObject({
      outcome: 'already-here',
      at: morning,
      visit: 'anna00~2026-11-24',
      changes: [],
    });
  });

  it('welcomes back whoever had left, and keeps the first arrival', () => {
    const left = withChange(testVisit(), checkOut('anna00~2026-11-24', noon));
    const result = arrive(noon + 1000, left);
    expect(result).toMatchObject({ outcome: 'back-again', at: morning });
    const back = withChange(left, result.changes[0]);
    expect(back).toMatchObject({ left: null, leftBy: null, back: noon + 1000, arrived: { at: morning } });
  });

  it('says the first day ever, and only when it is one', () => {
    const firstDay = (known: string | null) =>
      checkIn('p', testPerson({ firstDay: known }), hub, morning, undefined).changes.filter(
        ({ kind }) => kind === 'person',
      );
    expect(firstDay(null)).toEqual([{ kind: 'person', id: 'p', fields: { firstDay: '2026-11-24' } }]);
    expect(firstDay('2026-11-25')).toHaveLength(1);
    expect(firstDay('2026-11-24')).toEqual([]);
    expect(firstDay('2025-01-01')).toEqual([]);
  });

  it('belongs to the hub’s day, past midnight and on both nights of the clocks', () => {
    const visitAt = (text: string) => arrive(at(text)).visit;
    expect(visitAt('2026-11-24T23:59:59+01:00')).toBe('anna00~2026-11-24');
    expect(visitAt('2026-11-25T00:00:00+01:00')).toBe('anna00~2026-11-25');
    expect(visitAt('2026-03-29T00:30:00Z')).toBe('anna00~2026-03-29');
    expect(visitAt('2026-10-24T22:00:00Z')).toBe('anna00~2026-10-25');
    expect(visitAt('2026-10-25T22:59:00Z')).toBe('anna00~2026-10-25');
  });

  it('takes the kind of the person unless another is given, and their wish to be seen', () => {
    const kindOf = (kind: 'member' | 'guest', details = {}) =>
      checkIn('p', testPerson({ kind, visible: true }), hub, morning, undefined, details).changes[0]?.fields;
    expect(kindOf('member')).toMatchObject({ kind: 'member', shown: true });
    expect(kindOf('guest')).toMatchObject({ kind: 'guest' });
    expect(kindOf('guest', { kind: 'openhouse' })).toMatchObject({ kind: 'openhouse' });
  });

  it('cuts what is written about it rather than have it refused', () => {
    const long = '👩'.repeat(500);
    const details = { hostName: long, purpose: `\u202e${long}`, groupName: long };
    const fields = checkIn('p', testPerson(), hub, morning, undefined, details).changes[0]?.fields ?? {};
    expect(checkFields('visit', fields).ok).toBe(true);
    const party = checkInParty('g', long, 3, hub, morning, details);
    expect(checkFields('visit', party.fields).ok).toBe(true);
    expect(checkFields('visit', greet('v', long).fields).ok).toBe(true);
  });
});

describe('taking back', () => {
  it('removes an arrival; checking in again starts another round', () => {
    const undone = withChange(testVisit(), arrive(morning, testVisit()).undo[0]);
    expect(undone.gone).toBe(true);
    const again = arrive(noon, undone);
    expect(again).toMatchObject({ outcome: 'arrived', at: noon });
    expect(again.changes[0]?.fields).toMatchObject({ arrived: { at: noon, round: 1 }, gone: false });
  });

  it('of a first visit makes the next one the first again', () => {
    const first = checkIn('p', testPerson({ firstDay: null }), hub, morning, undefined);
    expect(first.undo).toContainEqual({ kind: 'person', id: 'p', fields: { firstDay: null } });
    const later = checkIn('p', testPerson({ firstDay: '2025-01-01' }), hub, morning, undefined);
    expect(later.undo.map(({ kind }) => kind)).toEqual(['visit']);
  });

  it('of a return restores the leaving before it', () => {
    const left = withChange(testVisit(), checkOut('v', noon));
    const again = arrive(noon + 1000, left);
    expect(withChange(withChange(left, again.changes[0]), again.undo[0])).toMatchObject({
      left: noon,
      leftBy: 'self',
      back: null,
    });
  });

  it('of a check-out brings the person back in', () => {
    const left = withChange(testVisit(), checkOut('v', noon));
    expect(withChange(left, undoCheckOut('v', noon + 5))).toMatchObject({
      left: null,
      leftBy: null,
      back: noon + 5,
    });
  });

  it('of "I’ll greet" leaves the newcomer to somebody else', () => {
    expect(greet('v', 'Åsa').fields).toEqual({ greeter: 'Åsa' });
    expect(greet('v', null).fields).toEqual({ greeter: null });
  });
});

describe('the unnamed part of a group', () => {
  it('is one whole visit that stands for many and names nobody', () => {
    const { id, fields } = checkInParty('g1', 'Studiebesök', 34, hub, morning);
    expect(id).toBe('group-g1~2026-11-24');
    expect(isWhole('visit', fields)).toBe(true);
    expect(checkFields('visit', fields).ok).toBe(true);
    expect(fields).toMatchObject({ person: null, party: 34, kind: 'group', shown: false });
  });
});
