import { type ClockTime, clockPattern, type Day, dayAt, dayPattern } from '../../domain/time.ts';
import { formatTime } from '../../i18n/format.ts';

/** A moment as the address of the form says it: "2026-12-01T13.00", by the hub's clock; a colon reads badly there. */
export const atOf = (instant: number, timeZone: string): string =>
  `${dayAt(instant, timeZone)}T${formatTime(instant, timeZone).replace(':', '.')}`;

/** The same, read; null where the address says nothing of the kind. */
export function readAt(text: string): { readonly day: Day; readonly time: ClockTime } | null {
  const [day = '', clock = ''] = text.split('T');
  const time = clock.replace('.', ':');
  return dayPattern.test(day) && clockPattern.test(time) ? { day, time } : null;
}
