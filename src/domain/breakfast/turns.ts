import type { Day } from '../time.ts';

/** A turn that somebody has had or has taken: a task of the roster at one breakfast. */
export interface TakenTurn {
  readonly person: string;
  readonly day: Day;
  readonly task: string;
}

/** Why somebody is suggested, for the words on the screen. */
export type TurnReason =
  | { readonly why: 'never' }
  | { readonly why: 'not-since'; readonly day: Day }
  | { readonly why: 'signed-up' }
  | { readonly why: 'not-this-task' };

export interface TurnSuggestion {
  readonly task: string;
  readonly person: string;
  readonly reasons: readonly TurnReason[];
}

export interface TurnQuestion {
  readonly day: Day;
  /** Tasks that nobody has taken, in the order of the roster. */
  readonly empty: readonly string[];
  /** Who has signed up for that day. */
  readonly signedUp: readonly string[];
  /** Turns of the past and of that day; nobody is asked twice for one breakfast. */
  readonly turns: readonly TakenTurn[];
  /** People who do not want to be suggested. */
  readonly resting: ReadonlySet<string>;
}

interface Candidate {
  readonly person: string;
  /** The day of their last turn, empty for none. */
  readonly last: Day;
  readonly count: number;
  readonly tasks: ReadonlySet<string>;
}

/**
 * Suggests somebody for each empty task: whoever has signed up and has waited longest for a turn; among equals who
 * has had fewest. One suggestion a person. Never a ranking: only whom one could ask, and why.
 */
export function suggestTurns({ day, empty, signedUp, turns, resting }: TurnQuestion): TurnSuggestion[] {
  const busy = new Set(turns.flatMap((turn) => (turn.day === day ? [turn.person] : [])));
  const candidates = [...new Set(signedUp)]
    .filter((person) => !busy.has(person) && !resting.has(person))
    .map((person): Candidate => {
      const theirs = turns.filter((turn) => turn.person === person && turn.day < day);
      return {
        person,
        last: theirs.reduce((latest, turn) => (turn.day > latest ? turn.day : latest), ''),
        count: theirs.length,
        tasks: new Set(theirs.map(({ task }) => task)),
      };
    })
    .sort(byWait);
  const suggestions: TurnSuggestion[] = [];
  for (const task of empty) {
    // Of those who have waited alike, somebody for whom the task is new.
    const [first] = candidates;
    if (!first) break;
    const alike = candidates.filter((one) => one.last === first.last && one.count === first.count);
    const chosen = alike.find(({ tasks }) => !tasks.has(task)) ?? first;
    candidates.splice(candidates.indexOf(chosen), 1);
    suggestions.push({ task, person: chosen.person, reasons: reasonsOf(chosen, task) });
  }
  return suggestions;
}

const byWait = (a: Candidate, b: Candidate): number =>
  a.last !== b.last
    ? a.last < b.last
      ? -1
      : 1
    : a.count !== b.count
      ? a.count - b.count
      : a.person < b.person
        ? -1
        : 1;

function reasonsOf({ last, count, tasks }: Candidate, task: string): TurnReason[] {
  const waited: TurnReason = count === 0 ? { why: 'never' } : { why: 'not-since', day: last };
  const isNew = count > 0 && !tasks.has(task);
  return [waited, { why: 'signed-up' }, ...(isNew ? [{ why: 'not-this-task' } as const] : [])];
}
