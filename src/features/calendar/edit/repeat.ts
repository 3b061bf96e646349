import type { BreakfastRules } from '../../../domain/breakfast/breakfast.ts';
import type { ActivityRefusal, ActivityWords } from '../../../domain/calendar/activity-fit.ts';
import { makeActivity } from '../../../domain/calendar/activity-write.ts';
import {
  mostRepeats,
  type Repeat,
  type Rhythm,
  repeatDays,
  repeatsOn,
} from '../../../domain/calendar/repeats.ts';
import type { Change } from '../../../domain/change.ts';
import { makeId } from '../../../domain/id.ts';
import { ok, type Result } from '../../../domain/result.ts';
import type { Role } from '../../../domain/role.ts';
import { clockPattern, dayPattern } from '../../../domain/time.ts';
import type { ActivityDraft } from './activity-draft.ts';

/** How often something is on, as it is typed. */
export interface RepeatDraft {
  readonly rhythm: Rhythm;
  /** How many times, as text. */
  readonly times: string;
  /** Are the times parts of a whole, as of a course? */
  readonly isCourse: boolean;
}

export const onlyOnce: RepeatDraft = { rhythm: 'once', times: '4', isCourse: false };

/** How many times that is; 1 where the field does not say. */
const countOf = ({ rhythm, times }: RepeatDraft): number => {
  const count = Math.floor(Number(times));
  return rhythm === 'once' || !(count >= 1) ? 1 : Math.min(count, mostRepeats);
};

/** All its times, with the breakfasts in their way; none while day and hours are not told, or for what lasts for days. */
export function repeatsOf(rules: BreakfastRules, draft: ActivityDraft, repeat: RepeatDraft): Repeat[] {
  const { day, lastDay, from, to } = draft;
  const isTold = dayPattern.test(day) && clockPattern.test(from) && clockPattern.test(to) && day === lastDay;
  return isTold ? repeatsOn(rules, repeatDays(day, repeat.rhythm, countOf(repeat)), from, to) : [];
}

interface Maker {
  readonly role: Role;
  readonly person: string | null;
}

/** What makes an activity at each of its times: those over a breakfast are left out. Answers the first one's id. */
export function makeAll(
  rules: BreakfastRules,
  said: ActivityWords,
  repeats: readonly Repeat[],
  { isCourse, ...maker }: Maker & { readonly isCourse: boolean },
): Result<{ readonly id: string; readonly changes: Change[] }, ActivityRefusal> {
  const held = repeats.filter(({ breakfast }) => breakfast === null);
  const times = held.length > 1 ? held : [said];
  const series = times.length > 1 ? makeId() : '';
  const parts = isCourse && times.length > 1 ? times.length : 0;
  const changes: Change[] = [];
  const ids = times.map(() => makeId());
  for (const [i, { starts, ends }] of times.entries()) {
    const partOf = { series, part: parts > 0 ? i + 1 : 0, parts };
    const made = makeActivity(rules, { ...said, starts, ends }, { ...maker, id: ids[i] ?? '', partOf });
    if (!made.ok) return made;
    changes.push(...made.value);
  }
  return ok({ id: ids[0] ?? '', changes });
}
