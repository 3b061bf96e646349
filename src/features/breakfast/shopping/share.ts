import type { Day } from '../../../domain/time.ts';
import { formatDay } from '../../../i18n/format.ts';
import { type Line, sayAmount } from './amounts.ts';
import { words } from './words.ts';

/** The list as plain text, for a message: what is in the basket already is ticked. */
export const listAsText = (day: Day, lines: readonly Line[], reason: string): string =>
  [
    words.sharedTitle(formatDay(day)),
    reason,
    '',
    ...lines.map((line) => `${line.ticked ? '☑' : '☐'} ${words.line(line.ingredient.name, sayAmount(line))}`),
  ].join('\n');

/** How sharing ended: with the device's own sheet (or thought better of), copied, or not at all. */
type Shared = 'shared' | 'copied' | 'failed';

/** Hands a text to the device's own share sheet, or copies it where there is none. */
export async function shareText(text: string): Promise<Shared> {
  if (typeof navigator.share === 'function') {
    try {
      await navigator.share({ text });
      return 'shared';
    } catch (error) {
      // Whoever closes the sheet has changed their mind.
      if (error instanceof DOMException && error.name === 'AbortError') return 'shared';
      console.info('breakfast: not shared, copied instead', error);
    }
  }
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch (error) {
    console.error('breakfast: the list was not shared', error);
    return 'failed';
  }
}
