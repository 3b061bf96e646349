import type { MorningTask, WeekDay } from '../../../domain/openhouse/week.ts';
import type { WeekSettings } from '../../../domain/openhouse/weeks.ts';
import { clockPattern } from '../../../domain/time.ts';
import type { RowOf } from '../../../local/row.ts';

/** A day as it stands in the form: numbers as they are typed. */
export interface DayForm extends Omit<WeekDay, 'capacity'> {
  readonly capacity: string;
}

/** A week as it stands in the form. */
export interface WeekForm {
  readonly title: string;
  readonly about: string;
  readonly place: string;
  readonly days: readonly DayForm[];
  readonly tasks: readonly MorningTask[];
}

/** The form of a week as it is. */
export const formOf = ({ fields }: RowOf<'week'>): WeekForm => ({
  title: fields.title,
  about: fields.about,
  place: fields.place,
  days: fields.days.map((one) => ({ ...one, capacity: one.capacity === null ? '' : String(one.capacity) })),
  tasks: fields.tasks,
});

/** Is what is typed a number of places, or nothing? */
export const isCapacity = (typed: string): boolean => /^\s*(?:[1-9]\d{0,3})?\s*$/.test(typed);

/** Is the day fit to be saved? */
export const isDayRight = ({ coffee, intro, capacity }: DayForm): boolean =>
  clockPattern.test(coffee) && clockPattern.test(intro) && isCapacity(capacity);

/** What the form says of the week. */
export const settingsOf = ({ title, about, place, days, tasks }: WeekForm): Partial<WeekSettings> => ({
  ...{ title, about, place },
  days: days.map((one) => ({
    ...one,
    capacity: one.capacity.trim() === '' ? null : Number(one.capacity),
  })),
  tasks: [...tasks],
});
