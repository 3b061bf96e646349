import type { Change } from '../change.ts';
import { err, ok, type Result } from '../result.ts';
import { shortText } from '../text.ts';
import { dayPattern } from '../time.ts';
import { cleanProse } from '../walls/prose.ts';
import { readWebAddress } from '../web-address.ts';
import type { Initiative } from './initiative.ts';

/** How long each text may be, in characters. */
export const longest = { title: 120, who: 200, story: 2000 } as const;

export type InitiativeRefusal = 'title-empty' | 'day-missing' | 'bad-link';

/**
 * Writes down what began, or what is now said of it: texts cleaned and cut, the link one to a page of the web or none.
 * Answers only what is other than `before`; nothing when nothing is.
 */
export function tellInitiative(
  id: string,
  words: Initiative,
  before?: Initiative,
): Result<Change[], InitiativeRefusal> {
  const title = shortText(words.title, longest.title);
  if (title === '') return err('title-empty');
  if (!dayPattern.test(words.day)) return err('day-missing');
  const link = words.link.trim() === '' ? '' : readWebAddress(words.link);
  if (link === null) return err('bad-link');
  const told: Initiative = {
    ...{ title, link, day: words.day },
    story: [...cleanProse(words.story)].slice(0, longest.story).join(''),
    who: shortText(words.who, longest.who),
  };
  const fields = Object.fromEntries(
    Object.entries(told).filter(([field, value]) => before?.[field as keyof Initiative] !== value),
  );
  return ok(Object.keys(fields).length === 0 ? [] : [{ kind: 'initiative', id, fields }]);
}
