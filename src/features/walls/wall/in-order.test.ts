import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSorter } from './in-order.ts';

interface One {
  readonly n: number;
}
const compare = (a: One, b: One): number => a.n - b.n;
const anyList = fc.uniqueArray(fc.integer({ min: 0, max: 500 }), { maxLength: 200 });

describe('a list that is kept sorted', () => {
  it('is what sorting it anew would give, whatever has come, gone or been said anew', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyList, fc.nat(7)), { maxLength: 8 }), (turns) => {
        const sort = createSorter(compare);
        const objects = new Map<number, One>();
        for (const [numbers, anew] of turns) {
          const list = numbers.map((n) => {
            const known = n % 8 === anew ? undefined : objects.get(n);
            const one = known ?? { n };
            objects.set(n, one);
            return one;
          });
          const sorted = sort(list);
          expect(sorted).toEqual(list.toSorted(compare));
          expect(sorted.every((one) => objects.get(one.n) === one)).toBe(true);
        }
      }),
    );
  });

  it('puts one among thousands in its place', () => {
    const sort = createSorter(compare);
    const many = Array.from({ length: 3000 }, (_, n) => ({ n: 2 * n }));
    sort(many);
    const one = { n: 1001 };
    expect(sort([...many, one])[501]).toBe(one);
    expect(sort(many)).toEqual(many);
  });
});
