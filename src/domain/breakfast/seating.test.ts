import { describe, expect, it } from 'vitest';
import { type MixGuest, metAt, mixTables } from './mix.ts';
import type { Seat } from './seat.ts';
import {
  applyMix,
  clearTables,
  joinMix,
  metBefore,
  mixGuest,
  newTiesAt,
  seatingQuestion,
} from './seating.ts';

const day = '2026-11-25';
const guest = (id: string, organisation: string | null = id.slice(0, 1)): MixGuest => ({
  ...{ id, organisation, isNewcomer: false },
});
const seat = (person: string, table: number | null, on = day): Seat => ({
  ...{ person, day: on, joined: true, table },
  lookFor: [],
});
const byPerson = (seats: readonly Seat[]) => new Map(seats.map((one) => [one.person, one]));

/** Mixes and writes the seats down. */
function mix(guests: readonly MixGuest[], today: readonly Seat[], earlier: readonly Seat[] = []): Seat[] {
  const question = seatingQuestion(guests, today, earlier);
  const seats = byPerson(today);
  for (const { fields } of applyMix(day, mixTables(question), question, seats)) {
    const person = String(fields.person);
    seats.set(person, { ...seat(person, null), ...seats.get(person), ...fields } as Seat);
  }
  return [...seats.values()];
}

describe('who has met', () => {
  it('are those who sat at one table of one day', () => {
    const seats = [seat('b', 1), seat('a', 1), seat('c', 2), seat('d', null), seat('c', 1, '2026-11-18')];
    const met = metBefore(seats);
    expect(met.get('a')).toEqual(new Set(['b']));
    expect(met.get('b')).toEqual(new Set(['a']));
    expect([...(met.get('c') ?? [])]).toEqual([]);
  });
});

describe('seats', () => {
  const guests = ['a1', 'a2', 'b1', 'b2', 'c1', 'c2', 'd1'].map((id) => guest(id));

  it('are numbered from one, and everybody hears from where to look for somebody', () => {
    const seats = mix(guests, []);
    expect(new Set(seats.map(({ table }) => table))).toEqual(new Set([1, 2]));
    for (const { person, table, lookFor } of seats) {
      expect(lookFor).not.toContain(person.slice(0, 1));
      const others = seats.filter((one) => one.table === table && one.person !== person);
      const from = new Set(
        others.map((one) => one.person.slice(0, 1)).filter((o) => o !== person.slice(0, 1)),
      );
      expect(lookFor).toEqual([...from].sort());
    }
  });

  it('are kept by whoever has one, and new tables get numbers that nobody has', () => {
    const before = [seat('a1', 3), seat('b1', 3), seat('c1', 3), seat('gone', 1)];
    const after = byPerson(mix([...guests, guest('e1'), guest('e2'), guest('e3')], before));
    for (const { person, table } of before) expect(after.get(person)?.table).toBe(table);
    const given = new Set([...after.values()].map(({ table }) => table));
    expect([...given].sort()).toEqual([1, 2, 3]);
    expect([...after.values()].filter(({ table }) => table === 1).map(({ person }) => person)).toEqual([
      'gone',
    ]);
  });

  it('are not said a second time', () => {
    const seats = mix(guests, []);
    const question = seatingQuestion(guests, seats, []);
    expect(applyMix(day, mixTables(question), question, byPerson(seats))).toEqual([]);
  });

  it('are asked for and given back without a word about tables', () => {
    expect(joinMix('a', day, false)).toEqual({
      kind: 'seat',
      id: `a~${day}`,
      fields: { person: 'a', day, joined: false },
    });
  });

  it('waiting has no table yet, and somebody to look for', () => {
    const seats = mix([guest('a1'), guest('b1')], []);
    expect(seats.map(({ table, lookFor }) => [table, lookFor])).toEqual([
      [null, ['b']],
      [null, ['a']],
    ]);
  });
});

describe('a guest of the mix', () => {
  it('is new for thirty days from their first visit on', () => {
    const isNew = (firstDay: string | null) =>
      mixGuest('a', { organisation: null, firstDay }, day).isNewcomer;
    expect([null, day, '2026-10-27', '2026-10-26'].map(isNew)).toEqual([true, true, true, false]);
  });
});

describe('the tables of a day', () => {
  it('count as new ties who is from elsewhere and has not been met', () => {
    const [a, b, c] = [guest('a1'), guest('a2'), guest('b1')];
    expect(newTiesAt([[a, b, c], [a]], new Map())).toBe(2);
    expect(newTiesAt([[a, b, c]], metAt([['a2', 'b1']]))).toBe(1);
  });

  it('are taken away when the mix begins anew, and nobody leaves it by that', () => {
    expect(clearTables([seat('a', 3), seat('b', null)])).toEqual([
      { kind: 'seat', id: `a~${day}`, fields: { person: 'a', day, table: null, lookFor: [] } },
    ]);
  });
});
