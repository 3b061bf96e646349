import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../edit-distance.ts';
import type { Organisation } from '../organisation.ts';
import type { Mark } from './journey-keys.ts';
import { suggestSpellings } from './journey-spelling.ts';

const marks = (...names: readonly (string | null)[]): Mark[] =>
  names.map((organisation, i) => ({
    id: `mark-${i}`,
    fields: {
      ...{
        wall: 'wall',
        place: 'first',
        parent: null,
        text: 'x',
        more: '',
        help: '',
        name: null,
        organisation,
      },
      ...{
        by: null,
        at: 1,
        shown: true,
        hidden: false,
        paper: false,
        looked: null,
        thanked: [],
        closed: false,
      },
    },
  }));
const known = (name: string, short = ''): Organisation => ({
  ...{ name, short, kind: 'authority', place: '', checked: true },
});
const found = (names: readonly (string | null)[], organisations: readonly Organisation[] = []) =>
  suggestSpellings(marks(...names), organisations).map(({ why, to, from }) => [why, to, ...from]);

describe('spellings that may be one', () => {
  it('have the same letters: what most wrote stays, or the hub’s own name', () => {
    expect(found(['Skatteverket', 'skatteverket', 'Skatteverket'])).toEqual([
      ['letters', 'Skatteverket', 'skatteverket'],
    ]);
    expect(found(['SKATTEVERKET'], [known('Skatteverket')])).toEqual([
      ['letters', 'Skatteverket', 'SKATTEVERKET'],
    ]);
    expect(found(['Försäkrings kassan', 'Försäkringskassan', 'Försäkringskassan'])).toEqual([
      ['letters', 'Försäkringskassan', 'Försäkrings kassan'],
    ]);
  });

  it('are a short name of the hub’s, initials, or the first words', () => {
    expect(found(['FK'], [known('Försäkringskassan', 'FK')])).toEqual([['short', 'Försäkringskassan', 'FK']]);
    expect(found(['MSB', 'Myndigheten för samhällsskydd och beredskap'])).toEqual([
      ['short', 'Myndigheten för samhällsskydd och beredskap', 'MSB'],
    ]);
    expect(found(['Norrby', 'Norrby kommun'])).toEqual([['short', 'Norrby kommun', 'Norrby']]);
  });

  it('are not guessed where a short form fits several', () => {
    expect(found(['Norrby', 'Norrby kommun', 'Norrby folkhögskola'])).toEqual([]);
    expect(found(['SN'], [known('Socialnämnden', 'SN'), known('Sametinget Norr', 'SN')])).toEqual([]);
  });

  it('differ in a letter or two of a long word, never of a short one or in a number', () => {
    expect(found(['Kronofogden', 'Kronofodgen', 'Kronofogden'])).toEqual([
      ['near', 'Kronofogden', 'Kronofodgen'],
    ]);
    expect(found(['Skateverket'], [known('Skatteverket')])).toEqual([
      ['near', 'Skatteverket', 'Skateverket'],
    ]);
    for (const two of [
      ['Umeå kommun', 'Luleå kommun'],
      ['Nora kommun', 'Mora kommun'],
      ['Distrikt12', 'Distrikt13'],
      ['FK', 'FN'],
    ])
      expect(found(two)).toEqual([]);
  });

  it('are not two that the hub knows', () => {
    expect(
      found(['Solleby kommun', 'Sollebo kommun'], [known('Solleby kommun'), known('Sollebo kommun')]),
    ).toEqual([]);
  });

  it('name the marks to be corrected and no others', () => {
    const [one] = suggestSpellings(marks('Skatteverket', null, 'skatteverket', 'Skatteverket'));
    expect(one?.marks.map(({ id }) => id)).toEqual(['mark-2']);
  });

  it('are the same in whatever order the marks came, and stand once', () => {
    const names = fc.array(
      fc.constantFrom(
        'FK',
        'Fk',
        'Försäkringskassan',
        'Forsakringskasan',
        'Norrby',
        'Norrby kommun',
        'Nörby kommun',
        null,
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(names, fc.boolean(), (list, isKnown) => {
        const organisations = isKnown ? [known('Försäkringskassan', 'FK')] : [];
        const once = found(list, organisations);
        expect(found([...list].reverse(), organisations)).toEqual(once);
        expect(new Set(once.map((one) => one.slice(1).join('|'))).size).toBe(once.length);
        for (const [, to, ...from] of once) expect(from).not.toContain(to);
      }),
    );
  });
});

describe('the distance of two words', () => {
  it('counts letters put in, left out, changed and swapped', () => {
    expect(
      ['abcd', 'abxd', 'acbd', 'abd', 'abccd', 'dcba'].map((word) => editDistance('abcd', word, 2)),
    ).toEqual([0, 1, 1, 1, 1, 3]);
  });

  it('is the same both ways, and nothing for the same word', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
        expect(editDistance(a, b, 3)).toBe(editDistance(b, a, 3));
        expect(editDistance(a, b, 3) === 0).toBe(a === b);
      }),
    );
  });
});
