import * as z from 'zod/mini';
import { keyPattern } from './id.ts';
import { dayPattern } from './time.ts';

/** The diets of those who have signed up for a day, nobody in particular; the row's id is the day. */
export const eatersSchema = z.object({
  day: z.string().check(z.regex(dayPattern)),
  /** Of each who has any, sorted, so that their order tells nothing of who signed up when. */
  diets: z
    .array(z.array(z.string().check(z.regex(keyPattern))).check(z.maxLength(20)))
    .check(z.maxLength(2000)),
});

export type EatersOfDay = z.infer<typeof eatersSchema>;
