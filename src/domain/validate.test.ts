import { describe, expect, it } from 'vitest';
import { setVisible } from './arrival/visibility.ts';
import { newHub } from './hub.ts';
import { idPattern, makeId, partyVisitId, visitId } from './id.ts';
import { indexField, isKind, isWhole, kinds, mergeRule } from './kinds.ts';
import { schemas } from './schemas.ts';
import { testHub, testOrganisation, testPerson, testVisit } from './test-nouns.ts';
import { checkFields } from './validate.ts';

describe('checking fields', () => {
  it.each([
    ['hub', testHub()],
    ['person', testPerson()],
    ['organisation', testOrganisation()],
    ['visit', testVisit()],
  ])('takes a whole %s and any part of it', (kind, fields) => {
    expect(checkFields(kind, { ...fields })).toMatchObject({ ok: true });
    expect(isWhole(kind, { ...fields })).toBe(true);
    for (const [field, value] of Object.entries(fields)) {
      expect(checkFields(kind, { [field]: value }).ok, field).toBe(true);
      expect(isWhole(kind, { [field]: value })).toBe(false);
    }
  });

  it('takes the tombstone of every kind, as yes or no', () => {
    for (const kind of kinds) {
      expect(checkFields(kind, { gone: true }).ok).toBe(true);
      expect(checkFields(kind, { gone: 'yes' })).toMatchObject({ code: 'bad-field' });
    }
  });

  it.each([
    ['person', { firstName: '' }],
    ['person', { firstName: 'a'.repeat(801) }],
    ['person', { firstDay: '24/11 2026' }],
    ['person', { visible: 1 }],
    ['visit', { arrived: 5 }],
    ['visit', { arrived: { at: -1, round: 0 } }],
    ['visit', { arrived: { at: 1.5, round: 0 } }],
    ['visit', { party: 0 }],
    ['visit', { kind: 'boss' }],
    ['hub', { timeZone: 'Mars/Olympus' }],
    ['hub', { closes: '25:00' }],
    ['hub', { visitDays: 0 }],
  ])('refuses a value that is none: %s %j', (kind, fields) => {
    expect(checkFields(kind, fields)).toMatchObject({ ok: false, code: 'bad-field' });
  });

  it('tells a newer other side from a mistake', () => {
    expect(checkFields('weather', {})).toMatchObject({ code: 'unknown-kind' });
    for (const kind of ['toString', '__proto__', 'constructor'])
      expect(checkFields(kind, {})).toMatchObject({ code: 'unknown-kind' });
    expect(checkFields('person', { mood: 'good' })).toMatchObject({ code: 'unknown-field' });
    expect(checkFields('person', JSON.parse('{"__proto__":1}'))).toMatchObject({ code: 'unknown-field' });
    expect(checkFields('person', JSON.parse('{"constructor":1}'))).toMatchObject({ code: 'unknown-field' });
  });

  it('puts no personal data into its refusals', () => {
    expect(JSON.stringify(checkFields('person', { firstName: 17, lastInitial: 'Hemlig' }))).not.toContain(
      'Hemlig',
    );
  });
});

describe('the registry', () => {
  it('has no field for a title or a role of a person', () => {
    for (const kind of ['person', 'contact', 'visit', 'pinJob'] as const)
      for (const field of Object.keys(schemas[kind].shape))
        expect(field).not.toMatch(/title|role|position|rank/i);
  });

  it('answers for names it does not know', () => {
    expect(isKind('visit')).toBe(true);
    expect(isKind('toString')).toBe(false);
    expect(mergeRule('weather', 'x')).toBe('last');
    for (const field of ['toString', 'constructor', '__proto__'])
      expect(mergeRule('person', field)).toBe('last');
    expect(mergeRule('visit', 'arrived')).toBe('arrival');
    expect(indexField('visit')).toBe('day');
    expect(indexField('weather')).toBeUndefined();
  });

  it('lets only text and numbers be looked up by', () => {
    for (const kind of kinds) {
      const field = indexField(kind);
      if (field !== undefined) expect(Object.keys(schemas[kind].shape)).toContain(field);
    }
  });

  it('starts a hub with thirty days of names, browser printing and no sample', () => {
    const hub = newHub({ name: 'H', language: 'sv', closes: '18:00', timeZone: 'Europe/Stockholm' });
    expect(hub).toMatchObject({ visitDays: 30, printing: 'browser', sample: false });
    expect(isWhole('hub', { ...hub })).toBe(true);
  });
});

describe('ids', () => {
  it('are random, readable and fit everywhere', () => {
    const ids = new Set(Array.from({ length: 2000 }, () => makeId()));
    expect(ids.size).toBe(2000);
    for (const id of ids) expect(id).toMatch(/^[0-9a-hjkmnp-tv-z]{16}$/);
  });

  it('of once-only facts are the same on every device', () => {
    expect(visitId('p', '2026-11-24')).toBe('p~2026-11-24');
    expect(visitId(makeId(), '2026-11-24')).toMatch(idPattern);
    expect(partyVisitId(makeId(), '2026-11-24')).toMatch(idPattern);
  });
});

describe('the wish to be seen', () => {
  it('goes with everything that carries a copy of it', () => {
    const changes = setVisible('p', true, ['p~2026-11-24'], ['p~2026-11-25']);
    expect(changes.map(({ kind, fields }) => [kind, fields])).toEqual([
      ['person', { visible: true }],
      ['visit', { shown: true }],
      ['plan', { shown: true }],
    ]);
  });
});
