import type { Occurrence } from '../../../domain/breakfast/breakfast.ts';
import { addDays, type Day } from '../../../domain/time.ts';
import { formatDateLong, formatTime } from '../../../i18n/format.ts';
import { hub, today } from '../../../local/queries/hub.ts';
import { sayReason } from '../say-reason.ts';
import { words } from './words.ts';

const timeZone = (): string => hub.value?.fields.timeZone ?? 'UTC';

/** "onsdag 25 november". */
const sayDay = (day: Day): string => formatDateLong(day, { withYear: false });

/** The same as the first words of a line. */
export const sayDayTitle = (day: Day): string => {
  const said = sayDay(day);
  return said.charAt(0).toLocaleUpperCase('sv') + said.slice(1);
};

/** "i dag", "i morgon", or the day. */
export const sayNear = (day: Day): string =>
  day === today.value ? words.today() : day === addDays(today.value, 1) ? words.tomorrow() : sayDay(day);

/** When it begins, by the hub's clock: "08:15". */
export const sayStart = ({ starts }: Occurrence): string => formatTime(starts, timeZone());

/** From when to when: "08:15–09:30". */
export const sayTimes = ({ starts, ends }: Occurrence): string =>
  `${formatTime(starts, timeZone())}–${formatTime(ends, timeZone())}`;

/** "Ingen frukost onsdag 6 januari, trettondedag jul", and when the next one is. */
export function sayNone({ day, cancelled }: Occurrence, next: Occurrence | undefined): string {
  const reason = cancelled ? sayReason(cancelled) : '';
  return words.none(reason === '' ? sayDay(day) : `${sayDay(day)}, ${reason}`, next ? sayDay(next.day) : '');
}
