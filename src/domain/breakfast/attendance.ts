import * as z from 'zod/mini';
import { dayPattern } from '../time.ts';

const count = z.number().check(z.int(), z.nonnegative(), z.maximum(100_000));

/** What stays of a breakfast: how many, nobody in particular; the row's id is the day. */
export const attendanceSchema = z.object({
  day: z.string().check(z.regex(dayPattern)),
  /** Signed up, guests counted. */
  signedUp: count,
  /** Came around the hour. */
  came: count,
});

export type Attendance = z.infer<typeof attendanceSchema>;
