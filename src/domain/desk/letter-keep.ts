import type { Change } from '../change.ts';
import { err, ok, type Result } from '../result.ts';
import { shortText } from '../text.ts';
import type { Day } from '../time.ts';
import { cleanProse } from '../walls/prose.ts';
import type { LetterLanguage } from './letter-phrases.ts';

/** How long a letter may be, in characters. */
export const longestLetter = 20_000;
const longestTitle = 300;
const mostNamed = 500;

/** A letter as it is sent. `named`: ids of those whom it names. */
export interface SentLetter {
  readonly title: string;
  readonly text: string;
  readonly language: LetterLanguage;
  readonly named: readonly string[];
}

/** Keeps what was sent. Codes: `text-empty`, `text-too-long`. */
export function keepLetter(
  { title, text, language, named }: SentLetter,
  made: { readonly id: string; readonly day: Day },
): Result<Change, 'text-empty' | 'text-too-long'> {
  const clean = cleanProse(text);
  if (clean === '') return err('text-empty');
  if ([...clean].length > longestLetter) return err('text-too-long');
  const fields = { day: made.day, language, title: shortText(title, longestTitle), text: clean };
  return ok({
    kind: 'letter',
    id: made.id,
    fields: { ...fields, named: [...new Set(named)].slice(0, mostNamed) },
  });
}

/** Takes a letter away that was never sent after all, or brings it back. */
export const removeLetter = (id: string, gone = true): Change => ({ kind: 'letter', id, fields: { gone } });
