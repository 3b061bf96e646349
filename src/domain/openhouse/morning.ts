import type { Visit } from '../arrival/visit.ts';
import type { Change } from '../change.ts';
import { weekTaskId } from '../id.ts';
import type { Day } from '../time.ts';
import { lineUp } from './queue.ts';
import type { WeekSignUp } from './week-sign-up.ts';

/** Rows of one day, as far as the morning's list needs them. */
export interface MorningRows {
  readonly signUps: readonly { readonly id: string; readonly fields: WeekSignUp }[];
  readonly visits: readonly { readonly id: string; readonly fields: Visit & { readonly gone?: boolean } }[];
  /** For how many there is room; null: for all. */
  readonly capacity: number | null;
}

/** Somebody on the morning's list, each once. */
export interface MorningGuest {
  readonly person: string;
  /** `expected`: has a place and is not here yet. `waiting`: the same without a place. */
  readonly state: 'expected' | 'waiting' | 'here' | 'left';
  /** Their place among those who wait, from 1; null for all others. */
  readonly place: number | null;
  /** Came without having signed up. */
  readonly isWalkIn: boolean;
  readonly signUp: string | null;
  readonly visit: string | null;
  /** Epoch ms of their arrival, or null. */
  readonly since: number | null;
  /** First name of whoever greets, or null. */
  readonly greeter: string | null;
}

/**
 * Is this the visit of a guest of the week who has not signed up: one who says that they come for it, or somebody's
 * guest without anybody whose guest they are? Members and groups are not the morning's to receive.
 */
export const isWalkIn = ({ person, kind, host, hostName }: Visit): boolean =>
  person !== null && (kind === 'openhouse' || (kind === 'guest' && host === null && hostName === ''));

/** Who is expected on a day, and who has come, signed up or not: one list, in the order of their claims. */
export function morningList({ signUps, visits, capacity }: MorningRows): MorningGuest[] {
  const { placed, waiting } = lineUp(signUps, capacity);
  const visitOf = new Map(
    visits.flatMap((row) =>
      row.fields.person !== null && row.fields.gone !== true ? [[row.fields.person, row]] : [],
    ),
  );
  const entryOf = (row: MorningRows['signUps'][number], place: number | null): MorningGuest => {
    const visit = visitOf.get(row.fields.person);
    const away = place === null ? 'expected' : 'waiting';
    return {
      person: row.fields.person,
      state: visit ? (visit.fields.left === null ? 'here' : 'left') : away,
      place: visit ? null : place,
      isWalkIn: false,
      signUp: row.id,
      visit: visit?.id ?? null,
      since: visit?.fields.arrived.at ?? null,
      greeter: visit?.fields.greeter ?? row.fields.greeter,
    };
  };
  const signedUp = [
    ...placed.map((row) => entryOf(row, null)),
    ...waiting.map((row, i) => entryOf(row, i + 1)),
  ];
  const known = new Set(signedUp.map(({ person }) => person));
  const walkIns = [...visitOf]
    .filter(([person, { fields }]) => !known.has(person) && isWalkIn(fields))
    .sort(([, a], [, b]) => a.fields.arrived.at - b.fields.arrived.at || (a.id < b.id ? -1 : 1))
    .map(
      ([person, { id, fields }]): MorningGuest => ({
        person,
        state: fields.left === null ? 'here' : 'left',
        place: null,
        isWalkIn: true,
        signUp: null,
        visit: id,
        since: fields.arrived.at,
        greeter: fields.greeter,
      }),
    );
  return [...signedUp, ...walkIns];
}

/** Ticks a line of the morning's list off, or on again. */
export const tick = (week: string, day: Day, task: string, done: boolean): Change => ({
  kind: 'weekTask',
  id: weekTaskId(week, day, task),
  fields: { week, day, task, done },
});
