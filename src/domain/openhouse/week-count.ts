import * as z from 'zod/mini';
import { keyPattern } from '../id.ts';
import { dayPattern } from '../time.ts';

/** A number of people, rounded down to a whole number of fives; 0 stands for none as well as for too few to tell. */
const count = z.number().check(z.int(), z.nonnegative());
const day = z.string().check(z.regex(dayPattern));

/**
 * What stays of a week: counts of people, each at least five, nobody in particular. Its id is the week's; only the
 * server writes it, once.
 */
export const weekCountSchema = z.object({
  title: z.string().check(z.maxLength(800)),
  firstDay: day,
  lastDay: day,
  /** Who came on a day; a day on which fewer came is counted together with its neighbours, each person once. */
  days: z.array(z.object({ from: day, to: day, people: count })),
  /** By organisation, each once; `organisation` is an id. */
  organisations: z.array(z.object({ organisation: z.string().check(z.maxLength(80)), people: count })),
  /** Everybody else. */
  others: count,
  /** Whose cards bear the stamp of a place. */
  stamps: z.array(z.object({ zone: z.string().check(z.regex(keyPattern)), people: count })),
  /** Whose cards bear the stamp of one of the places that fewer came to. */
  otherStamps: count,
  /** Who answered the membership questions. */
  applications: count,
});

export type WeekCount = z.infer<typeof weekCountSchema>;
