import type { Change } from '../change.ts';
import { keyPattern } from '../id.ts';
import { err, ok, type Result } from '../result.ts';
import { cleanText } from '../text.ts';
import { cleanProse } from './prose.ts';
import { type Wall, wallSchema } from './wall.ts';

/** What the file says it is, and the newest form this app knows. */
const format = 'stigen-wall';
const version = 1;

/**
 * A wall as a file for another hub, JSON: what it asks and how, without a word that anybody added. Its period stays
 * behind, for it is this hub's.
 */
export function writeWallFile(wall: Wall): string {
  const { template, title, question, instruction, places, who, moderation, signature, language } = wall;
  const told = { template, title, question, instruction, places, who, moderation, signature, language };
  return `${JSON.stringify({ format, version, wall: told }, null, 2)}\n`;
}

function parse(text: string): unknown {
  try {
    // Editors on some systems put a mark at the beginning.
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

/** Words from elsewhere, as this hub would have written them. */
const cleaned = (wall: Wall): Wall => ({
  ...wall,
  title: cleanText(wall.title),
  question: cleanProse(wall.question),
  instruction: cleanProse(wall.instruction),
  places: wall.places.map(({ id, name, hint }) => ({ id, name: cleanText(name), hint: cleanText(hint) })),
});

/** Every place under a name of its own, and with words to be seen. */
const isUsable = ({ title, places }: Wall): boolean =>
  title !== '' &&
  places.every(({ id, name }) => name !== '' && keyPattern.test(id)) &&
  new Set(places.map(({ id }) => id)).size === places.length;

/**
 * Makes a draft of a wall that another hub has saved, under a new id. `newer`: written by an app that knows more
 * than this one; `not-a-wall`: another file, or one that somebody has changed into none.
 */
export function readWallFile(
  text: string,
  made: { readonly id: string; readonly timeZone: string; readonly now: number },
): Result<Change[], 'not-a-wall' | 'newer'> {
  const file = parse(text) as { format?: unknown; version?: unknown; wall?: unknown } | null | undefined;
  if (typeof file !== 'object' || file === null || file.format !== format) return err('not-a-wall');
  if (typeof file.version !== 'number' || !Number.isInteger(file.version)) return err('not-a-wall');
  if (file.version > version) return err('newer');
  const here = { opens: null, closes: null, timeZone: made.timeZone, state: 'draft', made: made.now };
  const read = wallSchema.safeParse({ ...(file.wall as object | null | undefined), ...here });
  if (!read.success) return err('not-a-wall');
  const wall = cleaned(read.data);
  return isUsable(wall) ? ok([{ kind: 'wall', id: made.id, fields: { ...wall } }]) : err('not-a-wall');
}
