import type { Change } from '../change.ts';
import { seatId } from '../id.ts';
import type { Person } from '../person.ts';
import { addDays, type Day } from '../time.ts';
import { isNewTie, type Met, type Mix, type MixGuest, type MixQuestion, metAt } from './mix.ts';
import type { Seat } from './seat.ts';

/** Organisations that one card names at most. */
const mostToLookFor = 6;

/** For so many days from their first visit on somebody is a newcomer to the mix. */
const newFor = 30;

/** Somebody as the mix of a day sees them; whoever was never here before is new, too. */
export const mixGuest = (
  id: string,
  { organisation, firstDay }: Pick<Person, 'organisation' | 'firstDay'>,
  day: Day,
): MixGuest => ({
  ...{ id, organisation },
  isNewcomer: firstDay === null || firstDay > addDays(day, -newFor),
});

/** Joins the mix of a day, or leaves it; of the table it says nothing, for that may have been found already. */
export const joinMix = (person: string, day: Day, joined = true): Change => ({
  kind: 'seat',
  id: seatId(person, day),
  fields: { person, day, joined },
});

/** Who sat at one table on one of these days. */
export function metBefore(seats: Iterable<Seat>): Met {
  const tables = new Map<string, string[]>();
  for (const { person, day, table } of seats) {
    if (table === null) continue;
    const key = `${day} ${table}`;
    const there = tables.get(key);
    if (there) there.push(person);
    else tables.set(key, [person]);
  }
  return metAt(tables.values());
}

/** A question for `mixTables`, and the numbers of the tables that are taken, in the order of `seated`. */
export interface SeatingQuestion extends MixQuestion {
  readonly numbers: readonly number[];
  /** Numbers of tables at which somebody sits who is not asked about any more: they are not given anew. */
  readonly taken: ReadonlySet<number>;
}

/**
 * Puts the question for a day: `guests` are those who are here and want to be mixed, `today` the day's seats,
 * `earlier` those of days before. Whoever has a table keeps it.
 */
export function seatingQuestion(
  guests: readonly MixGuest[],
  today: Iterable<Seat>,
  earlier: Iterable<Seat>,
): SeatingQuestion {
  const here = new Set(guests.map(({ id }) => id));
  const tables = new Map<number, string[]>();
  const taken = new Set<number>();
  for (const { person, table } of today) {
    if (table === null) continue;
    taken.add(table);
    if (here.has(person)) tables.set(table, [...(tables.get(table) ?? []), person]);
  }
  const numbers = [...tables.keys()].sort((a, b) => a - b);
  const seated = numbers.map((number) => (tables.get(number) ?? []).sort());
  return { guests, seated, met: metBefore(earlier), numbers, taken };
}

const sameSeat = (a: Seat | undefined, table: number | null, lookFor: readonly string[]): boolean =>
  a !== undefined && a.table === table && a.lookFor.join(' ') === lookFor.join(' ');

/**
 * What a mix says to each: their table and from where they should look for somebody: whoever at their table would be
 * a new tie, or, while they have no table, anybody here. `current` are the day's seats by person; what they say
 * already is not said again.
 */
export function applyMix(
  day: Day,
  mix: Mix,
  question: SeatingQuestion,
  current: ReadonlyMap<string, Seat>,
): Change[] {
  const { guests, met, numbers, taken } = question;
  const known = new Map(guests.map((guest) => [guest.id, guest]));
  const used = new Set(taken);
  let next = 1;
  const numberOf = (place: number): number => {
    const given = numbers[place];
    if (given !== undefined) return given;
    while (used.has(next)) next++;
    used.add(next);
    return next;
  };
  const lookFor = (id: string, among: Iterable<string>): string[] => {
    const guest = known.get(id);
    const organisations = [...among].flatMap((other) => {
      const tie = known.get(other);
      return guest && tie && other !== id && isNewTie(guest, tie, met) ? (tie.organisation ?? []) : [];
    });
    return [...new Set(organisations)].sort().slice(0, mostToLookFor);
  };
  const say = (person: string, table: number | null, from: Iterable<string>): Change[] => {
    const wanted = lookFor(person, from);
    if (sameSeat(current.get(person), table, wanted)) return [];
    const fields = { person, day, table, lookFor: wanted };
    // Whoever was mixed by name at the tablet has joined; of others only they themselves say so.
    return [
      {
        kind: 'seat',
        id: seatId(person, day),
        fields: current.has(person) ? fields : { ...fields, joined: true },
      },
    ];
  };
  return [
    ...mix.tables.flatMap((table, place) => {
      const number = numberOf(place);
      return table.flatMap((person) => say(person, number, table));
    }),
    ...mix.waiting.flatMap((person) => say(person, null, known.keys())),
  ];
}

/** How many at these tables are from different organisations and have not sat together before, pair by pair. */
export function newTiesAt(tables: Iterable<readonly MixGuest[]>, met: Met): number {
  let ties = 0;
  for (const table of tables)
    table.forEach((one, i) => {
      for (const other of table.slice(i + 1)) if (isNewTie(one, other, met)) ties++;
    });
  return ties;
}

/** Takes everybody's table of a day away, so that a mix begins anew; whoever has joined is still part of it. */
export const clearTables = (seats: Iterable<Seat>): Change[] =>
  [...seats].flatMap(({ person, day, table, lookFor }) =>
    table === null && lookFor.length === 0
      ? []
      : [{ kind: 'seat', id: seatId(person, day), fields: { person, day, table: null, lookFor: [] } }],
  );
