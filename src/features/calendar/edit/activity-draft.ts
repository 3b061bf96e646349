import type { BreakfastRules, Occurrence, Stretch } from '../../../domain/breakfast/breakfast.ts';
import type { Activity } from '../../../domain/calendar/activity.ts';
import type { ActivityRefusal, ActivityWords } from '../../../domain/calendar/activity-fit.ts';
import { daysOf } from '../../../domain/calendar/activity-rules.ts';
import { breakfastOver, isStretch, refuseSlot } from '../../../domain/calendar/protected-slot.ts';
import {
  addDays,
  type ClockTime,
  clockPattern,
  type Day,
  dayAt,
  dayPattern,
  instantOf,
} from '../../../domain/time.ts';
import { formatTime } from '../../../i18n/format.ts';

/** An activity as it is typed: times by the hub's clock, the number of places as text. */
export interface ActivityDraft extends Omit<ActivityWords, 'starts' | 'ends' | 'capacity'> {
  readonly day: Day;
  readonly from: ClockTime;
  readonly to: ClockTime;
  /** The day on which it ends. */
  readonly lastDay: Day;
  /** Empty for as many as come. */
  readonly capacity: string;
}

export const emptyDraft = (day: Day, from: ClockTime, to: ClockTime, by: string): ActivityDraft => ({
  ...{
    title: '',
    form: 'campfire',
    spot: '',
    place: '',
    openness: 'join',
    soundLevel: 'talk',
    by,
    about: '',
  },
  ...{ signUp: false, capacity: '', day, lastDay: day, from, to },
});

/** An activity that is there, as the form shows it. */
export function draftOf(activity: Activity, timeZone: string): ActivityDraft {
  const { title, form, spot, place, openness, soundLevel, by, about, signUp, capacity } = activity;
  const { from, to } = daysOf(activity, timeZone);
  return {
    ...{ title, form, spot, place, openness, soundLevel, by, about, signUp },
    capacity: capacity === null ? '' : String(capacity),
    ...{ day: from, lastDay: to },
    from: formatTime(activity.starts, timeZone),
    to: formatTime(activity.ends, timeZone),
  };
}

/** The times of a stretch as the form shows them. */
export const timesOf = (
  stretch: Stretch,
  timeZone: string,
): Pick<ActivityDraft, 'day' | 'lastDay' | 'from' | 'to'> => ({
  day: dayAt(stretch.starts, timeZone),
  lastDay: dayAt(stretch.ends - 1, timeZone),
  from: formatTime(stretch.starts, timeZone),
  to: formatTime(stretch.ends, timeZone),
});

/** When it is, or null while the fields do not say. Midnight ends the day before. */
export function stretchOf({ day, lastDay, from, to }: ActivityDraft, timeZone: string): Stretch | null {
  const isTyped =
    [day, lastDay].every((one) => dayPattern.test(one)) && [from, to].every((one) => clockPattern.test(one));
  if (!isTyped) return null;
  const starts = instantOf(day, from, timeZone);
  const ends = instantOf(lastDay, to, timeZone);
  // "18:00–00:00" of one day is until the midnight that ends it.
  return {
    starts,
    ends: to === '00:00' && lastDay === day ? instantOf(addDays(day, 1), '00:00', timeZone) : ends,
  };
}

/** What is wrong with a draft, by the field to mend. */
export interface Faults {
  readonly title?: ActivityRefusal;
  readonly about?: ActivityRefusal;
  readonly capacity?: ActivityRefusal;
  readonly when?: ActivityRefusal | 'when' | 'past';
  readonly by?: 'by';
}

/** The breakfast that it would lie over, if any. */
export function breakfastOf(rules: BreakfastRules, draft: ActivityDraft): Occurrence | null {
  const stretch = stretchOf(draft, rules.timeZone);
  return stretch && isStretch(stretch) ? breakfastOver(rules, stretch) : null;
}

function wrongTime(
  rules: BreakfastRules,
  draft: ActivityDraft,
  before: Activity | undefined,
  now: number,
): Faults['when'] {
  const stretch = stretchOf(draft, rules.timeZone);
  if (!stretch) return 'when';
  const refusal = refuseSlot(rules, { ...stretch, state: before?.state ?? 'proposed' }, before);
  if (refusal) return refusal;
  return !before && stretch.ends <= now ? 'past' : undefined;
}

/** What stands in the way of keeping it. `before`: as it stands, undefined for a new one. */
export function faultsOf(
  rules: BreakfastRules,
  draft: ActivityDraft,
  before: Activity | undefined,
  now: number,
): Faults {
  const when = wrongTime(rules, draft, before, now);
  const capacity = Number(draft.capacity);
  const isCount =
    draft.capacity.trim() === '' || (Number.isInteger(capacity) && capacity >= 1 && capacity <= 9999);
  return {
    ...(draft.title.trim() === '' ? { title: 'title-empty' as const } : {}),
    ...(draft.signUp && !isCount ? { capacity: 'capacity-out-of-range' as const } : {}),
    ...(draft.by.trim() === '' && !before ? { by: 'by' as const } : {}),
    ...(when ? { when } : {}),
  };
}

/** What is to be kept of a draft whose times are told. */
export function wordsOf(draft: ActivityDraft, timeZone: string): ActivityWords | null {
  const stretch = stretchOf(draft, timeZone);
  if (!stretch) return null;
  const { day: _d, lastDay: _l, from: _f, to: _t, capacity, ...rest } = draft;
  const text = capacity.trim();
  return { ...rest, ...stretch, capacity: text === '' || !rest.signUp ? null : Number(text) };
}
