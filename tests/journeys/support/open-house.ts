import type { Change } from '../../../src/domain/change.ts';
import { signUpFor } from '../../../src/domain/openhouse/coming.ts';
import { weekTexts } from '../../../src/domain/openhouse/week-texts.ts';
import { usualDay, type WeekRow } from '../../../src/domain/openhouse/weeks.ts';
import { addDays, type Day, dayAt } from '../../../src/domain/time.ts';

/** The hub's day, `days` from now. */
export const dayFromNow = (days = 0): Day => addDays(dayAt(Date.now(), 'Europe/Stockholm'), days);

const format = new Intl.DateTimeFormat('sv-SE', {
  ...{ weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' },
});

/** A day as the pages say it. */
export const sayDay = (day: Day): string => format.format(new Date(`${day}T12:00:00Z`)).replace(',', '');

/** An open week of so many days from `firstDay` on, each with room for `capacity`. */
export function openWeek(firstDay: Day, days: number, capacity: number | null = null): WeekRow {
  const all = Array.from({ length: days }, (_, n) => addDays(firstDay, n));
  const fields = {
    ...weekTexts.sv,
    ...{
      firstDay,
      lastDay: addDays(firstDay, days - 1),
      language: 'sv' as const,
      state: 'open' as const,
      made: 0,
    },
    days: all.map((day) => ({ ...usualDay(day), capacity })),
  };
  return { id: 'journey-week', fields };
}

/** The week as a change. */
export const weekChange = ({ id, fields }: WeekRow): Change => ({ kind: 'week', id, fields: { ...fields } });

/** Somebody's sign-up, as the host writes it. */
export function signUpChanges(week: WeekRow, day: Day, person: string, now: number): Change[] {
  const said = signUpFor(week, day, person, { now, today: day }, undefined);
  return said.ok
    ? said.value.map((change) => ({ ...change, fields: { ...change.fields, greeter: null } }))
    : [];
}
