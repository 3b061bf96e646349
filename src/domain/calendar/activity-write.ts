import type { BreakfastRules } from '../breakfast/breakfast.ts';
import type { Change, Fields } from '../change.ts';
import { err, ok, type Result } from '../result.ts';
import { isPersonal, type Role } from '../role.ts';
import { readWebAddress } from '../web-address.ts';
import type { Activity, ActivityLink } from './activity.ts';
import {
  type ActivityRefusal,
  type ActivityWords,
  fitActivity,
  fitProse,
  fitReason,
} from './activity-fit.ts';
import type { ActivityRow } from './activity-rules.ts';
import { refuseSlot } from './protected-slot.ts';

/** What an activity belongs together with; see the fields of the row. */
export type PartOf = Pick<Activity, 'series' | 'part' | 'parts'>;

const byItself: PartOf = { series: '', part: 0, parts: 0 };

/**
 * A new activity: at the desk it is agreed at once, from anybody else it is a proposal. `person`: whose it is to
 * change, or null. `id`: a fresh one without `~`.
 */
export function makeActivity(
  rules: BreakfastRules,
  words: ActivityWords,
  made: {
    readonly id: string;
    readonly role: Role;
    readonly person: string | null;
    readonly partOf?: PartOf;
  },
): Result<Change[], ActivityRefusal> {
  const state = made.role === 'desk' ? 'agreed' : 'proposed';
  const fitted = fitActivity(rules, words, state);
  if (!fitted.ok) return fitted;
  const { series, part, parts } = made.partOf ?? byItself;
  const fields: Activity = {
    ...fitted.value,
    person: made.person,
    state,
    reason: '',
    series,
    part,
    parts,
    learned: '',
    links: [],
    picture: '',
  };
  return ok([{ kind: 'activity', id: made.id, fields: { ...fields, links: [] } }]);
}

const changeOf = (id: string, fields: Fields): Change => ({ kind: 'activity', id, fields });

/** Fields that are only ever said together, so that no merge makes a stretch of time that nobody has said. */
const time = ['starts', 'ends'] as const;

/**
 * Says an activity anew. Answers only what is other than before, so that two who change different things are both
 * heard; nothing when nothing is.
 */
export function editActivity(
  rules: BreakfastRules,
  { id, fields: before }: ActivityRow,
  words: Partial<ActivityWords>,
): Result<Change[], ActivityRefusal> {
  const { title, form, spot, place, starts, ends, openness, soundLevel, by, about, signUp, capacity } =
    before;
  const all = { title, form, spot, place, starts, ends, openness, soundLevel, by, about, signUp, capacity };
  const fitted = fitActivity(rules, { ...all, ...words }, before.state, before);
  if (!fitted.ok) return fitted;
  const said = Object.entries(fitted.value).filter(
    ([field, value]) => value !== before[field as keyof ActivityWords],
  );
  const isMoved = time.some((field) => fitted.value[field] !== before[field]);
  const moved: Fields = isMoved ? { starts: fitted.value.starts, ends: fitted.value.ends } : {};
  return ok(said.length === 0 ? [] : [changeOf(id, { ...Object.fromEntries(said), ...moved })]);
}

/**
 * The host says yes, also to what was declined or cancelled. Breakfast may have come to lie there meanwhile.
 */
export function agree(
  rules: BreakfastRules,
  { id, fields }: ActivityRow,
): Result<Change[], NonNullable<ReturnType<typeof refuseSlot>>> {
  if (fields.state === 'agreed') return ok([]);
  // What has waited here since before is judged as if it were new: now it would be everybody's.
  const refusal = refuseSlot(rules, { ...fields, state: 'agreed' });
  return refusal ? err(refusal) : ok([changeOf(id, { state: 'agreed', reason: '' })]);
}

/** It is not held: what was agreed is cancelled, what was proposed declined. The reason is told to whoever sees it. */
export const callOff = ({ id, fields }: ActivityRow, reason: string): Change[] =>
  fields.state === 'agreed'
    ? [changeOf(id, { state: 'cancelled', reason: fitReason(reason) })]
    : fields.state === 'proposed'
      ? [changeOf(id, { state: 'declined', reason: fitReason(reason) })]
      : [];

/** Takes a proposal back, as if it had never been. */
export const takeBack = ({ id }: Pick<ActivityRow, 'id'>): Change => changeOf(id, { gone: true });

/** The undo of `takeBack`. */
export const bringBack = ({ id }: Pick<ActivityRow, 'id'>): Change => changeOf(id, { gone: false });

/** What is told afterwards. */
export interface ResultWords {
  readonly learned: string;
  readonly links: readonly ActivityLink[];
  /** The id of a `picture`, or empty. */
  readonly picture: string;
}

const mostLinks = 20;

/** A link as it may be shown, or null: only to pages of the web. */
function fitLink({ url, title }: ActivityLink): ActivityLink | null {
  const address = readWebAddress(url);
  return address === null ? null : { url: address, title: fitReason(title) };
}

/** The result card of an activity: answers only what is other than before. */
export function tellResult(
  { id, fields: before }: ActivityRow,
  words: ResultWords,
): Result<Change[], 'learned-too-long' | 'bad-link'> {
  const learned = fitProse(words.learned);
  if (learned === undefined) return err('learned-too-long');
  const links = words.links.slice(0, mostLinks).map(fitLink);
  if (links.some((link) => link === null)) return err('bad-link');
  const kept = links.flatMap((link) => (link ? [{ ...link }] : []));
  const fields: Fields = {
    ...(learned === before.learned ? {} : { learned }),
    ...(JSON.stringify(kept) === JSON.stringify(before.links) ? {} : { links: kept }),
    ...(words.picture === before.picture ? {} : { picture: words.picture }),
  };
  return ok(Object.keys(fields).length === 0 ? [] : [changeOf(id, fields)]);
}

/** What of an activity is settled once the host has agreed: whoever started it may still tell of it, and call it off. */
const settled: ReadonlySet<string> = new Set([
  'form',
  'spot',
  'place',
  'starts',
  'ends',
  'openness',
  'soundLevel',
  'signUp',
  'capacity',
  'series',
  'part',
  'parts',
]);

/**
 * May a device of this role say so of an activity as it stands (undefined: of a new one)? Beside the policy's table:
 * somebody's own phone proposes and calls off, and never agrees; of what the host has agreed to it changes the words,
 * not what others reckon with.
 */
export function refuseOwn(
  role: Role,
  change: Fields,
  current: Fields | undefined,
): 'not-allowed' | 'agreed-already' | null {
  if (!isPersonal(role) || change.gone === true) return null;
  const isProposed = current === undefined || current.state === 'proposed';
  const { state } = change;
  if (state !== undefined && state !== current?.state) {
    const isCalledOff = current?.state === 'agreed' && state === 'cancelled';
    if (!isCalledOff && !(current === undefined && state === 'proposed')) return 'not-allowed';
  }
  const isSettled = Object.entries(change).some(
    ([field, value]) => settled.has(field) && value !== current?.[field],
  );
  return isSettled && !isProposed ? 'agreed-already' : null;
}
