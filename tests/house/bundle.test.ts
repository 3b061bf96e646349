import { describe, expect, it } from 'vitest';
import { bundleBudget, overBudget } from './bundle.ts';

describe('the weight of the app', () => {
  it('is right up to its budget', () => {
    expect(overBudget({ ...bundleBudget })).toEqual([]);
  });

  it('is wrong above it, and when nothing was weighed', () => {
    expect(overBudget({ firstJs: 75.1, precache: 1 })).toEqual(['firstJs weighs 75.1 KB, 75 are allowed']);
    expect(overBudget({ firstJs: 50, precache: 0 })).toHaveLength(1);
  });
});
