import { isPresent } from '../../../domain/arrival/arrival.ts';
import { createDirectory, type Directory } from '../../../domain/arrival/directory.ts';
import type { Visit } from '../../../domain/arrival/visit.ts';
import { type MixGuest, mixTables } from '../../../domain/breakfast/mix.ts';
import { tableSizes } from '../../../domain/breakfast/mix-board.ts';
import type { Seat } from '../../../domain/breakfast/seat.ts';
import {
  applyMix,
  joinMix,
  metBefore,
  mixGuest,
  newTiesAt,
  type SeatingQuestion,
  seatingQuestion,
} from '../../../domain/breakfast/seating.ts';
import type { Change } from '../../../domain/change.ts';
import type { Hub } from '../../../domain/hub.ts';
import { type Organisation, organisationLabel } from '../../../domain/organisation.ts';
import type { Day } from '../../../domain/time.ts';
import type { People } from '../use-people.ts';

/** Somebody who has joined and is here. */
export interface Sitter extends MixGuest {
  readonly firstName: string;
  /** What their organisation is called; empty for none. */
  readonly from: string;
}

/** A table by its number, from 1. */
interface MixTable {
  readonly number: number;
  readonly sitters: readonly Sitter[];
}

/** The mix of a day as the tablet shows it. */
export interface MixOfDay {
  readonly day: Day;
  readonly tables: readonly MixTable[];
  /** Those who have joined and are here but have no table. */
  readonly unplaced: readonly Sitter[];
  /** How many have joined who are not checked in. */
  readonly away: number;
  readonly ties: number;
  /** Would a suggestion find a table for anybody? */
  readonly canPlace: boolean;
  readonly seats: ReadonlyMap<string, Seat>;
  readonly earlier: readonly Seat[];
}

export interface MixSources {
  readonly day: Day;
  /** The seats of the day and of days before. */
  readonly seats: readonly Seat[];
  /** Ids of those who are checked in. */
  readonly here: ReadonlySet<string>;
  readonly people: People;
  readonly organisations: ReadonlyMap<string, Organisation>;
}

/** Who is checked in at `at`, by id. */
export const whoIsIn = (
  visits: Iterable<Visit & { readonly gone?: boolean }>,
  hub: Pick<Hub, 'closes' | 'timeZone'>,
  at: number,
): Set<string> =>
  new Set([...visits].flatMap((visit) => (isPresent(visit, hub, at) ? (visit.person ?? []) : [])));

/** A register of those who are checked in: whoever wants to join is looked up there. */
export function registerOf({ here, people, organisations }: Omit<MixSources, 'seats' | 'day'>): Directory {
  const register = createDirectory();
  for (const id of here) {
    const person = people.get(id)?.fields;
    if (!person) continue;
    const { firstName, lastInitial, organisation } = person;
    if (organisation !== null) register.nameOrganisation(organisation, organisations.get(organisation));
    register.put({ id, firstName, lastInitial, organisation });
  }
  return register;
}

/** Puts the day's mix together from what this device knows. */
export function readMix({ day, seats, here, people, organisations }: MixSources): MixOfDay {
  const today = new Map(seats.filter((seat) => seat.day === day).map((seat) => [seat.person, seat]));
  const earlier = seats.filter((seat) => seat.day < day);
  const byTable = new Map<number, Sitter[]>();
  const unplaced: Sitter[] = [];
  let away = 0;
  for (const { person: id, joined, table } of today.values()) {
    if (!joined) continue;
    const person = people.get(id)?.fields;
    if (!person || !here.has(id)) {
      away++;
      continue;
    }
    const from =
      person.organisation === null ? '' : organisationLabel(organisations.get(person.organisation));
    const sitter = { ...mixGuest(id, person, day), firstName: person.firstName, from };
    if (table === null) unplaced.push(sitter);
    else byTable.set(table, [...(byTable.get(table) ?? []), sitter]);
  }
  const byName = (a: Sitter, b: Sitter) =>
    a.firstName.localeCompare(b.firstName, 'sv') || (a.id < b.id ? -1 : 1);
  const tables = [...byTable]
    .sort(([a], [b]) => a - b)
    .map(([number, sitters]) => ({ number, sitters: sitters.sort(byName) }));
  const hasRoom = tables.some(({ sitters }) => sitters.length < tableSizes.most);
  return {
    ...{ day, tables, away, earlier, seats: today },
    unplaced: unplaced.sort(byName),
    ties: newTiesAt(
      tables.map(({ sitters }) => sitters),
      metBefore(earlier),
    ),
    canPlace: unplaced.length >= tableSizes.fewest || (hasRoom && unplaced.length > 0),
  };
}

/** The question that a mix puts: everybody who has joined and is here, whoever sits staying where they are. */
function questionOf({ tables, unplaced, seats, earlier }: MixOfDay): SeatingQuestion {
  const guests = [...tables.flatMap(({ sitters }) => sitters), ...unplaced];
  return seatingQuestion(guests, seats.values(), earlier);
}

/** Finds a table for everybody who has none; nobody who sits is moved. */
export function suggestTables(mix: MixOfDay): Change[] {
  const question = questionOf(mix);
  return applyMix(mix.day, mixTables(question), question, mix.seats);
}

/** Somebody joins at the tablet: where tables are suggested already, they are given one at once if there is room. */
export function joinAt(sources: MixSources, person: string): { changes: Change[]; table: number | null } {
  const { day, seats } = sources;
  const join = joinMix(person, day);
  const { tables, seats: bySitter } = readMix(sources);
  const before = bySitter.get(person);
  if (tables.length === 0 || (before && before.table !== null))
    return { changes: [join], table: before?.table ?? null };
  const seat: Seat = { person, day, table: null, lookFor: before?.lookFor ?? [], joined: true };
  const others = seats.filter((one) => one.person !== person || one.day !== day);
  const places = suggestTables(readMix({ ...sources, seats: [...others, seat] }));
  const table = places.find(({ fields }) => fields.person === person)?.fields.table;
  return { changes: [join, ...places], table: typeof table === 'number' ? table : null };
}
