import {
  type BreakfastRules,
  breakfastUnder,
  type Occurrence,
  type Stretch,
} from '../breakfast/breakfast.ts';
import { dayAt } from '../time.ts';
import { type ActivityRow, byTime, isStanding, longestActivity } from './activity-rules.ts';

/** Is it a stretch of time that an activity can have? */
export const isStretch = ({ starts, ends }: Stretch): boolean =>
  starts < ends && ends - starts <= longestActivity;

/** The breakfast that an activity would lie over, if any. */
export const breakfastOver = (rules: BreakfastRules, stretch: Stretch): Occurrence | null =>
  isStretch(stretch) ? breakfastUnder(rules, stretch, dayAt(stretch.starts, rules.timeZone)) : null;

/** What of an activity decides whether it may lie where it does; a part of one tells less. */
interface Holding {
  readonly state?: unknown;
  readonly starts?: unknown;
  readonly ends?: unknown;
}

const stretchOf = ({ starts, ends }: Holding): Stretch | null =>
  typeof starts === 'number' && typeof ends === 'number' ? { starts, ends } : null;

/** Does a change put an activity where it did not stand before? */
const isNewHold = (after: Holding, before: Holding | undefined): boolean =>
  isStanding(after) &&
  (before === undefined ||
    !isStanding(before) ||
    after.starts !== before.starts ||
    after.ends !== before.ends);

/**
 * Why an activity may not be as it would be after a change, or null: breakfast is protected, whoever asks. The one rule
 * for screens, files and the hub's server. What stood there already stays until it is moved, for a breakfast may have
 * been moved over it; the host is told of that (`breakfastsMeet`), and nothing is lost.
 */
export function refuseSlot(
  rules: BreakfastRules,
  after: Holding,
  before?: Holding,
): 'ends-before-it-starts' | 'too-long' | 'over-breakfast' | null {
  const stretch = stretchOf(after);
  if (stretch === null || !isNewHold(after, before)) return null;
  if (stretch.ends <= stretch.starts) return 'ends-before-it-starts';
  if (!isStretch(stretch)) return 'too-long';
  return breakfastOver(rules, stretch) ? 'over-breakfast' : null;
}

/** An activity and the breakfast that was moved over it. */
export interface Meeting {
  readonly activity: ActivityRow;
  readonly breakfast: Occurrence;
}

/** Activities that stand where by now a breakfast is, and are not over: the host moves one or the other. */
export const breakfastsMeet = (
  rules: BreakfastRules,
  activities: Iterable<ActivityRow>,
  now: number,
): Meeting[] =>
  [...activities]
    .filter(({ fields }) => isStanding(fields) && fields.ends > now)
    .sort(byTime)
    .flatMap((activity) => {
      const breakfast = breakfastOver(rules, activity.fields);
      return breakfast ? [{ activity, breakfast }] : [];
    });
