import * as z from 'zod/mini';
import { dayPattern } from '../time.ts';

/** "I'm coming to breakfast", taken back by `coming: false`; one a person and day. */
export const signUpSchema = z.object({
  /** Null for a plain "+1" that was said without a name. */
  person: z.nullable(z.string().check(z.maxLength(80))),
  day: z.string().check(z.regex(dayPattern)),
  coming: z.boolean(),
  /** How many they bring along. */
  guests: z.number().check(z.int(), z.minimum(0), z.maximum(9)),
  /** May others see it by name? Follows the person's wish. */
  shown: z.boolean(),
  /** May they be suggested for a turn? Until they say no. */
  asked: z.boolean(),
});

export type SignUp = z.infer<typeof signUpSchema>;
