import type { NoBreakfast } from '../../domain/breakfast/breakfast.ts';
import { isolate } from '../../i18n/isolate.ts';
import { holidayName } from './holiday-words.ts';

/** Why there is none, within a sentence; empty when nobody has said. */
export function sayReason(none: NoBreakfast): string {
  if (none.why === 'holiday') return holidayName(none.holiday);
  if (none.why === 'eve') return holidayName(none.eve);
  return isolate(none.reason.trim());
}
