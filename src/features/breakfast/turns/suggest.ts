import type { TurnReason, TurnSuggestion } from '../../../domain/breakfast/turns.ts';
import { suggestTurns } from '../../../domain/breakfast/turns.ts';
import { addDays, type Day } from '../../../domain/time.ts';
import { formatDay } from '../../../i18n/format.ts';
import { signUpsOn, turnsSince } from '../../../local/queries/breakfast-day.ts';
import type { TaskPosts } from '../roster/roster.ts';
import { words } from './words.ts';

/** How far back a turn still counts as having had one, in days: about as long as turns are kept. */
const memory = 365;

/** Whom one could ask for each task that nobody has, of those who have signed up. Read while a component draws. */
export function suggestionsFor(day: Day, roster: readonly TaskPosts[]): TurnSuggestion[] {
  const turns = turnsSince(addDays(day, -memory)).value;
  const coming = signUpsOn(day).value.map(({ fields }) => fields);
  return suggestTurns({
    day,
    empty: roster.filter(({ main }) => main.holder === null).map(({ task }) => task.id),
    signedUp: coming.flatMap(({ coming: comes, person }) => (comes && person !== null ? [person] : [])),
    turns: turns.flatMap(({ fields }) => {
      const { person } = fields.holder;
      // Whoever stands behind somebody that day is busy; of earlier days only what was done counts.
      if (person === null || (fields.backup && fields.day !== day)) return [];
      return [{ person, day: fields.day, task: fields.task }];
    }),
    resting: new Set(coming.flatMap(({ person, asked }) => (asked ? [] : (person ?? [])))),
  });
}

function sayReason(reason: TurnReason): string {
  if (reason.why === 'never') return words.never();
  if (reason.why === 'not-since') return words.notSince(formatDay(reason.day));
  return reason.why === 'signed-up' ? words.signedUp() : words.notThisTask();
}

/** "har inte haft någon tur sedan ons 2 sep, är anmäld". */
export const sayReasons = (reasons: readonly TurnReason[]): string => reasons.map(sayReason).join(', ');
