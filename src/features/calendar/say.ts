import type { Stretch } from '../../domain/breakfast/breakfast.ts';
import type { Activity } from '../../domain/calendar/activity.ts';
import { daysOf } from '../../domain/calendar/activity-rules.ts';
import type { House } from '../../domain/house/house.ts';
import { addDays, type Day, dayAt } from '../../domain/time.ts';
import { formatDateLong, formatTime } from '../../i18n/format.ts';
import { sayWords as words } from './say-words.ts';

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);

const yearOf = (day: Day): string => day.slice(0, 4);

/** "onsdag 25 november", with the year where it is another than today's. */
export const sayDay = (day: Day, today: Day): string =>
  formatDateLong(day, { withYear: yearOf(day) !== yearOf(today) });

/** The heading over a day: "I dag, onsdag 25 november". */
export function sayDayTitle(day: Day, today: Day): string {
  const date = sayDay(day, today);
  if (day === today) return words.dayAndDate(words.today(), date);
  return day === addDays(today, 1) ? words.dayAndDate(words.tomorrow(), date) : capital(date);
}

/** "13:00–15:00", by the hub's clock. */
export const sayTimes = ({ starts, ends }: Stretch, timeZone: string): string =>
  `${formatTime(starts, timeZone)}–${formatTime(ends, timeZone)}`;

/** The hours that it has of one of its days: what goes on for days begins and ends at midnight in between. */
export function sayTimesOn({ starts, ends }: Stretch, day: Day, timeZone: string): string {
  const { from, to } = daysOf({ starts, ends }, timeZone);
  const begin = day === from ? formatTime(starts, timeZone) : '';
  const end = day === to ? formatTime(ends, timeZone) : '';
  return begin === '' && end === '' ? '' : `${begin}–${end}`;
}

/** When it is, in full: "onsdag 25 november 13:00–15:00", or from a day and time to another. */
export function sayWhen(stretch: Stretch, timeZone: string, now: number): string {
  const today = dayAt(now, timeZone);
  const { from, to } = daysOf(stretch, timeZone);
  const day = (one: Day): string => sayDay(one, today);
  if (from === to) return capital(words.dayAndTimes(day(from), sayTimes(stretch, timeZone)));
  return capital(
    words.fromTo(
      words.dayAndTimes(day(from), formatTime(stretch.starts, timeZone)),
      words.dayAndTimes(day(to), formatTime(stretch.ends, timeZone)),
    ),
  );
}

/** Where it is, as the house or whoever started it calls the place; empty where nobody has said. */
export const sayPlace = (
  { spot, place }: Pick<Activity, 'spot' | 'place'>,
  house: House | undefined,
): string => house?.spot.get(spot)?.name ?? place;
