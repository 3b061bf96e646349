import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idPattern } from '../id.ts';
import { checkFields } from '../validate.ts';
import { sayTalk, talkId } from './talk.ts';

describe('that two talk', () => {
  it('is one row, in whichever order they are named', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        expect(talkId('w1', a, b)).toBe(talkId('w1', b, a));
        expect(talkId('w1', a, b)).toMatch(idPattern);
      }),
    );
    expect(sayTalk('w1', 'kronofogden', 'boras stad', true, 5)).toEqual(
      sayTalk('w1', 'boras stad', 'kronofogden', true, 5),
    );
  });

  it('is another row for every other pair of hundreds, and for another wall', () => {
    const names = Array.from({ length: 300 }, (_, i) => `organisation ${i}`);
    const ids = names.flatMap((a, i) => names.slice(i + 1).map((b) => talkId('w1', a, b)));
    expect(new Set(ids).size).toBe((300 * 299) / 2);
    expect(talkId('w2', 'a', 'b')).not.toBe(talkId('w1', 'a', 'b'));
  });

  it('is what the schema takes', () => {
    expect(checkFields('talk', sayTalk('w1', 'b', 'a', true, 5).fields).ok).toBe(true);
  });
});
