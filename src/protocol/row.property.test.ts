import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Json } from '../domain/change.ts';
import { kinds } from '../domain/kinds.ts';
import { boundStamps, changeToRow, latestStamp, mergeRows, pickFields, type Row, sameRow } from './row.ts';
import { makeStamp, stampPattern, stampTime } from './stamp.ts';

// Thousands of cases may take their time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const now = 1_000_000;
const runs = { numRuns: 3000 };

// Few values, so that stamps and values collide often.
const stamp = fc
  .tuple(
    fc.constantFrom(0, 1, now, now + 60_000, now + 60_001, now * 9),
    fc.nat(2),
    fc.constantFrom('a', 'b', '-'),
  )
  .map(([time, counter, device]) => makeStamp(time, counter, device));

const arrival = fc.oneof(
  fc.record({ at: fc.nat(3), round: fc.nat(2) }),
  fc.record({ at: fc.nat(3), round: fc.nat(2), more: fc.nat(1) }),
  fc.constant(null),
);
const holder = fc.oneof(
  fc.record({ at: fc.nat(2), round: fc.nat(2), person: fc.constantFrom('a', 'b', null) }),
  fc.record({ at: fc.nat(2), round: fc.nat(2), person: fc.constantFrom('a', null), more: fc.nat(1) }),
  fc.constantFrom(null, 'x', 3),
);
const count = fc.constantFrom(null, 0, 1, 2, 30, '40');
const day = fc.constantFrom(null, '2026-01-01', '2026-01-02', 5, '5');
const anything: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom(null, true, false, 0, 1, '', 'x'),
  fc.array(fc.nat(1), { maxLength: 2 }),
  fc.dictionary(fc.constantFrom('k', 'l'), fc.nat(1), { maxKeys: 2 }),
);

const fields = fc.record(
  {
    firstDay: day,
    arrived: arrival,
    holder,
    came: count,
    left: anything,
    gone: fc.boolean(),
    new: anything,
    constructor: anything,
  },
  { requiredKeys: [] },
);

const kind = fc.constantFrom(...kinds, 'weather');

/** A row of the kind as some device may hold it: several changes in one. */
const rowOf = (name: string): fc.Arbitrary<Row> =>
  fc
    .array(fc.tuple(fields, stamp), { minLength: 1, maxLength: 4 })
    .map((said) =>
      said
        .map(([values, at]) => changeToRow(name, 'x', values as Row['fields'], at))
        .reduce((a, b) => mergeRows(a, b)),
    );

const rows = <N extends number>(count: N) =>
  kind.chain((name) => fc.array(rowOf(name), { minLength: count, maxLength: count })) as fc.Arbitrary<
    N extends 1 ? [Row] : N extends 2 ? [Row, Row] : [Row, Row, Row]
  >;

describe('merge', () => {
  it('is commutative', () => {
    fc.assert(
      fc.property(rows(2), ([a, b]) => {
        expect(mergeRows(a, b)).toEqual(mergeRows(b, a));
      }),
      runs,
    );
  });

  it('is associative', () => {
    fc.assert(
      fc.property(rows(3), ([a, b, c]) => {
        expect(mergeRows(mergeRows(a, b), c)).toEqual(mergeRows(a, mergeRows(b, c)));
      }),
      runs,
    );
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(rows(2), ([a, b]) => {
        const both = mergeRows(a, b);
        expect(mergeRows(a, a)).toEqual(a);
        expect(mergeRows(both, b)).toEqual(both);
        expect(mergeRows(undefined, both)).toEqual(both);
      }),
      runs,
    );
  });

  it('comes to one row however its changes are dealt out, doubled and shuffled', () => {
    const story = kind.chain((name) =>
      fc
        .array(fc.tuple(fields, stamp), { minLength: 2, maxLength: 8 })
        .map((said) => said.map(([values, at]) => changeToRow(name, 'x', values as Row['fields'], at))),
    );
    fc.assert(
      fc.property(
        story.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 })),
        ),
        ([all, shuffled]) => {
          const [first, ...rest] = all;
          const [other, ...others] = shuffled;
          if (!first || !other) return;
          expect(others.reduce((a, b) => mergeRows(a, b), other)).toEqual(
            rest.reduce((a, b) => mergeRows(a, b), first),
          );
        },
      ),
      runs,
    );
  });

  it('keeps the one form: the base lowest, overrides later and of fields there are', () => {
    fc.assert(
      fc.property(rows(2), ([a, b]) => {
        const both = mergeRows(a, b);
        for (const [field, at] of Object.entries(both.over ?? {})) {
          expect(Object.hasOwn(both.fields, field)).toBe(true);
          expect(at > both.at).toBe(true);
        }
      }),
      runs,
    );
  });
});

