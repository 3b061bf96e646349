import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fields } from '../change.ts';
import type { Holder } from './turn.ts';
import { compareClaims, refuseClaim } from './turn-claim.ts';

const held = (round: number, person: string | null, offered = false): Fields => ({
  holder: { round, at: 100, person },
  offered,
});
const claim = (round: number, person: string | null, at = 200): Fields => ({ holder: { round, at, person } });
const isTaken = (change: Fields, current?: Fields) => refuseClaim('me', change, current) === null;

describe('a claim from a phone', () => {
  it('takes a turn that nobody has or had, for its own person alone', () => {
    expect(isTaken(claim(1, 'me'))).toBe(true);
    expect(isTaken(claim(3, 'me'), held(2, null))).toBe(true);
    expect(isTaken(claim(1, 'you'))).toBe(false);
    expect(refuseClaim(null, claim(1, 'me'), undefined)).toBe('not-yours');
  });

  it('is never refused in the round that another has claimed: the merge decides', () => {
    expect(isTaken(claim(1, 'me'), held(1, 'you'))).toBe(true);
    expect(isTaken(claim(1, 'me'), held(4, 'you'))).toBe(true);
  });

  it('takes over what is offered, and nothing else that is another’s', () => {
    expect(isTaken(claim(2, 'me'), held(1, 'you'))).toBe(false);
    expect(isTaken(claim(2, 'me'), held(1, 'you', true))).toBe(true);
    expect(isTaken({ ...claim(2, 'me'), offered: false }, held(1, 'you', true))).toBe(true);
    expect(isTaken(claim(9, 'me'), held(1, 'you', true))).toBe(false);
    expect(isTaken(claim(9, 'me'), held(1, null))).toBe(false);
  });

  it('leaves its own and nobody else’s', () => {
    expect(isTaken({ ...claim(2, null), offered: false }, held(1, 'me', true))).toBe(true);
    expect(isTaken(claim(2, null), held(1, 'you'))).toBe(false);
    expect(isTaken(claim(2, null), held(1, 'you', true))).toBe(false);
    // Taken and left again while cut off: of what was said between, nothing may be left.
    expect(isTaken(claim(2, null), undefined)).toBe(true);
  });

  it('that is nobody’s by now says only of a turn that is free that it was left', () => {
    const left = (round: number): Fields => ({ ...claim(round, null, 50), offered: false });
    const mayLeave = (change: Fields, current?: Fields) => refuseClaim(null, change, current) === null;
    expect(mayLeave(left(2), held(2, null))).toBe(true);
    expect(mayLeave(left(2), held(5, null))).toBe(true);
    expect(mayLeave(left(3), held(2, null))).toBe(false);
    expect(mayLeave(left(2), held(2, 'you'))).toBe(false);
    expect(mayLeave({ ...left(2), offered: true }, held(2, null))).toBe(false);
    expect(mayLeave({ offered: true }, held(2, null))).toBe(false);
    expect(mayLeave(left(1), undefined)).toBe(false);
  });

  it('offers its own and nobody else’s', () => {
    expect(isTaken({ offered: true }, held(1, 'me'))).toBe(true);
    expect(isTaken({ offered: true }, held(1, 'you'))).toBe(false);
    expect(isTaken({ offered: false }, held(1, 'you', true))).toBe(false);
    expect(isTaken({ offered: true }, held(2, null))).toBe(false);
    expect(isTaken({ ...claim(2, null), offered: true }, held(1, 'me'))).toBe(false);
  });

  it('that loses says nothing about the winner’s offer', () => {
    expect(isTaken({ ...claim(1, 'me', 200), offered: false }, held(1, 'you', true))).toBe(false);
    expect(isTaken({ ...claim(1, 'me', 200), offered: false }, held(1, 'you'))).toBe(true);
    expect(isTaken({ ...claim(1, 'me', 50), offered: false }, held(1, 'you', true))).toBe(true);
  });
});

describe('of two claims', () => {
  const holder: fc.Arbitrary<Holder> = fc.record({
    round: fc.nat(2),
    at: fc.nat(2),
    person: fc.constantFrom('a', 'b', null),
  });

  it('one wins whichever way they are asked, and the order is one for any three', () => {
    fc.assert(
      fc.property(holder, holder, holder, (a, b, c) => {
        expect(Math.sign(compareClaims(a, b))).toBe(-Math.sign(compareClaims(b, a)) + 0);
        if (compareClaims(a, b) >= 0 && compareClaims(b, c) >= 0)
          expect(compareClaims(a, c)).toBeGreaterThanOrEqual(0);
        if (compareClaims(a, b) === 0) expect([a.round, a.person]).toEqual([b.round, b.person]);
      }),
    );
  });
});
