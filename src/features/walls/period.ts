import { addDays, dayAt } from '../../domain/time.ts';
import type { Wall } from '../../domain/walls/wall.ts';
import { wallPhase } from '../../domain/walls/wall-rules.ts';
import { formatDateLong, formatTime } from '../../i18n/format.ts';
import { periodWords as words } from './period-words.ts';

const yearOf = (day: string): string => day.slice(0, 4);

/** The town of an IANA time zone, as people name it: "Stockholm". */
const townOf = (timeZone: string): string => (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');

const offsetOf = (instant: number, timeZone: string): string =>
  `${dayAt(instant, timeZone)} ${formatTime(instant, timeZone)}`;

/**
 * A moment in words, in the wall's own time zone: "i dag 17:00", "fredag 18 december 17:00". Where the clocks of
 * this device show something else, it says whose time it is.
 */
export function sayMoment(instant: number, timeZone: string, now: number): string {
  const [day, today, time] = [dayAt(instant, timeZone), dayAt(now, timeZone), formatTime(instant, timeZone)];
  const said = sayDay(day, today, time);
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return offsetOf(instant, timeZone) === offsetOf(instant, here)
    ? said
    : words.elsewhere(said, townOf(timeZone));
}

function sayDay(day: string, today: string, time: string): string {
  if (day === today) return words.today(time);
  if (day === addDays(today, 1)) return words.tomorrow(time);
  return words.dayAndTime(formatDateLong(day, { withYear: yearOf(day) !== yearOf(today) }), time);
}

/** How it stands with a wall: "Öppen till fredag 18 december 17:00". */
export function sayPeriod(wall: Wall, now: number): string {
  const { opens, closes, timeZone } = wall;
  switch (wallPhase(wall, now)) {
    case 'draft':
      return words.draft();
    case 'archived':
      return words.archived();
    case 'waiting':
      return words.opens(sayMoment(opens ?? now, timeZone, now));
    case 'closed':
      return words.closed(sayMoment(closes ?? now, timeZone, now));
    default:
      return closes === null ? words.openForGood() : words.openUntil(sayMoment(closes, timeZone, now));
  }
}
