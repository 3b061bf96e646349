import type { Visit } from '../arrival/visit.ts';
import type { Day } from '../time.ts';
import type { Application } from './application.ts';
import { morningList } from './morning.ts';
import type { Stamp } from './stamp.ts';
import type { WeekFacts } from './week-counts.ts';
import type { WeekSignUp } from './week-sign-up.ts';
import type { WeekRow } from './weeks.ts';

interface RowWith<F> {
  readonly id: string;
  readonly fields: F;
}

/** Everything that was said of a week, and perhaps more: rows of other weeks and days are passed over. */
export interface WeekRows {
  readonly signUps: readonly RowWith<WeekSignUp>[];
  readonly visits: readonly RowWith<Visit & { readonly gone?: boolean }>[];
  readonly stamps: readonly RowWith<Stamp>[];
  readonly applications: readonly RowWith<Application>[];
  /** Somebody's organisation, by its id; null for none. */
  readonly organisationOf: (person: string) => string | null;
  /** Whose something is: the person of a phone that was nobody's yet when it spoke, else whoever is given. */
  readonly whose: (owner: string) => string;
}

/** Who came, stamped and applied in a week, each under one id only. */
export function weekFacts(week: WeekRow, rows: WeekRows): WeekFacts {
  const { signUps, visits, stamps, applications, organisationOf, whose } = rows;
  const cameOn = (day: Day): Set<string> => {
    const guests = morningList({
      signUps: signUps.filter(({ fields }) => fields.week === week.id && fields.day === day),
      visits: visits.filter(({ fields }) => fields.day === day),
      capacity: null,
    });
    return new Set(guests.filter(({ visit }) => visit !== null).map(({ person }) => person));
  };
  const stamped = new Map<string, Set<string>>();
  for (const { fields } of stamps) {
    if (fields.week !== week.id || fields.off) continue;
    const who = stamped.get(fields.zone) ?? new Set<string>();
    stamped.set(fields.zone, who.add(whose(fields.by)));
  }
  const applied = applications
    .filter(({ fields }) => fields.week === week.id)
    .map(({ id, fields }) => (fields.by === null ? id : whose(fields.by)));
  return {
    came: new Map(week.fields.days.map(({ day }) => [day, cameOn(day)])),
    organisationOf,
    stamped,
    applied: new Set(applied),
  };
}

/** Is a week over, so that it is counted? A draft was never anybody's. */
export const isOver = ({ fields }: WeekRow, today: Day): boolean =>
  fields.state !== 'draft' && fields.lastDay < today;
