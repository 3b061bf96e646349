import { describe, expect, it } from 'vitest';
import { kitchenSchema } from './kitchen.ts';
import { eatersOf, setDiet, tellEaters, tickBought } from './kitchen-rules.ts';
import { purchases } from './shopping.ts';
import { usualKitchen } from './usual-kitchen.ts';

const day = '2026-11-25';
const coming = (person: string | null, isComing = true) => ({ person, coming: isComing });

describe('what the kitchen hears', () => {
  const diets = new Map([
    ['anna', { diets: ['vegan', 'nuts'] }],
    ['bo', { diets: ['gluten'] }],
    ['cia', { diets: [] }],
    ['dan', { diets: ['nuts'] }],
  ]);

  it('is what those who come do not eat, nobody’s name, in no telling order', () => {
    const people = ['dan', 'anna', 'bo', 'cia', 'eva'].map((person) => coming(person));
    const told = eatersOf([...people, coming(null)], diets);
    expect(told).toEqual([['gluten'], ['nuts'], ['nuts', 'vegan']]);
    expect(eatersOf([...people].reverse(), diets)).toEqual(told);
    expect(eatersOf([coming('anna', false)], diets)).toEqual([]);
  });

  it('is said again only when it is another', () => {
    const told = (diets: string[][], signedUp: number, walkIns: number[] = []) => ({
      diets,
      heads: { signedUp, walkIns },
    });
    expect(tellEaters(day, told([], 0), undefined)).toEqual([]);
    expect(tellEaters(day, told([['nuts']], 2, [1]), told([['nuts']], 2, [1]))).toEqual([]);
    expect(tellEaters(day, told([['nuts']], 2), { diets: [['nuts']], heads: null })).toHaveLength(1);
    expect(tellEaters(day, told([], 1), told([['nuts']], 1))).toEqual([
      { kind: 'eaters', id: day, fields: { day, diets: [], heads: { signedUp: 1, walkIns: [] } } },
    ]);
  });
});

describe('what somebody says to the kitchen', () => {
  it('is sorted, once each, and short', () => {
    const { fields } = setDiet('anna', ['nuts', 'gluten', 'nuts'], ` ${'x'.repeat(300)}`);
    expect(fields).toMatchObject({ person: 'anna', diets: ['gluten', 'nuts'] });
    expect(String(fields.note)).toHaveLength(200);
  });

  it('is a line ticked under the day and what is bought', () => {
    expect(tickBought(day, 'milk', true)).toEqual({
      kind: 'bought',
      id: `${day}~milk`,
      fields: { day, ingredient: 'milk', ticked: true },
    });
  });
});

describe.each(['sv', 'en'] as const)('the usual kitchen (%s)', (language) => {
  const kitchen = usualKitchen(language);

  it('fits its schema, and its lists name only diets there are', () => {
    expect(kitchenSchema.safeParse(kitchen).error).toBeUndefined();
    const known = kitchen.diets.map(({ id }) => id);
    for (const { notFor, onlyFor } of kitchen.ingredients)
      for (const diet of [...notFor, ...onlyFor]) expect(known).toContain(diet);
  });

  it('has something for everybody', () => {
    const bought = (diets: string[]) =>
      purchases(kitchen.ingredients, { heads: 1, diets: [diets] }).map(({ ingredient: { id } }) => id);
    expect(bought(['vegan', 'gluten'])).toEqual([
      ...['gluten-free-bread', 'plant-spread', 'hummus', 'coffee', 'oat-milk', 'fruit'],
    ]);
    expect(bought(['nuts'])).toEqual(['bread', 'spread', 'cheese', 'coffee', 'milk', 'fruit']);
  });
});
