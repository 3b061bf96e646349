import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../seeded.ts';
import { isNewTie, type MixGuest, type MixQuestion, metAt, mixTables } from './mix.ts';
import { tableSizes } from './mix-board.ts';

const guest = (id: string, organisation: string | null, isNewcomer = false): MixGuest => ({
  id,
  organisation,
  isNewcomer,
});

/** A breakfast of `size`, by a seed: a few large organisations, some small, some who have met. */
function breakfast(size: number, seed: number, { newcomers = 0.15, met = 0.15 } = {}): MixQuestion {
  const random = seededRandom(seed);
  const guests = Array.from({ length: size }, (_, i) => {
    const organisation = random() < 0.1 ? null : `org${Math.floor(random() ** 2 * Math.max(2, size / 4))}`;
    return guest(`p${i}`, organisation, random() < newcomers);
  });
  const pairs: string[][] = [];
  for (const a of guests) for (const b of guests) if (a.id < b.id && random() < met) pairs.push([a.id, b.id]);
  return { guests, seated: [], met: metAt(pairs) };
}

const tiesOf = (question: MixQuestion, tables: readonly (readonly string[])[]): number => {
  const known = new Map(question.guests.map((one) => [one.id, one]));
  let ties = 0;
  for (const table of tables)
    for (const a of table)
      for (const b of table) {
        const [one, other] = [known.get(a), known.get(b)];
        if (a < b && one && other && isNewTie(one, other, question.met)) ties++;
      }
  return ties;
};

const isAlone = (question: MixQuestion, table: readonly string[]): boolean =>
  table.every((id) => question.guests.find((one) => one.id === id)?.isNewcomer);

/** Tables by chance: sizes of three to six, people in any order. */
function randomSeating({ guests }: MixQuestion, random: () => number): string[][] {
  const ids = guests.map(({ id }) => id);
  for (let i = ids.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [ids[i], ids[j]] = [ids[j] ?? '', ids[i] ?? ''];
  }
  const fewest = Math.ceil(ids.length / tableSizes.most);
  const most = Math.floor(ids.length / tableSizes.fewest);
  const count = fewest + Math.floor(random() * (most - fewest + 1));
  const sizes = Array.from({ length: count }, () => tableSizes.fewest as number);
  for (let left = ids.length - count * tableSizes.fewest; left > 0; ) {
    const at = Math.floor(random() * count);
    if ((sizes[at] ?? 9) >= tableSizes.most) continue;
    sizes[at] = (sizes[at] ?? 0) + 1;
    left--;
  }
  return sizes.map((size) => ids.splice(0, size));
}

/**
 * The most ties there can be, without tables of newcomers alone where that can be had: looks at every seating that
 * leaves those who sit where they are.
 */
function bestOfAll(question: MixQuestion): number {
  const sitting = new Set(question.seated.flat());
  const guests = question.guests.filter(({ id }) => !sitting.has(id));
  let [best, fewestAlone] = [-1, Number.POSITIVE_INFINITY];
  const tables: string[][] = question.seated.map((table) => [...table]);
  const seat = (at: number): void => {
    const one = guests[at];
    if (!one) {
      if (tables.some(({ length }) => length < tableSizes.fewest)) return;
      const alone = tables.filter((table) => isAlone(question, table)).length;
      const ties = tiesOf(question, tables);
      if (alone < fewestAlone || (alone === fewestAlone && ties > best)) [best, fewestAlone] = [ties, alone];
      return;
    }
    const short = tables.reduce((sum, { length }) => sum + Math.max(0, tableSizes.fewest - length), 0);
    if (short > guests.length - at) return;
    for (const table of tables) {
      if (table.length >= tableSizes.most) continue;
      table.push(one.id);
      seat(at + 1);
      table.pop();
    }
    tables.push([one.id]);
    seat(at + 1);
    tables.pop();
  };
  seat(0);
  return best;
}

const anyBreakfast = fc
  .record({
    size: fc.integer({ min: 3, max: 40 }),
    seed: fc.integer({ min: 0, max: 1e9 }),
    newcomers: fc.constantFrom(0, 0.15, 0.6),
    met: fc.constantFrom(0, 0.15, 0.6),
  })
  .map(({ size, seed, ...more }) => breakfast(size, seed, more));

