import * as z from 'zod/mini';
import { idPattern, keyPattern } from '../id.ts';
import { clockPattern, dayPattern } from '../time.ts';

const line = z.string().check(z.maxLength(800));
const prose = z.string().check(z.maxLength(8000));
const day = z.string().check(z.regex(dayPattern));
const rowId = z.string().check(z.regex(idPattern));

/** More days than this are no week. */
export const mostDays = 7;

/** What a day of the week holds besides its activities. */
const weekDaySchema = z.object({
  day,
  /** For how many there is room; null: for all who come. */
  capacity: z.nullable(z.number().check(z.int(), z.minimum(1), z.maximum(2000))),
  /** When there is coffee, and when somebody shows newcomers around. */
  coffee: z.string().check(z.regex(clockPattern)),
  intro: z.string().check(z.regex(clockPattern)),
  /** What this day is about, in a line; may be empty. */
  note: line,
});

/** A line of the host's list for the mornings. `id` never changes. */
const morningTaskSchema = z.object({ id: z.string().check(z.regex(keyPattern)), name: line });

/** An open-house week: some days on which anyone in the public sector may work from the hub. */
export const weekSchema = z.object({
  title: line,
  about: prose,
  /** Where one comes to in the morning, as people say it there. */
  place: line,
  firstDay: day,
  lastDay: day,
  /** In their order; days in between may be left out. */
  days: z.array(weekDaySchema).check(z.maxLength(mostDays)),
  tasks: z.array(morningTaskSchema).check(z.maxLength(40)),
  language: z.enum(['sv', 'en']),
  /** `draft`: only the desk shows it. `closed`: it is read, but nobody signs up any more. */
  state: z.enum(['draft', 'open', 'closed']),
  made: z.number().check(z.int(), z.nonnegative()),
});

export type Week = z.infer<typeof weekSchema>;
export type WeekDay = z.infer<typeof weekDaySchema>;
export type MorningTask = z.infer<typeof morningTaskSchema>;

/** A line of the morning's list, ticked off or not, on one day of a week. */
export const weekTaskSchema = z.object({
  week: rowId,
  day,
  /** The id of one of the week's tasks. */
  task: z.string().check(z.regex(keyPattern)),
  done: z.boolean(),
});

export type WeekTask = z.infer<typeof weekTaskSchema>;
