import * as z from 'zod/mini';
import { keyPattern } from '../id.ts';
import { dayPattern } from '../time.ts';

const count = z.number().check(z.int(), z.nonnegative());
const day = z.string().check(z.regex(dayPattern));

/**
 * What stays of a week: counts of at least five each, nobody in particular. Its id is the week's; only the server
 * writes it.
 */
export const weekCountSchema = z.object({
  title: z.string().check(z.maxLength(800)),
  firstDay: day,
  lastDay: day,
  /** People a day; days on which fewer came are counted together with their neighbours. */
  days: z.array(z.object({ from: day, to: day, people: count })),
  /** People by organisation, each once; `organisation` is an id. */
  organisations: z.array(z.object({ organisation: z.string().check(z.maxLength(80)), people: count })),
  /** Everybody from smaller organisations, and how many those are; 0 for none or too few to tell. */
  others: count,
  /** Stamps by place, and those of places with fewer. */
  stamps: z.array(z.object({ zone: z.string().check(z.regex(keyPattern)), people: count })),
  otherStamps: count,
  /** 0 for none, or too few to tell. */
  applications: count,
});

export type WeekCount = z.infer<typeof weekCountSchema>;
