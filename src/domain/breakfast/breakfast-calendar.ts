import { holidayNames } from '../holiday-names.ts';
import type { Hub } from '../hub.ts';
import { type CalendarEvent, calendarText } from '../ics.ts';
import { addDays, type Day, dayAt } from '../time.ts';
import { type BreakfastRules, breakfastOn, type NoBreakfast, type Occurrence } from './breakfast.ts';

/** How far the calendar looks, in days: a little back, so that what was cancelled today does not just vanish. */
const daysBack = 28;
const daysAhead = 365;

const said = {
  sv: { at: (hub: string) => `Frukost på ${hub}`, off: 'Inställt' },
  en: { at: (hub: string) => `Breakfast at ${hub}`, off: 'Cancelled' },
} as const;

/** What the calendar tells of a hub: nothing about anybody in it. */
export interface CalendarHub extends Pick<Hub, 'name' | 'language' | 'timeZone'> {
  readonly id: string;
}

const daysAround = (today: Day): Day[] =>
  Array.from({ length: daysBack + daysAhead + 1 }, (_, n) => addDays(today, n - daysBack));

/** Why there is none, as a line of its own; empty when nobody has said. */
function sayWhy(none: NoBreakfast | null, language: CalendarHub['language']): string {
  if (!none) return '';
  if ('reason' in none) return none.reason;
  const name = holidayNames[none.why === 'holiday' ? none.holiday : none.eve][language];
  return name.charAt(0).toLocaleUpperCase('sv') + name.slice(1);
}

function toEvent({ day, starts, ends, cancelled }: Occurrence, hub: CalendarHub): CalendarEvent {
  const words = said[hub.language];
  return {
    uid: `breakfast-${day}@${hub.id}.stigen`,
    starts,
    ends,
    summary: cancelled ? `${words.off}: ${words.at(hub.name)}` : words.at(hub.name),
    location: hub.name,
    description: sayWhy(cancelled, hub.language),
    isCancelled: cancelled !== null,
  };
}

/**
 * A hub's breakfasts around `now` (epoch ms) as an iCalendar file: cancelled ones marked as such, so that a
 * subscription takes them back. Dates whose breakfast the host has moved have their own times.
 */
export const breakfastCalendar = (rules: BreakfastRules, hub: CalendarHub, now: number): string =>
  calendarText({
    name: said[hub.language].at(hub.name),
    now,
    events: daysAround(dayAt(now, hub.timeZone)).flatMap((day) => {
      const one = breakfastOn(rules, day);
      return one ? [toEvent(one, hub)] : [];
    }),
  });

/** One breakfast as an iCalendar file, to be put into a calendar once; nobody is named in it. */
export const oneBreakfastCalendar = (breakfast: Occurrence, hub: CalendarHub, now: number): string =>
  calendarText({ name: said[hub.language].at(hub.name), now, events: [toEvent(breakfast, hub)] });
