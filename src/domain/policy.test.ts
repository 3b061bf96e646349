import { describe, expect, it } from 'vitest';
import { audiences, readableFields, type Viewer } from './audience.ts';
import type { Fields } from './change.ts';
import { type Kind, kinds } from './kinds.ts';
import { viewers } from './policy.test-util.ts';
import { type Action, actions, policy, refuseWrite } from './policy.ts';
import { someField, table } from './policy-table.test-util.ts';
import { roles } from './role.ts';
import { schemas } from './schemas.ts';

type Who = keyof typeof viewers;

const hasPersonId = (kind: Kind) =>
  ['person', 'contact', 'diet', 'interest', 'personAlias', 'admission'].includes(kind);
const isDaily = (kind: Kind) => ['visit', 'plan', 'signUp', 'onboarding', 'seat', 'joining'].includes(kind);
const idOf = (kind: Kind, person: string) =>
  hasPersonId(kind) ? person : isDaily(kind) ? `${person}~d` : `${person}-x`;

const ownerField = (kind: Kind) =>
  ['contribution', 'moderation', 'stamp', 'application', 'signature'].includes(kind) ? 'by' : 'person';

/** A row of a kind about somebody, as it stands in the hub. */
const fieldsOf = (kind: Kind, person: string, isShown: boolean): Fields => ({
  ...(hasPersonId(kind) || kind === 'hub' || kind === 'organisation' ? {} : { [ownerField(kind)]: person }),
  ...(kind === 'activity' ? { state: isShown ? 'agreed' : 'proposed' } : {}),
  checked: false,
  visible: isShown,
  shown: isShown,
});

const answers = { 'not-allowed': 'no', 'not-yours': 'yours', 'field-not-allowed': 'field' } as const;

function cellsOf(kind: Kind, viewer: Viewer): string {
  const see = (person: string, isShown: boolean) => {
    const seen = readableFields(viewer, kind, idOf(kind, person), fieldsOf(kind, person, isShown));
    return seen === null ? '-' : seen === 'all' ? 'all' : 'some';
  };
  const act = (action: Action, person: string) => {
    const row = fieldsOf(kind, person, false);
    const about: Fields =
      action === 'create' && ownerField(kind) in row ? { [ownerField(kind)]: person } : {};
    const change: Fields = action === 'erase' ? { gone: true } : { ...about, ...someField[kind] };
    const current = action === 'create' ? undefined : row;
    const refusal = refuseWrite(viewer, kind, idOf(kind, person), change, current);
    return refusal === null ? 'yes' : answers[refusal];
  };
  const reads = `${see('me', false)} ${see('you', true)} ${see('you', false)}`;
  return [reads, ...actions.map((action) => `${act(action, 'me')} ${act(action, 'you')}`)].join(' · ');
}

describe.each(kinds)('%s', (kind) => {
  it('has rights for every role', () => {
    expect(Object.keys(policy[kind]).sort()).toEqual([...roles].sort());
  });

  it.each(Object.keys(viewers) as Who[])('is for the %s what the table says', (who) => {
    expect(cellsOf(kind, viewers[who])).toBe(table[kind][who]);
  });

  it('names only fields there are', () => {
    const fields = Object.keys(schemas[kind].shape);
    const named = [
      ...Object.values(audiences[kind]).flatMap((sight) => (sight === 'all' ? [] : sight.whenShown)),
      ...roles.flatMap((role) => actions.flatMap((action) => fieldsIn(policy[kind][role][action]))),
    ];
    for (const field of named) expect(fields).toContain(field);
  });

  it('shows nothing of another that is gone', () => {
    const fields: Fields = { ...fieldsOf(kind, 'you', true), gone: true };
    const isForAll = audiences[kind].hub === 'all';
    expect(readableFields(viewers.member, kind, idOf(kind, 'you'), fields)).toBe(isForAll ? 'all' : null);
  });
});

const fieldsIn = (grant: (typeof policy)[Kind]['door'][Action]): string[] => [
  ...(grant?.fields ?? []),
  ...Object.keys(grant?.values ?? {}),
  ...Object.keys(grant?.while ?? {}),
];

