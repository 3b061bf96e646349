import { tzOffset } from '@date-fns/tz/tzOffset';
import { addDays as addDaysTo } from 'date-fns/addDays';

/** A calendar day in the hub's time zone, `YYYY-MM-DD`. */
export type Day = string;
/** A wall-clock time, `HH:MM`. */
export type ClockTime = string;

export const dayPattern = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
export const clockPattern = /^([01]\d|2[0-3]):[0-5]\d$/;

const formatters = new Map<string, Intl.DateTimeFormat>();

function dayFormatter(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    // Canada writes dates as ISO 8601 does.
    formatter = new Intl.DateTimeFormat('en-CA', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    formatters.set(timeZone, formatter);
  }
  return formatter;
}

const minuteLength = 60_000;
const dayLength = 24 * 60 * minuteLength;

interface DaySpan {
  readonly day: Day;
  readonly from: number;
  readonly to: number;
}

// Asking the platform is slow, and hundreds of visits of one day ask for the same.
const lastSpans = new Map<string, DaySpan>();

/** The day in `timeZone` (IANA name) at the instant `ms`. */
export function dayAt(ms: number, timeZone: string): Day {
  const last = lastSpans.get(timeZone);
  if (last && ms >= last.from && ms < last.to) return last.day;
  const day = dayFormatter(timeZone).format(ms);
  const from = instantOf(day, '00:00', timeZone);
  lastSpans.set(timeZone, { day, from, to: instantOf(addDays(day, 1), '00:00', timeZone) });
  return day;
}

const mostInstants = 500;
const instants = new Map<string, number>();

/**
 * The instant (epoch ms) at which the clocks of `timeZone` show `time` on `day`. A time that the spring
 * change skips is the moment after the gap; one that the autumn change repeats is the first of the two.
 */
export function instantOf(day: Day, time: ClockTime, timeZone: string): number {
  const key = `${day} ${time} ${timeZone}`;
  let instant = instants.get(key);
  if (instant === undefined) {
    instant = findInstant(day, time, timeZone);
    if (instants.size >= mostInstants) instants.clear();
    instants.set(key, instant);
  }
  return instant;
}

function findInstant(day: Day, time: ClockTime, timeZone: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const shown = Date.UTC(year, month - 1, date, hour, minute);
  // The offsets on either side of any change nearby; asked for by instant, so that the device's own zone
  // has no say in it.
  const before = tzOffset(timeZone, new Date(shown - dayLength)) * minuteLength;
  const after = tzOffset(timeZone, new Date(shown + dayLength)) * minuteLength;
  if (before === after) return shown - before;
  const fits = [shown - before, shown - after].filter(
    (instant) => instant + tzOffset(timeZone, new Date(instant)) * minuteLength === shown,
  );
  return fits.length > 0 ? Math.min(...fits) : shown - before;
}

/** The full hour, 0 to 23, that the clocks of `timeZone` show at the instant `ms`. */
export const hourAt = (ms: number, timeZone: string): number =>
  new Date(ms + tzOffset(timeZone, new Date(ms)) * minuteLength).getUTCHours();

/** `day` moved by whole calendar days, whatever the clocks do. */
export const addDays = (day: Day, days: number): Day =>
  addDaysTo(new Date(`${day}T12:00:00Z`), days)
    .toISOString()
    .slice(0, 10);

/** Is this a time zone the platform knows? */
export function isTimeZone(name: string): boolean {
  if (formatters.has(name)) return true;
  try {
    // Not kept: each has thousands of spellings, and anybody may ask.
    return new Intl.DateTimeFormat('en-CA', { timeZone: name }) !== undefined;
  } catch {
    return false; // Intl says "unknown" only by throwing.
  }
}
