import type { Change, Fields } from '../change.ts';
import { err, ok, type Result } from '../result.ts';
import type { Role } from '../role.ts';
import { cleanText, countCharacters, shortText } from '../text.ts';
import { markOf } from './looked.ts';
import { cleanProse } from './prose.ts';
import type { Contribution, Wall } from './wall.ts';
import { mayBeShown } from './wall-bend.ts';
import {
  type ContributionRow,
  isShownAtOnce,
  lengthsOf,
  mayContribute,
  type WallRow,
  wallPhase,
} from './wall-rules.ts';

/** What somebody writes, as it came from the keyboard. */
export type ContributionWords = Pick<
  Contribution,
  'place' | 'text' | 'more' | 'help' | 'name' | 'organisation'
>;

/** What is wrong with words. */
export type WordsRefusal =
  | 'text-empty'
  | 'text-too-long'
  | 'more-too-long'
  | 'help-too-long'
  | 'no-such-place';

const longestName = 200;
/** What is no longer than this is one line. */
const longestLine = 200;
/** As many UTF-16 units as the schema takes of a text, whatever people count. */
const mostUnits = 8000;
const mostThanks = 200;

/** Cleans one text; undefined when it is too long. One that the template does not ask for is left out. */
function fitText(text: string, most: number): string | undefined {
  if (most === 0) return '';
  const clean = most > longestLine ? cleanProse(text) : cleanText(text);
  return clean.length <= mostUnits && countCharacters(clean) <= most ? clean : undefined;
}

/** A name or an organisation as it may be shown, null for none. */
const signed = (text: string | null): string | null =>
  text === null ? null : shortText(text, longestName) || null;

/**
 * The words fit for a row of the wall: cleaned, within the template's lengths, signed as far as the wall asks for it,
 * on a place the wall has (or on `kept`, where it has been since before that place was taken away).
 */
function fitWords(
  wall: Wall,
  words: ContributionWords,
  isAnswer: boolean,
  kept?: string | null,
): Result<ContributionWords, WordsRefusal> {
  const most = lengthsOf(wall.template);
  const text = fitText(words.text, isAnswer ? most.answer : most.text);
  const more = fitText(words.more, isAnswer ? 0 : most.more);
  const help = fitText(words.help, isAnswer ? 0 : most.help);
  if (text === undefined) return err('text-too-long');
  if (text === '') return err('text-empty');
  if (more === undefined) return err('more-too-long');
  if (help === undefined) return err('help-too-long');
  const place = isAnswer || (wall.places.length === 0 && words.place === null) ? null : words.place;
  const isThere =
    isAnswer || wall.places.length === 0 ? place === null : wall.places.some(({ id }) => id === place);
  if (!isThere && (kept === undefined || place !== kept)) return err('no-such-place');
  const name = wall.signature === 'name' ? signed(words.name) : null;
  const organisation = wall.signature === 'none' ? null : signed(words.organisation);
  return ok({ place, text, more, help, name, organisation });
}

/**
 * Adds to a wall. `by`: whose it is (see `ownerOf`). `at`: now, epoch ms. `id`: a fresh one. Where the host looks
 * first it is not shown yet. What is the host's word is not said by others.
 */
export function contribute(
  wall: WallRow,
  words: ContributionWords & Pick<Contribution, 'parent' | 'paper'>,
  from: { readonly by: string | null; readonly role: Role; readonly at: number; readonly id: string },
): Result<Change[], WordsRefusal | 'draft' | 'archived' | 'members-only' | 'not-open-yet'> {
  const { by, role, at, id } = from;
  const { parent, paper } = words;
  const refusal = mayContribute(wall.fields, role);
  if (refusal) return err(refusal);
  if (role !== 'desk' && wallPhase(wall.fields, at) === 'waiting') return err('not-open-yet');
  const fitted = fitWords(wall.fields, words, parent !== null);
  if (!fitted.ok) return fitted;
  const isLooked = wall.fields.moderation === 'look-first' && role === 'desk';
  const fields: Omit<Contribution, 'hidden' | 'looked'> = {
    wall: wall.id,
    parent,
    ...fitted.value,
    by,
    at,
    shown: isShownAtOnce(wall.fields, role),
    paper,
    thanked: [],
    closed: false,
  };
  return ok([{ kind: 'contribution', id, fields: { ...fields, ...(isLooked ? looksAt(fields) : {}) } }]);
}

/** The host's word that they have looked at these words. */
const looksAt = (words: Fields): Fields => ({ looked: markOf(words) });

/**
 * Says a contribution anew, by whoever may. Answers only what is other than before, so that two who change different
 * things are both heard; nothing when nothing is. `words`: what is to be changed.
 */
export function editContribution(
  wall: WallRow,
  { id, fields: before }: ContributionRow,
  words: Partial<ContributionWords>,
  role: Role,
): Result<Change[], WordsRefusal> {
  const { place, text, more, help, name, organisation } = before;
  const all = { place, text, more, help, name, organisation, ...words };
  const fitted = fitWords(wall.fields, all, before.parent !== null, place);
  if (!fitted.ok) return fitted;
  const said = Object.entries(fitted.value).filter(
    ([field, value]) => field in words && value !== before[field as keyof ContributionWords],
  );
  if (said.length === 0) return ok([]);
  const fields: Fields = Object.fromEntries(said);
  // What the host corrects in what is shown already, the host has looked at.
  const isLooked = role === 'desk' && before.shown && wall.fields.moderation === 'look-first';
  const after = { ...before, ...fields, ...(isLooked ? looksAt({ ...before, ...fields }) : {}) };
  const shown = mayBeShown(wall.fields, { ...before }, after);
  return ok([
    {
      kind: 'contribution',
      id,
      fields: {
        ...fields,
        ...(after.looked === before.looked ? {} : { looked: after.looked }),
        ...(shown === before.shown ? {} : { shown }),
      },
    },
  ]);
}

/** Takes a contribution back, for good: no word of it is kept anywhere. */
export const withdraw = (id: string): Change => ({ kind: 'contribution', id, fields: { gone: true } });

/** The undo of `withdraw`, from what the screen still has: the same again, under another id. */
export function restore(
  wall: WallRow,
  { hidden: _, looked: __, thanked, ...before }: Contribution,
  { id, role }: { readonly id: string; readonly role: Role },
): Change {
  const shown = before.shown && isShownAtOnce(wall.fields, role);
  const looked = shown && wall.fields.moderation === 'look-first' ? looksAt(before) : {};
  return { kind: 'contribution', id, fields: { ...before, thanked: [...thanked], shown, ...looked } };
}

/** Whoever asked says thank you for an answer, or takes it back. */
export function thank({ id, fields }: ContributionRow, answer: string, isThanked = true): Change {
  const others = fields.thanked.filter((one) => one !== answer);
  const thanked = isThanked ? [...others, answer].slice(-mostThanks) : others;
  return { kind: 'contribution', id, fields: { thanked } };
}

/** A question has its answer, or needs more after all. */
export const closeQuestion = ({ id }: Pick<ContributionRow, 'id'>, closed = true): Change => ({
  kind: 'contribution',
  id,
  fields: { closed },
});
