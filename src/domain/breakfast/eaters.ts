import * as z from 'zod/mini';
import { keyPattern } from '../id.ts';
import { dayPattern } from '../time.ts';

const count = z.number().check(z.int(), z.nonnegative());

/** How many are coming, as the desk knows it: what a phone cannot count, which sees only those who show themselves. */
export const headsSchema = z.object({
  /** Signed up, guests counted. */
  signedUp: count,
  /** Who came without having signed up, of the breakfasts before, the latest first. */
  walkIns: z.array(count).check(z.maxLength(6)),
});

/** Those who have signed up for a day, nobody in particular: their number and diets; the row's id is the day. */
export const eatersSchema = z.object({
  day: z.string().check(z.regex(dayPattern)),
  /** Of each who has any, sorted, so that their order tells nothing of who signed up when. */
  diets: z
    .array(z.array(z.string().check(z.regex(keyPattern))).check(z.maxLength(20)))
    .check(z.maxLength(2000)),
  /** Null where only the diets were told. */
  heads: z.nullable(headsSchema),
});

export type HeadsOfDay = z.infer<typeof headsSchema>;
export type EatersOfDay = z.infer<typeof eatersSchema>;