describe('the fields', () => {
  const writable = (viewer: Viewer, kind: Kind, person: string) =>
    Object.keys(schemas[kind].shape).filter(
      (field) =>
        refuseWrite(viewer, kind, idOf(kind, person), { [field]: null }, fieldsOf(kind, person, false)) ===
        null,
    );

  it('of a person that a door writes are what an arrival writes', () => {
    expect(writable(viewers.door, 'person', 'you')).toEqual(['visible', 'firstDay']);
  });

  it('of a person that their phone writes are their face', () => {
    for (const viewer of [viewers.member, viewers.guest])
      expect(writable(viewer, 'person', 'me')).toEqual([
        'firstName',
        'lastInitial',
        'organisation',
        'visible',
        'firstDay',
      ]);
  });

  it('of a device that the desk writes are its name and its end', () => {
    expect(writable(viewers.desk, 'device', 'you')).toEqual(['name', 'revoked']);
  });

  it('may not say that somebody has been looked at when nobody has', () => {
    for (const viewer of [viewers.door, { id: 'd1', role: 'guest', person: 'new' }] as const) {
      const make = (checked: boolean) => refuseWrite(viewer, 'person', 'new', { checked }, undefined);
      expect([make(false), make(true)]).toEqual([null, 'field-not-allowed']);
    }
    expect(refuseWrite(viewers.member, 'organisation', 'o', { checked: true }, undefined)).toBe(
      'field-not-allowed',
    );
    expect(refuseWrite(viewers.desk, 'organisation', 'o', { checked: true }, undefined)).toBeNull();
  });

  it('may not say that one phone is a crowd', () => {
    const current = { person: 'me' };
    for (const row of [undefined, current])
      expect(refuseWrite(viewers.guest, 'visit', 'me~d', { person: 'me', party: 900 }, row)).toBe(
        'field-not-allowed',
      );
    expect(
      refuseWrite(viewers.door, 'visit', 'group-g~d', { person: null, party: 900 }, undefined),
    ).toBeNull();
  });
});

describe('what nobody may do', () => {
  it('is to take a row that is somebody else’s, or give one away', () => {
    const yours = { person: 'you', shown: true };
    expect(refuseWrite(viewers.member, 'visit', 'you~d', { person: 'me' }, yours)).toBe('not-yours');
    expect(refuseWrite(viewers.member, 'visit', 'me~d', { person: 'you' }, { person: 'me' })).toBe(
      'not-yours',
    );
    expect(refuseWrite(viewers.member, 'pinJob', 'x1', { person: 'you' }, undefined)).toBe('not-yours');
  });

  it('is to stand in another’s place before they come', () => {
    for (const kind of ['visit', 'plan', 'signUp', 'onboarding', 'seat'] as const)
      for (const id of ['you~2026-12-01', 'group-g~2026-12-01'])
        expect(refuseWrite(viewers.member, kind, id, { person: 'me' }, undefined)).toBe('not-yours');
  });

  it('is to learn from a refusal whether another’s row is there', () => {
    for (const kind of kinds)
      for (const viewer of [viewers.member, viewers.guest, viewers.stranger])
        for (const change of [{ gone: true }, { gone: false }, { checked: true }, someField[kind], {}]) {
          if (readableFields(viewer, kind, idOf(kind, 'you'), fieldsOf(kind, 'you', false))) continue;
          const answer = (current: Fields | undefined) =>
            refuseWrite(viewer, kind, idOf(kind, 'you'), change, current);
          const there = answer(fieldsOf(kind, 'you', false));
          expect([kind, there]).toEqual([kind, answer(undefined)]);
          // What anybody may say over anything tells nothing either.
          if (kind !== 'answer') expect(there).not.toBeNull();
        }
  });

  it('is to erase at the door whom the host has looked at', () => {
    expect(refuseWrite(viewers.door, 'person', 'p', { gone: true }, { checked: false })).toBeNull();
    expect(refuseWrite(viewers.door, 'person', 'p', { gone: true }, { checked: true })).toBe('not-allowed');
    expect(refuseWrite(viewers.door, 'person', 'p', { gone: true }, undefined)).toBe('not-allowed');
  });

  it('is to bring back what they may not erase', () => {
    const gone = { gone: true, checked: true };
    expect(refuseWrite(viewers.member, 'person', 'me', { gone: false }, gone)).toBe('not-allowed');
    expect(refuseWrite(viewers.guest, 'person', 'you', { gone: false }, gone)).toBe('not-yours');
    expect(refuseWrite(viewers.door, 'person', 'me', { gone: false }, gone)).toBe('not-allowed');
    expect(refuseWrite(viewers.desk, 'person', 'me', { gone: false }, gone)).toBeNull();
    expect(
      refuseWrite(viewers.member, 'visit', 'me~d', { gone: false }, { person: 'me', gone: true }),
    ).toBeNull();
  });
});
