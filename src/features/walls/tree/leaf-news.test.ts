import { describe, expect, it } from 'vitest';
import type { Leaf } from './layout.ts';
import { createTeller } from './leaf-news.ts';

const leaf = (id: string, given: Partial<Leaf> = {}): Leaf => ({ id, branch: 0, at: 1, ...given });

describe('telling leaves', () => {
  it('says at first also that there are none, and then only what is news', () => {
    const tell = createTeller();
    expect(tell([])).toMatchObject({ gone: [], ats: new Float64Array(0) });
    expect(tell([])).toBeNull();
    const first = [leaf('a'), leaf('b', { branch: -1, at: 7 })];
    expect(tell(first)).toEqual({
      ids: 'a\nb',
      branches: Int16Array.of(0, -1),
      ats: Float64Array.of(1, 7),
      gone: [],
    });
    expect(tell([leaf('b', { branch: -1, at: 7 }), leaf('a')])).toBeNull();
  });

  it('tells who is gone, also when another has come', () => {
    const tell = createTeller();
    tell([leaf('a'), leaf('b')]);
    expect(tell([leaf('a'), leaf('c')])).toMatchObject({ ids: 'c', gone: ['b'] });
  });

  it('tells a leaf anew that hangs on another branch', () => {
    const tell = createTeller();
    tell([leaf('a')]);
    expect(tell([leaf('a', { branch: 2 })])).toMatchObject({ ids: 'a', branches: Int16Array.of(2) });
  });
});
