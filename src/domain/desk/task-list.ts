import type { Day } from '../time.ts';
import type { Task } from './desk-kinds.ts';

/** A task with its id. */
export interface TaskRow {
  readonly id: string;
  readonly fields: Task;
}

/**
 * The list of a day: what was left over from days before, the oldest first; the day's own, done ones last; what is
 * meant for later. What was done on another day is not on it.
 */
export function taskList(rows: Iterable<TaskRow>, day: Day): TaskRow[] {
  const placeOf = ({ fields }: TaskRow): number => (fields.day > day ? 2 : fields.done ? 1 : 0);
  return [...rows]
    .filter(({ fields }) => !fields.done || fields.day === day)
    .sort(
      (a, b) =>
        placeOf(a) - placeOf(b) ||
        (a.fields.day < b.fields.day ? -1 : a.fields.day > b.fields.day ? 1 : a.id < b.id ? -1 : 1),
    );
}
