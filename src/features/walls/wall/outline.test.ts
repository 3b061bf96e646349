import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testContribution } from '../../../domain/test-nouns.ts';
import type { Contribution } from '../../../domain/walls/wall.ts';
import { type Leaf, outlineOf } from './outline.ts';

const places = [
  { id: 'habits', name: 'Vanor', hint: '' },
  { id: 'rituals', name: 'Ritualer', hint: '' },
];
const leaf = (id: string, given: Partial<Contribution> = {}): Leaf => ({
  id,
  fields: testContribution({ by: null, ...given }),
});
const anybody = { isMine: (row: Leaf) => row.fields.by === 'me', onlyMine: false };
const ids = (rows: readonly Leaf[]) => rows.map(({ id }) => id);

describe('the outline of a wall', () => {
  it('has its places in their order, the newest first in each', () => {
    const { sections, count } = outlineOf(
      places,
      [leaf('a', { at: 1 }), leaf('b', { at: 3 }), leaf('c', { place: 'rituals' })],
      anybody,
    );
    expect(sections.map(({ place, rows }) => [place?.id, ids(rows)])).toEqual([
      ['habits', ['b', 'a']],
      ['rituals', ['c']],
    ]);
    expect(count).toBe(3);
  });

  it('lists what hung on a place that is gone under a heading of its own', () => {
    const { sections } = outlineOf(places, [leaf('a', { place: 'gone' })], anybody);
    expect(sections.map(({ place, rows }) => [place?.id ?? null, ids(rows)])).toEqual([
      ['habits', []],
      ['rituals', []],
      [null, ['a']],
    ]);
  });

  it('shows what waits or was taken down to nobody but whoever wrote it', () => {
    const rows = [
      leaf('waits', { shown: false }),
      leaf('mine', { shown: false, by: 'me' }),
      leaf('hidden', { hidden: true }),
      leaf('mine-hidden', { shown: false, hidden: true, by: 'me' }),
    ];
    const { sections, hasMine } = outlineOf(places, rows, anybody);
    expect(ids(sections[0]?.rows ?? []).sort()).toEqual(['mine', 'mine-hidden']);
    expect(hasMine).toBe(true);
  });

  it('hangs answers on their question, the oldest first, and counts questions only', () => {
    const rows = [
      leaf('q', { place: null }),
      leaf('late', { place: null, parent: 'q', at: 9 }),
      leaf('early', { place: null, parent: 'q', at: 2 }),
      leaf('orphan', { place: null, parent: 'gone' }),
      leaf('my-orphan', { place: null, parent: 'gone', by: 'me' }),
    ];
    const { sections, answers, count } = outlineOf([], rows, anybody);
    expect(ids(answers.get('q') ?? [])).toEqual(['early', 'late']);
    expect(ids(sections[0]?.rows ?? []).sort()).toEqual(['my-orphan', 'q']);
    expect(count).toBe(2);
  });

  it('can be only one’s own, a question with one’s answer included', () => {
    const rows = [
      leaf('theirs', { place: null }),
      leaf('asked', { place: null }),
      leaf('answer', { place: null, parent: 'asked', by: 'me' }),
    ];
    const { sections } = outlineOf([], rows, { ...anybody, onlyMine: true });
    expect(ids(sections[0]?.rows ?? [])).toEqual(['asked']);
  });

  it('keeps a section as it was where it says the same', () => {
    const rows = [leaf('a'), leaf('b', { place: 'rituals', at: 1 })];
    const before = outlineOf(places, rows, anybody);
    const added = leaf('c', { place: 'rituals', at: 9 });
    const after = outlineOf(places, [...rows, added], anybody, undefined, before);
    expect(after.sections[0]).toBe(before.sections[0]);
    expect(ids(after.sections[1]?.rows ?? [])).toEqual(['c', 'b']);
    expect(after.answers).toBe(before.answers);
  });

  it('is the same in whatever order things have come', () => {
    const rows = Array.from({ length: 12 }, (_, n) =>
      leaf(`l${n}`, { at: n % 4, place: ['habits', 'rituals', 'gone'][n % 3] ?? null }),
    );
    const all = outlineOf(places, rows, anybody);
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        expect(outlineOf(places, shuffled, anybody)).toEqual(all);
      }),
    );
  });
});
