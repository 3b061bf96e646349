import { type Language, language } from './language.ts';
import { defineWords, plural } from './words.ts';

/** British English for `en`: day before month and a 24-hour clock, as everything else in the house has it. */
const locales: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' };

const dateFormats = new Map<string, Intl.DateTimeFormat>();
const numberFormats = new Map<string, Intl.NumberFormat>();

/** Building an Intl formatter costs far more than using it, so each is made once. */
const dateFormat = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const locale = locales[language.value];
  const key = locale + JSON.stringify(options);
  const known = dateFormats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, options);
  dateFormats.set(key, made);
  return made;
};

/** A calendar day has no time zone; noon UTC is inside it wherever it is formatted as UTC. */
const dayToDate = (day: string): Date => new Date(`${day}T12:00:00Z`);

const withoutDots = (text: string): string => text.replaceAll('.', '');

const words = defineWords({
  moment: { sv: 'mindre än en minut', en: 'less than a minute' },
  minutes: { sv: (n: number) => `${n} min`, en: (n: number) => `${n} min` },
  hours: { sv: (n: number) => `${n} tim`, en: (n: number) => `${n} h` },
  days: {
    sv: (n: number) => `${n} ${plural(n, { one: 'dag', other: 'dagar' })}`,
    en: (n: number) => `${n} ${plural(n, { one: 'day', other: 'days' })}`,
  },
});

/**
 * A time of day on the wall of the hub, "08:12".
 * @param ms epoch milliseconds
 * @param timeZone IANA name, e.g. "Europe/Stockholm"
 */
export const formatTime = (ms: number, timeZone: string): string =>
  dateFormat({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(ms);

/** A day in short, "ons 25 nov" / "Wed 25 Nov". @param day YYYY-MM-DD */
export const formatDay = (day: string): string =>
  withoutDots(
    dateFormat({ weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' }).format(dayToDate(day)),
  ).replace(',', '');

/** A day in full, "onsdag 25 november 2026" / "Wednesday 25 November 2026". @param day YYYY-MM-DD */
export const formatDateLong = (day: string, options: { withYear?: boolean } = {}): string =>
  dateFormat({
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...((options.withYear ?? true) ? { year: 'numeric' } : {}),
    timeZone: 'UTC',
  })
    .format(dayToDate(day))
    .replace(',', '');

/**
 * Day and time of a moment, "ons 25 nov 08:12".
 * @param ms epoch milliseconds
 * @param timeZone IANA name
 */
export const formatDateTime = (ms: number, timeZone: string): string => {
  const day = dateFormat({ weekday: 'short', day: 'numeric', month: 'short', timeZone }).format(ms);
  return `${withoutDots(day).replace(',', '')} ${formatTime(ms, timeZone)}`;
};

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * How long, in the largest fitting unit and rounded down: "3 min", "2 tim" / "2 h", "4 dagar" / "4 days".
 * Under a minute, and for a negative span (a clock ran ahead), "mindre än en minut".
 * @param ms a span in milliseconds, not a moment
 */
export const formatAge = (ms: number): string => {
  if (ms < MINUTE) return words.moment();
  if (ms < HOUR) return words.minutes(Math.floor(ms / MINUTE));
  if (ms < DAY) return words.hours(Math.floor(ms / HOUR));
  return words.days(Math.floor(ms / DAY));
};

/** A number with the language's own grouping and decimal sign: "1 234,5" / "1,234.5". */
export const formatNumber = (value: number, options: Intl.NumberFormatOptions = {}): string => {
  const locale = locales[language.value];
  const key = locale + JSON.stringify(options);
  const known = numberFormats.get(key);
  if (known) return known.format(value);
  const made = new Intl.NumberFormat(locale, options);
  numberFormats.set(key, made);
  return made.format(value);
};
