import * as z from 'zod/mini';
import { dayPattern } from '../time.ts';

/** Somebody's part in the mix of one breakfast. */
export const seatSchema = z.object({
  person: z.string().check(z.maxLength(80)),
  day: z.string().check(z.regex(dayPattern)),
  /** Do they want to be mixed? */
  joined: z.boolean(),
  /** Where they sit, from 1; null while they have no place. */
  table: z.nullable(z.number().check(z.int(), z.minimum(1), z.maximum(500))),
  /** Organisations to look for somebody from. */
  lookFor: z.array(z.string().check(z.maxLength(80))).check(z.maxLength(6)),
});

export type Seat = z.infer<typeof seatSchema>;
