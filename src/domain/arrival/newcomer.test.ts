import { describe, expect, it } from 'vitest';
import type { Change } from '../change.ts';
import { isWhole } from '../kinds.ts';
import { testHub } from '../test-nouns.ts';
import { checkFields } from '../validate.ts';
import { type GroupForm, type NewcomerForm, splitNames, welcome, welcomeGroup, writeIn } from './newcomer.ts';

const hub = testHub();
const now = Date.parse('2026-11-24T08:12:00+01:00');
const register = new Map([
  ['skatteverket', 'org-skatt'],
  ['malmo stad', 'org-malmo'],
]);
const find = (folded: string) => register.get(folded);

function counter() {
  let count = 0;
  return () => `new-${count++}`;
}

const form = (given: Partial<NewcomerForm> = {}): NewcomerForm => ({
  firstName: 'Åsa',
  organisation: { id: null, text: '' },
  ...given,
});

function expectSound(changes: readonly Change[]): void {
  for (const { kind, fields } of changes) {
    expect(checkFields(kind, fields), kind).toMatchObject({ ok: true });
    if (!('firstDay' in fields && Object.keys(fields).length === 1)) expect(isWhole(kind, fields)).toBe(true);
  }
}

describe('a newcomer', () => {
  it('is welcomed with nothing but a first name, and flagged for the community manager', () => {
    const result = welcome(form(), hub, now, find, counter());
    if (!result.ok) throw new Error(result.code);
    expect(result.value).toMatchObject({ outcome: 'arrived', at: now, person: 'new-0' });
    expect(result.value.changes.map(({ kind }) => kind)).toEqual(['person', 'visit', 'person']);
    expect(result.value.changes[0]?.fields).toMatchObject({
      firstName: 'Åsa',
      organisation: null,
      checked: false,
      visible: false,
      kind: 'guest',
    });
    expect(result.value.changes[2]?.fields).toEqual({ firstDay: '2026-11-24' });
    expectSound(result.value.changes);
  });

  it.each(['Skatteverket', ' SKATTEVERKET ', 'skatteverket'])(
    'meets the organisation they write: %j',
    (text) => {
      const result = writeIn(form({ organisation: { id: null, text } }), find, counter());
      expect(result.ok && result.value.fields.organisation).toBe('org-skatt');
      expect(result.ok && result.value.changes).toHaveLength(1);
    },
  );

  it('makes an organisation that is not in the register, flagged', () => {
    const result = writeIn(form({ organisation: { id: null, text: ' Nya  verket ' } }), find, counter());
    if (!result.ok) throw new Error(result.code);
    expect(result.value.changes[0]).toEqual({
      kind: 'organisation',
      id: 'new-0',
      fields: { name: 'Nya verket', short: '', kind: 'other', place: '', checked: false },
    });
    expect(result.value.fields.organisation).toBe('new-0');
  });

  it.each([
    ['👩‍👩', 2],
    ['A👩x', 2],
    ['\u202eB', 1],
    ['', 0],
  ])('keeps an initial whole and short: %j', (lastInitial, length) => {
    const result = writeIn(form({ lastInitial }), find, counter());
    if (!result.ok) throw new Error(result.code);
    expect([...result.value.fields.lastInitial].length).toBeLessThanOrEqual(length);
    expect(result.value.fields.lastInitial).not.toMatch(/\p{Cs}/u);
    expectSound(result.value.changes);
  });

  it('is asked again, kindly, for a name that is none', () => {
    expect(welcome(form({ firstName: ' \u200d ' }), hub, now, find)).toMatchObject({ code: 'name-empty' });
    expect(welcome(form({ firstName: 'a'.repeat(201) }), hub, now, find)).toMatchObject({
      code: 'name-too-long',
    });
    expect(
      welcome(form({ organisation: { id: null, text: 'a'.repeat(201) } }), hub, now, find),
    ).toMatchObject({
      code: 'organisation-too-long',
    });
  });

  it('is never refused by the schema for what the form took', () => {
    const long = '👨‍👩‍👧‍👦'.repeat(300);
    const details = { hostName: long, purpose: '<script>alert(1)</script>', groupName: long };
    const result = welcome(form({ firstName: '👨‍👩‍👧‍👦'.repeat(72), details }), hub, now, find);
    if (!result.ok) throw new Error(result.code);
    expectSound(result.value.changes);
  });
});

describe('a group', () => {
  const groupForm = (given: Partial<GroupForm> = {}): GroupForm => ({
    name: 'Studiebesök',
    organisation: { id: 'org-malmo', text: '' },
    names: '',
    count: 0,
    ...given,
  });
  const come = (given: Partial<GroupForm>) => welcomeGroup(groupForm(given), hub, now, find, counter());

  it('of forty comes in at once, named and unnamed', () => {
    const names = Array.from({ length: 6 }, (_, i) => `Gäst ${i}`).join('\n');
    const result = come({ names, count: 40 });
    if (!result.ok) throw new Error(result.code);
    expect(result.value.people).toHaveLength(6);
    expect(result.value.unnamed).toBe(34);
    const visits = result.value.changes.filter(({ kind }) => kind === 'visit');
    expect(visits).toHaveLength(7);
    expect(visits.every(({ fields }) => fields.group === result.value.group && fields.kind === 'group')).toBe(
      true,
    );
    expect(visits.reduce((sum, { fields }) => sum + Number(fields.party), 0)).toBe(40);
    expectSound(result.value.changes);
  });

  it('counts the names when they are more than was said', () => {
    expect(come({ names: 'Anna\nBo\nEva', count: 2 })).toMatchObject({ ok: true, value: { unnamed: 0 } });
  });

  it('makes its organisation once', () => {
    const result = come({ names: 'Anna\nBo', organisation: { id: null, text: 'Nya verket' } });
    if (!result.ok) throw new Error(result.code);
    expect(result.value.changes.filter(({ kind }) => kind === 'organisation')).toHaveLength(1);
  });

  it('has to be somebody, and not a whole town', () => {
    for (const count of [0, -3, 0.4, Number.NaN])
      expect(come({ count })).toMatchObject({ code: 'group-empty' });
    for (const count of [501, Number.POSITIVE_INFINITY])
      expect(come({ count })).toMatchObject({ code: 'group-too-large' });
    expect(come({ count: 500 }).ok).toBe(true);
  });

  it('has its names split by lines and semicolons, and passes over blanks', () => {
    expect(splitNames(' Anna\r\nBo;  Eva ;;\n\n\u200d\n \t\nJean-François')).toEqual([
      'Anna',
      'Bo',
      'Eva',
      'Jean-François',
    ]);
  });

  it('keeps a long group name whole enough for a row', () => {
    const result = come({ name: '👩'.repeat(500), count: 2 });
    if (!result.ok) throw new Error(result.code);
    expectSound(result.value.changes);
  });
});