describe('the breakfast mix', () => {
  it('seats everybody once, by threes to sixes', () => {
    fc.assert(
      fc.property(anyBreakfast, (question) => {
        const { tables, waiting } = mixTables(question);
        expect(waiting).toEqual([]);
        expect(tables.flat().sort()).toEqual(question.guests.map(({ id }) => id).sort());
        for (const { length } of tables) {
          expect(length).toBeGreaterThanOrEqual(tableSizes.fewest);
          expect(length).toBeLessThanOrEqual(tableSizes.most);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('counts the ties it promises', () => {
    fc.assert(
      fc.property(anyBreakfast, (question) => {
        const { tables, ties } = mixTables(question);
        expect(ties).toBe(tiesOf(question, tables));
      }),
      { numRuns: 40 },
    );
  });

  it('is the same for the same people, in whatever order they are named', () => {
    fc.assert(
      fc.property(anyBreakfast, (question) => {
        const turned = { ...question, guests: [...question.guests].reverse() };
        expect(mixTables(turned)).toEqual(mixTables(question));
      }),
      { numRuns: 30 },
    );
  });

  it('leaves no newcomers among themselves while there are others for them', () => {
    fc.assert(
      fc.property(anyBreakfast, (question) => {
        const { tables } = mixTables(question);
        const regulars = question.guests.filter(({ isNewcomer }) => !isNewcomer).length;
        const alone = tables.filter((table) => isAlone(question, table)).length;
        expect(alone).toBeLessThanOrEqual(Math.max(0, tables.length - regulars));
      }),
      { numRuns: 60 },
    );
  });

  it('is as good as the best of all seatings, or within a twentieth', () => {
    for (let seed = 0; seed < 40; seed++) {
      const question = breakfast(6 + (seed % 4), seed, { newcomers: 0.2, met: 0.3 });
      expect(mixTables(question).ties).toBeGreaterThanOrEqual(0.95 * bestOfAll(question));
    }
  });

  it('is as good for those who come late, or within a twentieth', () => {
    for (let seed = 0; seed < 30; seed++) {
      const question = breakfast(11 + (seed % 4), seed, { newcomers: 0.2, met: 0.3 });
      const early = { ...question, guests: question.guests.slice(0, 7) };
      const late = { ...question, seated: mixTables(early).tables };
      const best = bestOfAll(late);
      expect(best).toBeGreaterThan(0);
      expect(mixTables(late).ties).toBeGreaterThanOrEqual(0.95 * best);
    }
  });

  it.each([
    { newcomers: 0, met: 0.15 },
    { newcomers: 0.15, met: 0 },
    { newcomers: 0.15, met: 0.6 },
  ])('is never worse than the best of a thousand seatings by chance ($newcomers new, $met met)', (more) => {
    for (const [seed, size] of [6, 7, 12, 19, 30, 48, 75, 120].entries()) {
      const question = breakfast(size, seed, more);
      const random = seededRandom(seed + 4711);
      const aloneAt = (tables: readonly (readonly string[])[]) =>
        tables.filter((table) => isAlone(question, table)).length;
      const { tables, ties } = mixTables(question);
      const alone = aloneAt(tables);
      let best = 0;
      for (let i = 0; i < 1000; i++) {
        const other = randomSeating(question, random);
        // One that leaves more newcomers to themselves is none to be measured by.
        if (aloneAt(other) <= alone) best = Math.max(best, tiesOf(question, other));
      }
      // Six who have all met can make no new tie.
      if (size > 7) expect(best).toBeGreaterThan(0);
      expect(ties).toBeGreaterThanOrEqual(best);
    }
  });

  it('moves nobody who sits when others come', () => {
    fc.assert(
      fc.property(anyBreakfast, fc.nat(20), (question, late) => {
        const early = {
          ...question,
          guests: question.guests.slice(0, -Math.min(late, question.guests.length - 3)),
        };
        const before = mixTables(early).tables;
        const after = mixTables({ ...question, seated: before });
        before.forEach((table, i) => {
          expect(after.tables[i]?.slice(0, table.length)).toEqual(table);
        });
        expect(after.waiting.length).toBeLessThan(tableSizes.fewest);
        expect([...after.tables.flat(), ...after.waiting].sort()).toEqual(
          question.guests.map(({ id }) => id).sort(),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('lets one or two wait when every chair is taken', () => {
    const question = breakfast(6, 1);
    const seated = mixTables(question).tables;
    const late = [guest('late1', 'a'), guest('late2', 'b')];
    const more = mixTables({ ...question, guests: [...question.guests, ...late], seated });
    expect(more.waiting).toEqual(['late1', 'late2']);
    const third = [...question.guests, ...late, guest('late3', 'c')];
    expect(mixTables({ ...question, guests: third, seated }).tables[1]?.toSorted()).toEqual([
      'late1',
      'late2',
      'late3',
    ]);
  });

  it('has an answer for an empty room and for two', () => {
    expect(mixTables({ guests: [], seated: [], met: new Map() })).toEqual({
      tables: [],
      waiting: [],
      ties: 0,
    });
    const two = [guest('a', 'x'), guest('b', 'y')];
    expect(mixTables({ guests: two, seated: [], met: new Map() }).waiting).toEqual(['a', 'b']);
  });
});
