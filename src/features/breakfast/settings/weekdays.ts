import { language } from '../../../i18n/language.ts';

/** Monday first; 0 is Sunday. */
export const weekdays: readonly number[] = [1, 2, 3, 4, 5, 6, 0];

/** What a weekday is called, as the first word of a line. The fourth of January 1970 was a Sunday. */
export function weekdayName(weekday: number): string {
  const date = new Date(Date.UTC(1970, 0, 4 + weekday, 12));
  const name = date.toLocaleDateString(language.value, { weekday: 'long', timeZone: 'UTC' });
  return name.charAt(0).toLocaleUpperCase('sv') + name.slice(1);
}
