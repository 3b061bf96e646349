import type { Change } from '../change.ts';
import { err, ok, type Result } from '../result.ts';
import { shortText } from '../text.ts';
import type { Day } from '../time.ts';

/** How long a task and the message of a day may be, in characters. */
export const longestTask = 300;
export const longestMessage = 200;

/** Something to do on a day. Codes: `text-empty`. */
export function addTask(id: string, text: string, day: Day): Result<Change, 'text-empty'> {
  const clean = shortText(text, longestTask);
  return clean === ''
    ? err('text-empty')
    : ok({ kind: 'task', id, fields: { text: clean, day, done: false } });
}

/** Ticks a task off on a day, which is its day from then on: the list of that day shows it as done. */
export const tickTask = (id: string, day: Day): Change => ({ kind: 'task', id, fields: { done: true, day } });

/** It is to be done after all, on the day that it was meant for. */
export const untickTask = (id: string, day: Day): Change => ({
  kind: 'task',
  id,
  fields: { done: false, day },
});

/** Takes a task away that nobody has to do after all, or brings it back. */
export const removeTask = (id: string, gone = true): Change => ({ kind: 'task', id, fields: { gone } });

/** What is said at the door on a day; an empty text says nothing. */
export const sayOfDay = (day: Day, text: string): Change => ({
  kind: 'dayMessage',
  id: day,
  fields: { day, text: shortText(text, longestMessage) },
});
