import { expect, it } from 'vitest';
import { readAmount } from './amount.ts';

it('reads amounts with a comma or a point, and nothing else', () => {
  expect(['1,5', ' 2 ', '0.25', '0'].map(readAmount)).toEqual([1.5, 2, 0.25, 0]);
  expect(['', 'två', '-1', '1 000', '1e9', '100001'].map(readAmount)).toEqual(Array(6).fill(null));
});
