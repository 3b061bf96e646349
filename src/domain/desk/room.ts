import { isPresent } from '../arrival/arrival.ts';
import type { Visit } from '../arrival/visit.ts';
import type { Hub } from '../hub.ts';
import type { Person } from '../person.ts';
import type { Day } from '../time.ts';

/** A visit with its id. */
interface VisitRow {
  readonly id: string;
  readonly fields: Visit & { readonly gone?: boolean };
}

/** Somebody who is in the house, each once, and the visit that says so. */
export interface InTheRoom {
  readonly people: ReadonlyMap<string, VisitRow>;
  /** Everybody, the unnamed parts of groups with as many as they stand for. */
  readonly heads: number;
}

/** Who is in the house at `now`, epoch ms. */
export function inTheRoom(
  visits: Iterable<VisitRow>,
  hub: Pick<Hub, 'closes' | 'timeZone'>,
  now: number,
): InTheRoom {
  const people = new Map<string, VisitRow>();
  let heads = 0;
  for (const row of visits) {
    const { person, party } = row.fields;
    if (!isPresent(row.fields, hub, now)) continue;
    // Whoever checks in again after midnight has two visits for a while, and is one person.
    if (person !== null && people.has(person)) continue;
    if (person !== null) people.set(person, row);
    heads += party;
  }
  return { people, heads };
}

/** Somebody's first day in the house. */
export interface Newcomer {
  readonly visit: string;
  readonly person: string;
  /** Epoch ms. */
  readonly since: number;
  /** First name of whoever greets, or null. */
  readonly greeter: string | null;
}

/** Those whose first day it is and who are there, without groups, whom their host shows around; who waits first. */
export function newcomersOf(
  { people }: Pick<InTheRoom, 'people'>,
  face: (id: string) => Pick<Person, 'firstDay'> | undefined,
  day: Day,
): Newcomer[] {
  return [...people]
    .flatMap(([person, { id, fields }]): Newcomer[] =>
      fields.kind !== 'group' && face(person)?.firstDay === day
        ? [{ visit: id, person, since: fields.arrived.at, greeter: fields.greeter }]
        : [],
    )
    .sort(
      (a, b) =>
        Number(a.greeter !== null) - Number(b.greeter !== null) ||
        a.since - b.since ||
        (a.visit < b.visit ? -1 : 1),
    );
}

/** How mixed the room is. Counts of organisations and kinds, never of persons against each other. */
export interface Gauge {
  /** People by name; unnamed parts of groups are not in it. */
  readonly people: number;
  /** The organisation that most are from, if two or more are; of several the one whose id is smallest. */
  readonly largest: { readonly organisation: string; readonly count: number; readonly share: number } | null;
  /** From how many organisations they are. */
  readonly organisations: number;
  readonly regulars: number;
  readonly newcomers: number;
  readonly ungreeted: number;
}

/** On so many days of the last four weeks somebody is a regular. */
export const regularDays = 4;

/** Reads the gauge. `daysHere`: on how many days of the last four weeks somebody has been here. */
export function gaugeOf(
  room: Pick<InTheRoom, 'people'>,
  face: (id: string) => Pick<Person, 'firstDay' | 'organisation'> | undefined,
  daysHere: (id: string) => number,
  day: Day,
): Gauge {
  const counts = new Map<string, number>();
  let regulars = 0;
  for (const id of room.people.keys()) {
    const organisation = face(id)?.organisation ?? null;
    if (organisation !== null) counts.set(organisation, (counts.get(organisation) ?? 0) + 1);
    if (daysHere(id) >= regularDays) regulars++;
  }
  const newcomers = newcomersOf(room, face, day);
  const [first] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const people = room.people.size;
  return {
    people,
    largest:
      first && first[1] > 1 ? { organisation: first[0], count: first[1], share: first[1] / people } : null,
    organisations: counts.size,
    regulars,
    newcomers: newcomers.length,
    ungreeted: newcomers.filter(({ greeter }) => greeter === null).length,
  };
}
