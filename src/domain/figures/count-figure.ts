import type { Visit } from '../arrival/visit.ts';
import { type Day, hourAt } from '../time.ts';
import type { Answer } from './answer.ts';
import { type Answers, answerWords, type Figure } from './figure.ts';
import { type Chance, fewest, roundCount } from './rounding.ts';
import { daysBack, sundayOf, weekdayOf, weekOf } from './weeks.ts';

/** A visit as it is counted. */
export type Counted = Pick<Visit, 'person' | 'day' | 'arrived' | 'party'>;

/** People who were brought together on a day: at one table of the mix, or by name. */
export interface Gathering {
  readonly day: Day;
  readonly people: readonly string[];
}

/** What is known of the weeks that a figure counts. */
export interface FigureFacts {
  /** Ends the last week, a Sunday. */
  readonly day: Day;
  /** Over how many whole weeks can be counted, 1 to 4. */
  readonly weeks: number;
  readonly timeZone: string;
  /** Of those weeks, and no others. */
  readonly visits: readonly Counted[];
  readonly organisationOf: (person: string) => string | null;
  /** The day on which somebody came for the first time. */
  readonly firstDayOf: (person: string) => Day | null;
  /** As far back as is known. */
  readonly gatherings: readonly Gathering[];
  /** Of those weeks. */
  readonly answers: readonly Answer[];
}

/** How many of the weeks one has to come in to keep the place alive: three of four. */
const coreWeeks = 3;
const recurringDays = 2;

const add = <K>(counts: Map<K, number>, key: K, more: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + more);
};

/** The days on which each person came. */
function daysByPerson(visits: readonly Counted[]): Map<string, Set<Day>> {
  const days = new Map<string, Set<Day>>();
  for (const { person, day } of visits) {
    if (person === null) continue;
    const theirs = days.get(person);
    if (theirs) theirs.add(day);
    else days.set(person, new Set([day]));
  }
  return days;
}

/** People by organisation; those too few to be named go together, with one more if they would be too few alone. */
function mixOf(people: Iterable<string>, { organisationOf }: FigureFacts, chance: Chance) {
  const counts = new Map<string, number>();
  let others = 0;
  for (const person of people) {
    const organisation = organisationOf(person);
    if (organisation === null) others += 1;
    else add(counts, organisation, 1);
  }
  const bySize = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const named = bySize.filter(([, count]) => count >= fewest);
  for (const [, count] of bySize.slice(named.length)) others += count;
  // Else everybody but the others would tell how many these are.
  if (others > 0 && others < fewest) others += named.pop()?.[1] ?? 0;
  return {
    mix: named.map(([organisation, count]) => ({ organisation, people: roundCount(count, chance) })),
    others: roundCount(others, chance),
  };
}

function hoursOf({ visits, timeZone }: FigureFacts, chance: Chance): Figure['hours'] {
  const counts = new Map<number, number>();
  for (const { day, arrived, party } of visits)
    add(counts, weekdayOf(day) * 24 + hourAt(arrived.at, timeZone), party);
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([key, count]) => ({
      weekday: Math.floor(key / 24),
      hour: key % 24,
      visits: roundCount(count, chance),
    }))
    .filter((one) => one.visits > 0);
}

function answersTo(question: 'back' | 'recommend', all: readonly Answer[], chance: Chance): Answers {
  const given = all.flatMap((answer) => answer[question] ?? []);
  const counts = answerWords.map((word) => {
    const said = given.filter((one) => one === word).length;
    return [word, roundCount(said, chance)] as const;
  });
  return Object.fromEntries(counts) as unknown as Answers;
}

/** Pairs of people, and of organisations for the first time, that were brought together in the counted weeks. */
function bringings({ gatherings, organisationOf, day, weeks }: FigureFacts) {
  const from = daysBack(day, weeks)[0] ?? day;
  const [pairs, before, now] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const one of gatherings)
    one.people.forEach((a, i) => {
      for (const b of one.people.slice(i + 1)) {
        const [left, right] = [organisationOf(a), organisationOf(b)];
        if (left === right && left !== null) continue;
        const isCounted = one.day >= from && one.day <= day;
        if (isCounted) pairs.add([a, b].sort().join(' '));
        if (left === null || right === null) continue;
        const tie = [left, right].sort().join(' ');
        if (isCounted) now.add(tie);
        else if (one.day < from) before.add(tie);
      }
    });
  return { met: pairs.size, ties: [...now].filter((tie) => !before.has(tie)).length };
}

/** What four weeks are in numbers, each of them safe to tell. `chance` decides which way they are rounded. */
export function countFigure(facts: FigureFacts, chance: Chance): Figure {
  const { day, weeks, visits } = facts;
  const days = daysByPerson(visits);
  const people = [...days.keys()];
  const lastWeek = new Set(weekOf(day));
  let visited = 0;
  for (const visit of visits) if (lastWeek.has(visit.day)) visited += visit.party;
  const weeksOf = (those: ReadonlySet<Day>) => new Set([...those].map(sundayOf)).size;
  const count = (those: readonly string[]) => roundCount(those.length, chance);
  const all = count(people);
  const recurring = Math.min(all, count(people.filter((one) => (days.get(one)?.size ?? 0) >= recurringDays)));
  const kept = people.filter((one) => weeksOf(days.get(one) ?? new Set()) >= Math.min(coreWeeks, weeks));
  const { met, ties } = bringings(facts);
  return {
    day,
    weeks,
    visits: roundCount(visited, chance),
    people: all,
    recurring,
    core: weeks < coreWeeks ? 0 : Math.min(recurring, count(kept)),
    newcomers: Math.min(all, count(people.filter((one) => days.get(one)?.has(facts.firstDayOf(one) ?? '')))),
    ...mixOf(people, facts, chance),
    hours: hoursOf(facts, chance),
    back: answersTo('back', facts.answers, chance),
    recommend: answersTo('recommend', facts.answers, chance),
    met: roundCount(met, chance),
    ties: roundCount(ties, chance),
  };
}
