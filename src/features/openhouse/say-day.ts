import { formatDateLong } from '../../i18n/format.ts';
import { language } from '../../i18n/language.ts';

/** A day of a week as it is read, "tisdag 24 november": the year says itself. */
export const sayDay = (day: string): string => formatDateLong(day, { withYear: false });

/** Days in one sentence: "tisdag 24 november och onsdag 25 november". */
export const sayDays = (days: readonly string[]): string =>
  new Intl.ListFormat(language.value, { type: 'conjunction' }).format(days.map(sayDay));
