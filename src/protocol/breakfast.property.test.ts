import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askForTurns, headsOf, signUp, withdraw } from '../domain/breakfast/coming.ts';
import {
  acceptTurn,
  type Claim,
  leaveTurn,
  lostClaims,
  offerTurn,
  takeTurn,
} from '../domain/breakfast/roster.ts';
import type { SignUp } from '../domain/breakfast/sign-up.ts';
import type { Turn } from '../domain/breakfast/turn.ts';
import type { Change } from '../domain/change.ts';
import { signUpId } from '../domain/id.ts';
import { changeToRow, mergeRows, type Row } from './row.ts';
import { makeStamp } from './stamp.ts';

const day = '2026-11-25';
const place = { day, task: 'coffee', backup: false };
const runs = { numRuns: 300 };
const devices = ['phone', 'tablet', 'desk'] as const;

// A device never gives a stamp twice: `n` is its counter.
const toRow = ({ kind, id, fields }: Change, at: number, n: number, device: string): Row =>
  changeToRow(kind, id, fields, makeStamp(at, n, device));
const merged = (rows: readonly Row[]): Row | undefined =>
  rows.reduce<Row | undefined>((a, b) => mergeRows(a, b), undefined);

/** The same rows, each once or twice, in another order. */
const dealt = <T>(rows: readonly T[]) =>
  fc.shuffledSubarray([...rows, ...rows], { minLength: rows.length * 2, maxLength: rows.length * 2 });

describe('one person’s sign-up, said on devices that are cut off from each other', () => {
  const word = fc.record({
    device: fc.constantFrom(...devices),
    says: fc.constantFrom('come', 'come', 'withdraw', 'rest'),
    guests: fc.nat(3),
    skew: fc.integer({ min: -4, max: 4 }),
  });
  const changeOf = ({ says, guests }: { says: string; guests: number }): Change =>
    says === 'come'
      ? signUp('anna', { visible: true }, day, guests)
      : says === 'withdraw'
        ? withdraw(signUpId('anna', day))
        : askForTurns('anna', day, false);
  const story = fc
    .array(word, { minLength: 1, maxLength: 8 })
    .map((words) => words.map((one, i) => ({ ...one, at: 100 + i * 3 + one.skew, change: changeOf(one) })));

  it('is one row in whatever order it comes, and says what was said last', () => {
    fc.assert(
      fc.property(
        story.chain((said) => {
          const rows = said.map(({ change, at, device }, n) => toRow(change, at, n, device));
          return fc.tuple(fc.constant(said), fc.constant(rows), dealt(rows));
        }),
        ([said, rows, shuffled]) => {
          expect(new Set(rows.map(({ id }) => id))).toEqual(new Set([signUpId('anna', day)]));
          const one = merged(rows);
          expect(merged(shuffled)).toEqual(one);
          const last = said
            .filter(({ says }) => says !== 'rest')
            // Of two that were said in one millisecond the one with the larger counter, which is the later here.
            .toSorted((a, b) => a.at - b.at)
            .at(-1);
          const fields = one?.fields as unknown as SignUp;
          expect(fields.coming ?? false).toBe(last?.says === 'come');
          if (last?.says === 'come') expect(headsOf([fields])).toBe(1 + last.guests);
          // Whoever would rather not be suggested is not because they came once more.
          expect(fields.asked === false).toBe(said.some(({ says }) => says === 'rest'));
        },
      ),
      runs,
    );
  });
});

describe('a turn that three want while they are apart', () => {
  const deed = fc.record({
    who: fc.constantFrom('anna', 'bo', 'cai'),
    does: fc.constantFrom('take', 'take', 'take', 'leave', 'offer'),
    /** Does their phone hear of all the others beforehand? */
    hears: fc.boolean(),
    skew: fc.integer({ min: -4, max: 4 }),
  });
  type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never;

  /** What each says, by the rules and by what their phone knows; and the claims that the phones remember. */
  function play(deeds: readonly Deed[]): { rows: Row[]; claims: Claim[] } {
    const rows: Row[] = [];
    const knows = new Map<string, Row>();
    const claims = new Map<string, Claim>();
    deeds.forEach(({ who, does, hears, skew }, i) => {
      const at = 100 + i * 3 + skew;
      const row = hears ? merged(rows) : knows.get(who);
      if (row) knows.set(who, row);
      const turn = row && ({ offered: false, ...row.fields } as unknown as Turn);
      let changes: readonly Change[] = [];
      if (does === 'take') {
        const taking = turn?.offered ? acceptTurn(turn, who, at) : takeTurn(place, who, at, turn);
        if (!taking.ok) return;
        changes = taking.value.changes;
        claims.set(who, taking.value.claim);
      } else if (turn?.holder.person === who) {
        const left = does === 'leave' ? leaveTurn(turn, who, at, { starts: 1e9, lockHours: 1 }) : null;
        const offered = left ? null : offerTurn(turn, who, true);
        if (left?.ok) claims.delete(who);
        changes = left?.ok ? left.value.changes : offered?.ok ? offered.value : [];
      }
      for (const change of changes) {
        const said = toRow(change, at, i, who);
        rows.push(said);
        knows.set(who, mergeRows(knows.get(who), said));
      }
    });
    return { rows, claims: [...claims.values()] };
  }

  const story = fc.array(deed, { minLength: 2, maxLength: 12 }).map(play);

  it('is one person’s or nobody’s in whatever order it comes, and everybody else who took it is told', () => {
    fc.assert(
      fc.property(
        story.chain((said) => fc.tuple(fc.constant(said), dealt(said.rows))),
        ([{ rows, claims }, shuffled]) => {
          const one = merged(rows);
          expect(merged(shuffled)).toEqual(one);
          if (!one) return;
          const turn = { offered: false, ...one.fields } as unknown as Turn;
          const told = lostClaims(claims, [turn]).map(({ claim }) => claim.person);
          const others = claims.filter(({ person }) => person !== turn.holder.person);
          expect(told.toSorted()).toEqual(others.map(({ person }) => person).toSorted());
        },
      ),
      runs,
    );
  });
});