describe('claims', () => {
  const holderOf = (...rows: readonly Row[]) =>
    rows.reduce<Row | undefined>((a, b) => mergeRows(a, b), undefined)?.fields.holder;
  const claimed = fc
    .record({ at: fc.nat(5), round: fc.nat(3), person: fc.constantFrom('a', 'b', 'c', null) })
    .chain((one) => stamp.map((at) => ({ one, row: changeToRow('turn', 'x', { holder: one }, at) })));

  it('are one holder’s: nobody of a later round, nobody earlier in the same', () => {
    fc.assert(
      fc.property(fc.array(claimed, { minLength: 1, maxLength: 6 }), (all) => {
        const won = holderOf(...all.map(({ row }) => row)) as (typeof all)[number]['one'];
        const last = Math.max(...all.map(({ one }) => one.round));
        const rivals = all.map(({ one }) => one).filter(({ round }) => round === last);
        const people = rivals.filter(({ person }) => person !== null);
        expect(won.round).toBe(last);
        expect(won.person === null).toBe(people.length === 0);
        expect(won.at).toBe(Math.min(...(people.length > 0 ? people : rivals).map(({ at }) => at)));
      }),
      runs,
    );
  });

  it('are decided without stamps: nobody’s clock but the one in the claim has a say', () => {
    const early = { round: 1, at: 5, person: 'b' };
    const row = (holder: Json, at: number) => changeToRow('turn', 'x', { holder }, makeStamp(at, 0, 'd'));
    expect(holderOf(row(early, 10), row({ round: 1, at: 6, person: 'a' }, 99))).toEqual(early);
    expect(holderOf(row({ round: 2, at: 9, person: null }, 1), row(early, 10))).toMatchObject({
      person: null,
    });
    expect(
      holderOf(row({ round: 2, at: 1, person: null }, 1), row({ ...early, round: 2 }, 10)),
    ).toMatchObject({
      person: 'b',
    });
  });
});

describe('counts', () => {
  it('keep the largest number', () => {
    const counted = fc.tuple(fc.nat(50), stamp);
    fc.assert(
      fc.property(fc.array(counted, { minLength: 1, maxLength: 6 }), (all) => {
        const row = all
          .map(([came, at]) => changeToRow('attendance', 'x', { came }, at))
          .reduce((a, b) => mergeRows(a, b));
        expect(row.fields.came).toBe(Math.max(...all.map(([came]) => came)));
      }),
      runs,
    );
  });
});

describe('erasing', () => {
  const erased = fc
    .constantFrom('person', 'contact', 'diet', 'interest', 'contribution', 'moderation')
    .chain((name) =>
      fc.tuple(
        fc.array(rowOf(name), { maxLength: 3 }),
        stamp.map((at) => changeToRow(name, 'x', { firstDay: null, gone: true }, at)),
        fc.array(rowOf(name), { maxLength: 3 }),
      ),
    );

  it('leaves the tombstone alone, for good, wherever in the story it comes', () => {
    fc.assert(
      fc.property(erased, ([before, erasing, after]) => {
        const row = [...before, erasing, ...after].reduce<Row | undefined>(
          (a, b) => mergeRows(a, b),
          undefined,
        );
        expect(row?.fields).toEqual({ gone: true });
        expect(row?.over).toBeUndefined();
      }),
      runs,
    );
  });

  it('is no matter of stamps: nobody’s clock brings anything back', () => {
    fc.assert(
      fc.property(erased, stamp, ([, erasing], at) => {
        const back = changeToRow(erasing.kind, 'x', { gone: false, firstName: 'Anna' }, at);
        expect(mergeRows(erasing, back)).toEqual(erasing);
        expect(mergeRows(back, erasing)).toEqual(erasing);
      }),
      runs,
    );
  });

  it('is not what taking a check-in back is: a visit comes back with all that was said', () => {
    const visit = changeToRow('visit', 'x', { purpose: 'möte', gone: true }, makeStamp(now, 0, 'a'));
    const back = changeToRow('visit', 'x', { gone: false }, makeStamp(now + 1, 0, 'a'));
    expect(mergeRows(visit, back).fields).toEqual({ purpose: 'möte', gone: false });
  });
});

describe('bounding', () => {
  it('leaves nothing from the future, changes no value, and does so once', () => {
    fc.assert(
      fc.property(rows(1), ([row]) => {
        const bounded = boundStamps(row, now);
        expect(stampTime(latestStamp(bounded))).toBeLessThanOrEqual(now + 60_000);
        expect(bounded.fields).toEqual(row.fields);
        expect(boundStamps(bounded, now)).toBe(bounded);
        expect(bounded.at).toMatch(stampPattern);
      }),
      runs,
    );
  });
});

describe('picking', () => {
  it('says nothing that the row does not say', () => {
    fc.assert(
      fc.property(rows(1), fc.subarray(['left', 'arrived', 'firstDay', 'constructor']), ([row], names) => {
        const picked = pickFields(row, names);
        for (const field of Object.keys(picked.fields)) expect([...names, 'gone']).toContain(field);
        expect(sameRow(mergeRows(row, picked), row)).toBe(true);
      }),
      runs,
    );
  });
});
