import * as z from 'zod/mini';
import { dayPattern } from '../time.ts';

/** "I plan to come": a person's word for a day, taken back by `coming: false`. */
export const planSchema = z.object({
  person: z.string().check(z.maxLength(80)),
  day: z.string().check(z.regex(dayPattern)),
  coming: z.boolean(),
  /** May others see it by name? Follows the person's wish. */
  shown: z.boolean(),
});

export type Plan = z.infer<typeof planSchema>;
