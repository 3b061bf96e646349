import { describe, expect, it } from 'vitest';
import type { FieldsOf } from '../kinds.ts';
import { checkHouse } from './check-house.ts';
import { emptyHouse, type House, wayId } from './house.ts';
import { applyEdits, editRow, noEdits, takeAway } from './house-edits.ts';
import { sampleHouse } from './sample-house.ts';
import { layoutNames } from './sample-layouts.ts';

const two = sampleHouse('two-floors', 'sv');
const lift = wayId('two-floors-lift0', 'two-floors-lift1');
const codesOf = (house: House) => checkHouse(house).map(({ code, id }) => `${code} ${id}`);
const edited = (kind: 'spot' | 'way' | 'wish', id: string, fields: Parameters<typeof editRow>[3]) =>
  codesOf(applyEdits(two, editRow(noEdits, kind, id, fields)));
const without = (kind: 'spot' | 'way', id: string) =>
  codesOf(applyEdits(two, takeAway(two, noEdits, kind, id)));

describe('a house to publish', () => {
  it.each(layoutNames)('has nothing to be looked at in the sample of %s', (name) => {
    for (const language of ['sv', 'en'] as const) expect(codesOf(sampleHouse(name, language))).toEqual([]);
  });

  it('is none without a floor, and nobody comes in without an entrance', () => {
    expect(codesOf(emptyHouse)).toEqual(['no-floor null']);
    expect(without('spot', 'two-floors-entrance')).toEqual(['no-entrance null']);
  });

  it('tells what cannot be reached without steps', () => {
    const found = without('way', lift);
    expect(found).toContain('not-step-free two-floors-glade');
    expect(found).not.toContain('not-step-free two-floors-stairs1');
    expect(found.every((line) => line.startsWith('not-step-free'))).toBe(true);
    expect(edited('way', wayId('two-floors-glade', 'two-floors-west1'), { width: 0.7 })).toEqual([
      'not-step-free two-floors-glade',
    ]);
    expect(edited('spot', 'two-floors-lift0', { open: false })).toContain('not-step-free two-floors-park');
  });

  it('tells what cannot be reached at all', () => {
    expect(without('way', wayId('two-floors-glade', 'two-floors-west1'))).toEqual([
      'unreachable two-floors-glade',
    ]);
    // What is closed is left in peace.
    expect(edited('spot', 'two-floors-glade', { open: false })).toEqual([]);
  });

  it('tells what lies beside its floor, has no name or another’s code', () => {
    expect(edited('spot', 'two-floors-park', { x: 31 })).toEqual(['off-floor two-floors-park']);
    expect(edited('spot', 'two-floors-park', { name: '' })).toEqual(['no-name two-floors-park']);
    expect(edited('spot', 'two-floors-park', { code: 'TYG' })).toEqual(['code-taken two-floors-glade']);
  });

  it('tells ways that lead nowhere or through the ceiling', () => {
    const way: FieldsOf<'way'> = {
      ...{ a: 'two-floors-park', b: 'gone', kind: 'floor', length: null, width: null, landmark: '' },
      kind: 'floor',
    };
    expect(edited('way', 'x', { ...way })).toEqual(['way-nowhere x']);
    expect(edited('way', 'x', { ...way, b: 'two-floors-rest' })).toEqual(['way-through-ceiling x']);
  });

  it('tells wishes that lead nowhere and zones that are not there', () => {
    expect(edited('wish', 'quiet', { spots: ['gone'] })).toEqual(['wish-nowhere quiet']);
    expect(edited('wish', 'quiet', { spots: [] })).toEqual([]);
    expect(without('spot', 'two-floors-glade')).toEqual(['zone-missing glade']);
  });
});
