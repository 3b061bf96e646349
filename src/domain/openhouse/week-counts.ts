import type { Day } from '../time.ts';
import type { Week } from './week.ts';
import type { WeekCount } from './week-count.ts';

/** Fewer people than this are never told of. */
export const fewest = 5;

/** What happened in a week, by the ids of whom it happened to. */
export interface WeekFacts {
  readonly came: ReadonlyMap<Day, ReadonlySet<string>>;
  /** Somebody's organisation, by its id; null for none. */
  readonly organisationOf: (person: string) => string | null;
  /** Whose cards bear a stamp, by place. */
  readonly stamped: ReadonlyMap<string, ReadonlySet<string>>;
  readonly applied: ReadonlySet<string>;
}

type Group = { readonly from: Day; readonly to: Day; readonly who: ReadonlySet<string> };

const union = (sets: Iterable<ReadonlySet<string>>): ReadonlySet<string> =>
  new Set([...sets].flatMap((set) => [...set]));

const join = (a: Group, b: Group): Group => ({ from: a.from, to: b.to, who: union([a.who, b.who]) });

/** Days in groups of at least `k` people, each with as few days as that takes; the last takes in what is left over. */
function groupDays(days: readonly Day[], came: WeekFacts['came'], k: number): Group[] {
  const groups: Group[] = [];
  let open: Group | null = null;
  for (const day of days) {
    const one: Group = { from: day, to: day, who: came.get(day) ?? new Set() };
    open = open ? join(open, one) : one;
    if (open.who.size < k) continue;
    groups.push(open);
    open = null;
  }
  const last = groups.pop();
  if (!last) return [];
  return [...groups, open ? join(last, open) : last];
}

interface Shares {
  /** Organisations with their people, the most first. */
  readonly told: readonly (readonly [string, number])[];
  readonly others: number;
}

/**
 * People by organisation. Where those of the small ones together would be too few to tell, the smallest organisation
 * goes with them: or what is missing from the sum would tell of them.
 */
function shareOut(people: Iterable<string>, organisationOf: WeekFacts['organisationOf'], k: number): Shares {
  const counts = new Map<string | null, number>();
  for (const person of people) {
    const organisation = organisationOf(person);
    counts.set(organisation, (counts.get(organisation) ?? 0) + 1);
  }
  const told: [string, number][] = [];
  let others = 0;
  for (const [organisation, count] of counts)
    if (organisation !== null && count >= k) told.push([organisation, count]);
    else others += count;
  told.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  if (others > 0 && others < k) others += told.pop()?.[1] ?? 0;
  return { told, others };
}

/**
 * The counts of a week that may stay: of at least `k` people each, and rounded down to whole multiples of `k`. Exact
 * ones would tell, taken from one another, of the one person who was there on Tuesday alone.
 */
export function countWeek(
  { title, firstDay, lastDay, days }: Pick<Week, 'title' | 'firstDay' | 'lastDay' | 'days'>,
  { came, organisationOf, stamped, applied }: WeekFacts,
  k = fewest,
): WeekCount {
  const round = (count: number): number => count - (count % k);
  const all = union(days.map(({ day }) => came.get(day) ?? new Set<string>()));
  const { told, others } = shareOut(all, organisationOf, k);
  return {
    ...{ title, firstDay, lastDay },
    days: groupDays(
      days.map(({ day }) => day),
      came,
      k,
    ).map(({ from, to, who }) => ({ from, to, people: round(who.size) })),
    organisations: told.map(([organisation, count]) => ({ organisation, people: round(count) })),
    others: round(others),
    stamps: [...stamped]
      .filter(([, who]) => who.size >= k)
      .map(([zone, who]) => ({ zone, people: round(who.size) }))
      .sort((a, b) => (a.zone < b.zone ? -1 : 1)),
    otherStamps: round(union([...stamped.values()].filter((who) => who.size < k)).size),
    applications: round(applied.size),
  };
}
