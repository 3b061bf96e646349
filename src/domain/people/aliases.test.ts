import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Aliases, sameAs, standsFor } from './aliases.ts';
import { merge, unmerge } from './merging.ts';

const everybody = () => true;
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const someAliases = fc
  .array(fc.tuple(id, fc.option(id)), { maxLength: 12 })
  .map((pairs): Aliases => new Map(pairs));
const someThere = fc
  .uniqueArray(id)
  .map((ids) => new Set<string>(ids))
  .map((ids) => (one: string) => ids.has(one));

describe('who somebody is in the end', () => {
  it('is followed through all who were merged', () => {
    const aliases = new Map([
      ['a', 'b'],
      ['b', 'c'],
    ]);
    expect(['a', 'b', 'c', 'x'].map((one) => standsFor(aliases, one, everybody))).toEqual([
      'c',
      'c',
      'c',
      'x',
    ]);
    expect(sameAs(aliases, 'b', everybody).sort()).toEqual(['a', 'b', 'c']);
  });

  it('is the smallest of a circle that two hosts have closed', () => {
    const aliases = new Map([
      ['b', 'a'],
      ['a', 'b'],
      ['c', 'b'],
    ]);
    expect(['a', 'b', 'c'].map((one) => standsFor(aliases, one, everybody))).toEqual(['a', 'a', 'a']);
  });

  it('is themselves when the other is not there', () => {
    expect(standsFor(new Map([['a', 'b']]), 'a', (one) => one !== 'b')).toBe('a');
  });

  it('stands for itself, whatever was merged with whatever', () => {
    fc.assert(
      fc.property(someAliases, someThere, id, (aliases, isThere, one) => {
        const end = standsFor(aliases, one, isThere);
        expect(standsFor(aliases, end, isThere)).toBe(end);
      }),
    );
  });

  it('does not hang on the order in which it was said', () => {
    fc.assert(
      fc.property(someAliases, id, (aliases, one) => {
        const turned = new Map([...aliases].reverse());
        expect(standsFor(turned, one, everybody)).toBe(standsFor(aliases, one, everybody));
      }),
    );
  });

  it('parts everybody into groups', () => {
    fc.assert(
      fc.property(someAliases, id, id, (aliases, one, other) => {
        const [mine, theirs] = [one, other].map((who) => sameAs(aliases, who, everybody).sort());
        const isSame = standsFor(aliases, one, everybody) === standsFor(aliases, other, everybody);
        expect(mine?.some((who) => theirs?.includes(who))).toBe(isSame);
        if (isSame) expect(mine).toEqual(theirs);
      }),
    );
  });
});

describe('merging', () => {
  const afterwards = (aliases: Aliases, changes: readonly { kind: string; id: string; fields: object }[]) =>
    new Map([
      ...aliases,
      ...changes
        .filter(({ kind }) => kind === 'personAlias')
        .map(({ id, fields }) => [id, (fields as { of: string | null }).of] as const),
    ]);

  it('makes one of them, and its undo is as it was', () => {
    fc.assert(
      fc.property(someAliases, id, fc.uniqueArray(id), (aliases, into, from) => {
        const done = merge('personAlias', into, from, aliases);
        const merged = afterwards(aliases, done.changes);
        for (const one of from) expect(standsFor(merged, one, everybody)).toBe(into);
        const undone = afterwards(merged, done.undo);
        for (const one of 'abcde')
          expect(standsFor(undone, one, everybody)).toBe(standsFor(aliases, one, everybody));
      }),
    );
  });

  it('is one row each, and of a person that they were looked at', () => {
    expect(merge('personAlias', 'a', ['b'], new Map()).changes).toEqual([
      { kind: 'person', id: 'a', fields: { checked: true } },
      { kind: 'personAlias', id: 'b', fields: { of: 'a' } },
    ]);
    expect(merge('organisationAlias', 'a', ['b'], new Map()).changes).toHaveLength(1);
    expect(unmerge('personAlias', 'b').fields).toEqual({ of: null });
  });
});
