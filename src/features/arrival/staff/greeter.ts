import { greet } from '../../../domain/arrival/arrival.ts';
import type { Result } from '../../../domain/result.ts';
import { cleanText } from '../../../domain/text.ts';
import { commit } from '../../../local/commit.ts';
import { liveSetting, saveSetting } from '../../../local/settings.ts';
import type { SaveRefusal } from '../save-words.ts';

const key = 'arrival.greeter';
/** The longest first name a greeting takes. */
const longest = 200;

/** Who greets at this tablet, by first name; empty until said. */
export const greeterHere = liveSetting(key, '');

/** Remembers on this tablet who greets; empty forgets. */
export const rememberGreeter = (name: string): Promise<void> =>
  saveSetting(key, cleanText(name).slice(0, longest));

/** "I'll greet": `name` looks after the newcomer of this visit; null gives it back. */
export const claim = (visit: string, name: string | null): Promise<Result<void, SaveRefusal>> =>
  commit([greet(visit, name)]);
