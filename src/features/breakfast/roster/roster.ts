import type { Task } from '../../../domain/breakfast/kitchen.ts';
import type { TurnPlace } from '../../../domain/breakfast/roster.ts';
import type { Turn } from '../../../domain/breakfast/turn.ts';
import type { Day } from '../../../domain/time.ts';

/** A place of the roster as it stands. */
export interface Post {
  readonly place: TurnPlace;
  /** Undefined when it was never taken. */
  readonly turn: Turn | undefined;
  readonly holder: string | null;
  readonly isOffered: boolean;
}

/** A task of one breakfast: who does it, and who would step in. */
export interface TaskPosts {
  readonly task: Task;
  readonly main: Post;
  readonly backup: Post;
}

/** The roster of a day, in the order of the kitchen's list. */
export function rosterOf(day: Day, tasks: readonly Task[], turns: Iterable<Turn>): TaskPosts[] {
  const all = [...turns];
  const post = (task: string, backup: boolean): Post => {
    const turn = all.find((one) => one.day === day && one.task === task && one.backup === backup);
    const holder = turn?.holder.person ?? null;
    return {
      place: { day, task, backup },
      turn,
      holder,
      isOffered: holder !== null && turn?.offered === true,
    };
  };
  return tasks.map((task) => ({ task, main: post(task.id, false), backup: post(task.id, true) }));
}
