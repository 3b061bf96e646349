import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectHeads, type Ingredient, purchases } from './shopping.ts';

const ingredient = (id: string, more: Partial<Ingredient> = {}): Ingredient => ({
  id,
  name: id,
  unit: 'st',
  each: 2,
  pack: 0,
  notFor: [],
  onlyFor: [],
  ...more,
});

describe('what to buy', () => {
  it('is so much for each, rounded up to packs', () => {
    const bread = ingredient('bröd', { each: 2, pack: 20 });
    const coffee = ingredient('kaffe', { each: 12, unit: 'g', pack: 450 });
    expect(purchases([bread, coffee], { heads: 25, diets: [] })).toEqual([
      { ingredient: bread, heads: 25, needed: 50, packs: 3 },
      { ingredient: coffee, heads: 25, needed: 300, packs: 1 },
    ]);
  });

  it('gives nobody what they do not eat, and something else instead', () => {
    const bread = ingredient('bröd', { notFor: ['glutenfritt'] });
    const other = ingredient('glutenfritt bröd', { onlyFor: ['glutenfritt'] });
    const oat = ingredient('havredryck', { onlyFor: ['vegan', 'laktosfritt'] });
    const diets = [['glutenfritt'], ['glutenfritt', 'vegan'], ['laktosfritt']];
    const bought = purchases([bread, other, oat], { heads: 10, diets });
    expect(bought.map(({ ingredient: { id }, heads }) => [id, heads])).toEqual([
      ['bröd', 8],
      ['glutenfritt bröd', 2],
      ['havredryck', 2],
    ]);
  });

  it('leaves out what nobody needs, and what is bought loose has no packs', () => {
    const oat = ingredient('havredryck', { onlyFor: ['vegan'] });
    const apples = ingredient('äpplen', { each: 0.5 });
    expect(purchases([oat, apples], { heads: 7, diets: [] })).toEqual([
      { ingredient: apples, heads: 7, needed: 3.5, packs: null },
    ]);
  });

  it('is a pack also for the least that somebody needs', () => {
    const [spice] = purchases([ingredient('kanel', { each: 0.1, pack: 1000 })], { heads: 1, diets: [] });
    expect(spice?.packs).toBe(1);
    const [milk] = purchases([ingredient('mjölk', { each: 2000.1, pack: 2000 })], { heads: 1, diets: [] });
    expect(milk?.packs).toBe(2);
    const [jam] = purchases([ingredient('sylt', { each: 0.1, pack: 0.3 })], { heads: 3, diets: [] });
    expect(jam?.packs).toBe(1);
  });

  it('always has enough, and never a whole pack too many', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 1, max: 2000 }),
        (heads, tenths, pack) => {
          const [one] = purchases([ingredient('x', { each: tenths / 10, pack })], { heads, diets: [] });
          const packs = one?.packs ?? 0;
          // In tenths, where numbers are exact.
          expect(packs * pack * 10).toBeGreaterThanOrEqual(heads * tenths);
          expect((packs - 1) * pack * 10).toBeLessThan(heads * tenths);
        },
      ),
    );
  });
});

describe('how many to expect', () => {
  it('is who has signed up and who usually walks in', () => {
    expect(expectHeads(12, [5, 40, 6, 4])).toEqual({
      heads: 18,
      signedUp: 12,
      walkIns: 6,
      lookedAt: [5, 40, 6, 4],
    });
    expect(expectHeads(12, [7]).walkIns).toBe(7);
    expect(expectHeads(12, []).heads).toBe(12);
  });

  it('looks at the latest six', () => {
    expect(expectHeads(0, [1, 1, 1, 1, 1, 1, 90, 90, 90, 90, 90]).walkIns).toBe(1);
  });
});
