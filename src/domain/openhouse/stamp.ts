import * as z from 'zod/mini';
import { keyPattern } from '../id.ts';
import { dayPattern } from '../time.ts';

/** How somebody said that they were at a place. All are worth the same, and no screen tells them apart. */
export const stampWays = ['scan', 'code', 'list'] as const;

/** A stamp on somebody's card: they were at one of the seven places. Nobody but they and the count ever see it. */
export const stampSchema = z.object({
  /** Whose card it is: a person's, or that of the phone of somebody who has not said who they are. */
  by: z.string().check(z.maxLength(80)),
  /** The week in which the walk was taken; empty outside of one. */
  week: z.string().check(z.maxLength(80)),
  zone: z.string().check(z.regex(keyPattern)),
  how: z.enum(stampWays),
  day: z.string().check(z.regex(dayPattern)),
  /** Taken off the card again. */
  off: z.boolean(),
});

export type Stamp = z.infer<typeof stampSchema>;
export type StampWay = (typeof stampWays)[number];
