import type { Change, Fields } from '../change.ts';
import { err, ok, type Result } from '../result.ts';
import { cleanName } from '../text.ts';
import { cleanProse } from './prose.ts';
import type { Wall, WallTemplate } from './wall.ts';
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
