import type { BreakfastRules } from '../breakfast/breakfast.ts';
import { err, ok, type Result } from '../result.ts';
import { cleanText, countCharacters, shortText } from '../text.ts';
import { cleanProse } from '../walls/prose.ts';
import type { Activity } from './activity.ts';
import { refuseSlot } from './protected-slot.ts';

/** What somebody says of an activity, as it came from the keyboard. */
export type ActivityWords = Pick<
  Activity,
  | 'title'
  | 'form'
  | 'spot'
  | 'place'
  | 'starts'
  | 'ends'
  | 'openness'
  | 'soundLevel'
  | 'by'
  | 'about'
  | 'signUp'
  | 'capacity'
>;

/** The most that may be written, in characters as people count them. */
export const longestTitle = 120;
export const longestAbout = 2000;
const longestPlace = 200;
const longestReason = 400;
/** As many UTF-16 units as the schema takes of a long text and of a line, whatever people count. */
const mostUnits = 8000;
const mostLineUnits = 800;
const mostPlaces = 9999;

/** What is wrong with words about an activity. */
export type ActivityRefusal =
  | 'title-empty'
  | 'title-too-long'
  | 'about-too-long'
  | 'capacity-out-of-range'
  | 'ends-before-it-starts'
  | 'too-long'
  | 'over-breakfast';

/** A long text as it may be kept; undefined when it is too long. */
export function fitProse(text: string, most = longestAbout): string | undefined {
  const clean = cleanProse(text);
  return clean.length <= mostUnits && countCharacters(clean) <= most ? clean : undefined;
}

/** A reason, on one line. */
export const fitReason = (text: string): string => shortText(text, longestReason);

/** The words fit for a row, whatever time they speak of. */
function fitText(words: ActivityWords): Result<ActivityWords, ActivityRefusal> {
  const title = cleanText(words.title);
  if (!title) return err('title-empty');
  if (title.length > mostLineUnits || countCharacters(title) > longestTitle) return err('title-too-long');
  const about = fitProse(words.about);
  if (about === undefined) return err('about-too-long');
  const { capacity } = words;
  const isCount =
    capacity === null || (Number.isInteger(capacity) && capacity >= 1 && capacity <= mostPlaces);
  if (!isCount) return err('capacity-out-of-range');
  return ok({
    ...words,
    title,
    about,
    place: shortText(words.place, longestPlace),
    by: shortText(words.by, longestPlace),
    // Where one just comes, nobody counts places.
    capacity: words.signUp ? capacity : null,
  });
}

/**
 * The words fit for a row that stands as `before` says (undefined: that is not there yet), cleaned, and not over a
 * breakfast. `state`: how it would stand.
 */
export function fitActivity(
  rules: BreakfastRules,
  words: ActivityWords,
  state: Activity['state'],
  before?: Activity,
): Result<ActivityWords, ActivityRefusal> {
  const fitted = fitText(words);
  if (!fitted.ok) return fitted;
  const refusal = refuseSlot(rules, { ...fitted.value, state }, before);
  return refusal ? err(refusal) : fitted;
}
