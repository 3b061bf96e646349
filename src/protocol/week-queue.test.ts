import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../domain/change.ts';
import { keepPlace, placeId, signUpFor, withdrawFrom } from '../domain/openhouse/coming.ts';
import { lineUp, standingIn } from '../domain/openhouse/queue.ts';
import { testWeek } from '../domain/openhouse/test-week.test-util.ts';
import type { WeekSignUp } from '../domain/openhouse/week-sign-up.ts';
import { changeToRow, mergeRows, type Row } from './row.ts';
import { makeStamp } from './stamp.ts';

const week = testWeek();
const day = '2026-11-24';
const people = ['ada', 'bea', 'cay', 'dan', 'eli'] as const;
type Deed = 'come' | 'withdraw' | 'keep';

/** One device of somebody: it knows what it has said itself, and what it has heard when it last had a network. */
interface Step {
  readonly person: (typeof people)[number];
  readonly device: 0 | 1;
  readonly deed: Deed;
  /** Does the device hear of everything before it acts? */
  readonly hears: boolean;
}

const steps = fc.array(
  fc.record({
    person: fc.constantFrom(...people),
    device: fc.constantFrom(0 as const, 1 as const),
    deed: fc.constantFrom<Deed>('come', 'come', 'withdraw', 'keep'),
    hears: fc.boolean(),
  }),
  { maxLength: 40 },
);

const said = (row: Row | undefined) => row?.fields as unknown as WeekSignUp | undefined;

/** What each step says, by devices that know only their own words unless they heard the others'. */
function play(history: readonly Step[]): Row[] {
  const devices = new Map<string, Map<string, Row>>();
  const all: Row[] = [];
  history.forEach(({ person, device, deed, hears }, i) => {
    const name = `${person}${device}`;
    const known = devices.get(name) ?? new Map<string, Row>();
    devices.set(name, known);
    if (hears) for (const row of all) known.set(row.id, mergeRows(known.get(row.id), row));
    const now = 1000 + i;
    const id = placeId(week.id, day, person);
    const current = said(known.get(id));
    let changes: readonly Change[] = [];
    if (deed === 'come') {
      const done = signUpFor(week, day, person, { now, today: day }, current);
      changes = done.ok ? done.value : [];
    } else if (current) {
      const isIn = current.coming;
      if (deed === 'withdraw' && isIn) changes = [withdrawFrom(id, current, now)];
      if (deed === 'keep' && isIn) changes = [withdrawFrom(id, current, now), keepPlace(id, current)];
    }
    changes.forEach((change, k) => {
      const row = changeToRow(change.kind, change.id, change.fields, makeStamp(now, k, name));
      all.push(row);
      known.set(id, mergeRows(known.get(id), row));
    });
  });
  return all;
}

const merged = (rows: readonly Row[]): Row[] => {
  const found = new Map<string, Row>();
  for (const row of rows) found.set(row.id, mergeRows(found.get(row.id), row));
  return [...found.values()];
};
const claimsOf = (rows: readonly Row[]) =>
  rows.flatMap((row) => {
    const fields = said(row);
    return fields ? [{ id: row.id, fields }] : [];
  });

describe('the queue of a day, with devices that were cut off', () => {
  it('is the same whatever the order in which things come, and how often', () => {
    fc.assert(
      fc.property(
        steps,
        fc.nat(6),
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (history, capacity, chance) => {
          const rows = play(history);
          const mixed = [...rows, ...rows]
            .map((row) => ({ row, key: chance.next().value as number }))
            .sort((a, b) => a.key - b.key)
            .map(({ row }) => row);
          const ids = ({ placed, waiting }: ReturnType<typeof lineUp>) => [
            placed.map(({ id }) => id),
            waiting.map(({ id }) => id),
          ];
          expect(ids(lineUp(claimsOf(merged(mixed)), capacity))).toEqual(
            ids(lineUp(claimsOf(merged(rows)), capacity)),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it('has everybody who comes once, the earliest claims placed, as counted one by one', () => {
    fc.assert(
      fc.property(steps, fc.nat(6), (history, capacity) => {
        const claims = claimsOf(merged(play(history)));
        const { placed, waiting } = lineUp(claims, capacity);
        const coming = claims.filter(({ fields }) => fields.coming);
        expect(placed.length + waiting.length).toBe(coming.length);
        expect(placed.length).toBe(Math.min(capacity, coming.length));
        for (const claim of coming) {
          const before = coming.filter(
            (other) =>
              other.fields.claimed.at < claim.fields.claimed.at ||
              (other.fields.claimed.at === claim.fields.claimed.at && other.id < claim.id),
          ).length;
          expect(standingIn(claim.id, { placed, waiting })).toEqual(
            before < capacity ? { state: 'placed' } : { state: 'waiting', place: before - capacity + 1 },
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  it('moves those behind up by one when somebody withdraws, and nobody else', () => {
    fc.assert(
      fc.property(steps, fc.nat(6), fc.nat(10), (history, capacity, which) => {
        const rows = merged(play(history));
        const before = lineUp(claimsOf(rows), capacity);
        const line = [...before.placed, ...before.waiting];
        const leaver = line[which % Math.max(1, line.length)];
        if (!leaver) return;
        const change = withdrawFrom(leaver.id, leaver.fields, 9000);
        const row = changeToRow(change.kind, change.id, change.fields, makeStamp(9000, 0, 'x'));
        const after = lineUp(claimsOf(merged([...rows, row])), capacity);
        expect([...after.placed, ...after.waiting].map(({ id }) => id)).toEqual(
          line.filter(({ id }) => id !== leaver.id).map(({ id }) => id),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('puts whoever withdrew and comes again at the end, whatever their other phone said before', () => {
    const id = placeId(week.id, day, 'ada');
    const at = (now: number, device: string, changes: readonly Change[]) =>
      changes.map((one) => changeToRow(one.kind, one.id, one.fields, makeStamp(now, 0, device)));
    const come = (now: number, current?: WeekSignUp) => {
      const done = signUpFor(week, day, 'ada', { now, today: day }, current);
      return done.ok ? done.value : [];
    };
    const first = at(10, 'a', come(10));
    const knows = said(first[0]);
    if (!knows) throw new Error('nothing said');
    const left = at(20, 'a', [withdrawFrom(id, knows, 20)]);
    const other = at(30, 'b', come(30));
    const [row] = merged([...first, ...left, ...other]);
    expect(said(row)).toMatchObject({ coming: true, claimed: { at: 20 } });
  });
});
