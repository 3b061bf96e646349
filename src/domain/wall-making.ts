import type { Change, Fields } from './change.ts';
import { makeId } from './id.ts';
import { cleanProse } from './prose.ts';
import { err, ok, type Result } from './result.ts';
import { cleanName } from './text.ts';
import type { Place, Wall, WallTemplate } from './wall.ts';
import type { WallRow } from './wall-rules.ts';

const longestQuestion = 800;
const longestInstruction = 8000;

/** What a template says in words, in one language. */
export type WallTexts = Pick<Wall, 'title' | 'question' | 'instruction' | 'places'>;

const signatures: { readonly [T in WallTemplate]: Wall['signature'] } = {
  tree: 'name',
  journey: 'organisation',
  question: 'name',
  idea: 'name',
  signals: 'organisation',
};

/** A wall of a template, as a draft: open to anyone and without an end until the host says else. */
export function makeWall(
  template: WallTemplate,
  { title, question, instruction, places }: WallTexts,
  made: {
    readonly id: string;
    readonly timeZone: string;
    readonly language: Wall['language'];
    readonly now: number;
  },
): Change {
  const fields: Wall = {
    template,
    title,
    question,
    instruction,
    places: places.map((place) => ({ ...place })),
    opens: null,
    closes: null,
    timeZone: made.timeZone,
    who: 'anyone',
    moderation: 'open',
    signature: signatures[template],
    language: made.language,
    state: 'draft',
    made: made.now,
  };
  return { kind: 'wall', id: made.id, fields: { ...fields } };
}

const wallChange = (id: string, fields: Fields): Change => ({ kind: 'wall', id, fields });

/** A draft, or a wall from the archive, is there for everybody. */
export const publish = ({ id }: WallRow): Change => wallChange(id, { state: 'published' });

/** Puts a wall away. What was added stays with it. */
export const archive = ({ id }: WallRow): Change => wallChange(id, { state: 'archived' });

/** The wall closes now, whatever its period says. */
export function closeNow({ id, fields }: WallRow, now: number): Change {
  const isBefore = fields.opens !== null && fields.opens > now;
  return wallChange(id, { closes: now, ...(isBefore ? { opens: now } : {}) });
}

/** Opens a wall now: one that is closed or archived again and without an end, one that waits early. */
export function openAgain({ id, fields }: WallRow, now: number): Change {
  const isOver = fields.closes !== null && fields.closes <= now;
  const isEarly = fields.opens !== null && fields.opens > now;
  return wallChange(id, {
    state: 'published',
    ...(isOver ? { closes: null } : {}),
    ...(isEarly ? { opens: now } : {}),
  });
}

/** What the host may change of a wall, besides its places and where it stands. */
export type WallSettings = Pick<
  Wall,
  | 'title'
  | 'question'
  | 'instruction'
  | 'opens'
  | 'closes'
  | 'timeZone'
  | 'who'
  | 'moderation'
  | 'signature'
  | 'language'
>;

export type SettingsRefusal =
  | 'title-empty'
  | 'title-too-long'
  | 'question-too-long'
  | 'instruction-too-long'
  | 'closes-before-opens';

/**
 * Changes what a wall says and asks for. Answers only what is other than before, nothing when nothing is. Words on
 * the wall stay signed as they are.
 */
export function changeWall(
  { id, fields: before }: WallRow,
  change: Partial<WallSettings>,
): Result<Change[], SettingsRefusal> {
  const title = cleanName(change.title ?? before.title);
  if (!title.ok) return err(title.code === 'name-empty' ? 'title-empty' : 'title-too-long');
  const question = cleanProse(change.question ?? before.question);
  if (question.length > longestQuestion) return err('question-too-long');
  const instruction = cleanProse(change.instruction ?? before.instruction);
  if (instruction.length > longestInstruction) return err('instruction-too-long');
  const after: Wall = { ...before, ...change, title: title.value, question, instruction };
  if (after.opens !== null && after.closes !== null && after.closes <= after.opens)
    return err('closes-before-opens');
  const said = Object.keys(change).filter((key) => after[key as keyof Wall] !== before[key as keyof Wall]);
  if (said.length === 0) return ok([]);
  return ok([wallChange(id, Object.fromEntries(said.map((key) => [key, after[key as keyof WallSettings]])))]);
}

const mostPlaces = 60;

/** A name and a hint as a place takes them. */
function fitPlace(
  id: string,
  { name, hint }: Pick<Place, 'name' | 'hint'>,
): Result<Place, 'name-empty' | 'name-too-long' | 'hint-too-long'> {
  const named = cleanName(name);
  if (!named.ok) return named;
  const clean = cleanProse(hint);
  return clean.length > longestQuestion ? err('hint-too-long') : ok({ id, name: named.value, hint: clean });
}

const withPlaces = ({ id }: WallRow, places: readonly Place[]): Change =>
  wallChange(id, { places: places.map((place) => ({ ...place })) });

/** A new branch, step or column, after the others. */
export function addPlace(
  wall: WallRow,
  words: Pick<Place, 'name' | 'hint'>,
  id = makeId(8),
): Result<Change, 'name-empty' | 'name-too-long' | 'hint-too-long' | 'too-many-places'> {
  if (wall.fields.places.length >= mostPlaces) return err('too-many-places');
  const place = fitPlace(id, words);
  return place.ok ? ok(withPlaces(wall, [...wall.fields.places, place.value])) : place;
}

/** Calls a place something else; what is on it stays on it. */
export function renamePlace(
  wall: WallRow,
  id: string,
  words: Pick<Place, 'name' | 'hint'>,
): Result<Change, 'name-empty' | 'name-too-long' | 'hint-too-long' | 'no-such-place'> {
  if (!wall.fields.places.some((place) => place.id === id)) return err('no-such-place');
  const renamed = fitPlace(id, words);
  return renamed.ok
    ? ok(
        withPlaces(
          wall,
          wall.fields.places.map((place) => (place.id === id ? renamed.value : place)),
        ),
      )
    : renamed;
}

/** Moves a place by so many (-1: one up); nothing at the end of the row. */
export function movePlace(wall: WallRow, id: string, by: number): Change[] {
  const { places } = wall.fields;
  const from = places.findIndex((place) => place.id === id);
  const moved = places[from];
  const to = from + by;
  if (!moved || to < 0 || to >= places.length || by === 0) return [];
  const others = places.filter((place) => place !== moved);
  return [withPlaces(wall, [...others.slice(0, to), moved, ...others.slice(to)])];
}

/** Takes a place away that nothing is on. `count`: how many contributions are, hidden ones and those that wait too. */
export function removePlace(
  wall: WallRow,
  id: string,
  count: number,
): Result<Change, 'place-in-use' | 'no-such-place'> {
  if (!wall.fields.places.some((place) => place.id === id)) return err('no-such-place');
  if (count > 0) return err('place-in-use');
  return ok(
    withPlaces(
      wall,
      wall.fields.places.filter((place) => place.id !== id),
    ),
  );
}
