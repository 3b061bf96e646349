import { describe, expect, it } from 'vitest';
import type { Change, Fields } from '../change.ts';
import { ok } from '../result.ts';
import { acceptTurn, isLateLeft, leaveTurn, lostClaims, offerTurn, takeTurn } from './roster.ts';
import type { Turn } from './turn.ts';
import { compareClaims, holderIn, refuseClaim } from './turn-claim.ts';

const place = { day: '2026-11-25', task: 'coffee', backup: false };
const turn = (round: number, person: string | null, offered = false, at = 100): Turn => ({
  ...place,
  holder: { round, at, person },
  offered,
});
const lock = { starts: 100 * 3_600_000, lockHours: 18 };

/** Does the server take what a rule says from a phone of `person`? */
const isTaken = (person: string, changes: readonly Change[], current: Turn | undefined) =>
  changes.every(({ fields }) => refuseClaim(person, fields, current as Fields | undefined) === null);

describe('a turn', () => {
  it('is taken when it is free, in a round of its own', () => {
    const first = takeTurn(place, 'me', 5, undefined);
    expect(first).toEqual(
      ok({
        changes: [
          {
            kind: 'turn',
            id: '2026-11-25~coffee',
            fields: { ...place, holder: { round: 1, at: 5, person: 'me' } },
          },
        ],
        claim: { ...place, person: 'me', round: 1 },
      }),
    );
    const again = takeTurn(place, 'me', 5, turn(2, null));
    expect(again.ok && again.value.claim.round).toBe(3);
    expect(takeTurn(place, 'me', 5, turn(2, 'you'))).toMatchObject({ ok: false, code: 'taken' });
    expect(takeTurn(place, 'me', 5, turn(2, 'me'))).toMatchObject({ ok: true, value: { changes: [] } });
  });

  it('is handed over to whoever accepts what was offered, and the offer is over', () => {
    const offered = offerTurn(turn(1, 'you'), 'you', true);
    expect(offered).toEqual(ok([{ kind: 'turn', id: '2026-11-25~coffee', fields: { offered: true } }]));
    expect(offerTurn(turn(1, 'you'), 'me', true)).toMatchObject({ code: 'not-yours' });
    expect(acceptTurn(turn(1, 'you'), 'me', 5)).toMatchObject({ code: 'taken' });
    const accepted = acceptTurn(turn(1, 'you', true), 'me', 5);
    expect(accepted.ok && accepted.value.changes[0]?.fields).toMatchObject({
      holder: { round: 2, person: 'me' },
      offered: false,
    });
  });

  it('can be left at any time; late, the desk is told', () => {
    const leave = (now: number) => leaveTurn(turn(1, 'me'), 'me', now, lock);
    expect(leave(lock.starts - 18 * 3_600_000 - 1)).toMatchObject({ value: { isLocked: false } });
    const late = leave(lock.starts - 18 * 3_600_000);
    expect(late).toMatchObject({ value: { isLocked: true } });
    expect(leaveTurn(turn(1, 'you'), 'me', 5, lock)).toMatchObject({ code: 'not-yours' });
    expect(isLateLeft(turn(2, null, false, lock.starts - 3_600_000), lock)).toBe(true);
    expect(isLateLeft(turn(2, null, false, 0), lock)).toBe(false);
    expect(isLateLeft(turn(2, 'you', false, lock.starts), lock)).toBe(false);
  });

  it('says nothing that the server would refuse from a phone', () => {
    for (const current of [
      undefined,
      turn(1, null),
      turn(1, 'me'),
      turn(1, 'me', true),
      turn(1, 'you', true),
    ]) {
      const taking = takeTurn(place, 'me', 200, current);
      if (taking.ok) expect(isTaken('me', taking.value.changes, current)).toBe(true);
      if (!current) continue;
      const accepting = acceptTurn(current, 'me', 200);
      if (accepting.ok) expect(isTaken('me', accepting.value.changes, current)).toBe(true);
      const leaving = leaveTurn(current, 'me', 200, lock);
      if (leaving.ok) expect(isTaken('me', leaving.value.changes, current)).toBe(true);
      for (const offered of [true, false]) {
        const offering = offerTurn(current, 'me', offered);
        if (offering.ok) expect(isTaken('me', offering.value, current)).toBe(true);
      }
    }
  });
});

describe('two who take one turn while they are apart', () => {
  it('agree on one, and the other is told by whom', () => {
    const takings = [
      ['anna', 50],
      ['bo', 40],
    ].map(([person, at]) => takeTurn(place, String(person), Number(at), undefined));
    const claims = takings.flatMap((one) => (one.ok ? [one.value.claim] : []));
    const holders = takings.flatMap((one) => (one.ok ? [holderIn(one.value.changes[0]?.fields.holder)] : []));
    const [winner] = holders.sort((a, b) => compareClaims(b, a));
    const held: Turn = { ...place, holder: winner ?? { round: 0, at: 0, person: null }, offered: false };
    expect(lostClaims(claims, [held])).toEqual([{ claim: claims[0], by: 'bo', why: 'first' }]);
  });

  it('hear nothing while the hub has said nothing, and of what passed on later that it did', () => {
    const claim = { ...place, person: 'me', round: 2 };
    expect(lostClaims([claim], [])).toEqual([]);
    expect(lostClaims([claim], [turn(1, 'you')])).toEqual([]);
    expect(lostClaims([claim], [turn(2, 'me')])).toEqual([]);
    expect(lostClaims([claim], [turn(3, null)])).toMatchObject([{ by: null, why: 'later' }]);
  });
});
