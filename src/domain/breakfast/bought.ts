import * as z from 'zod/mini';
import { keyPattern } from '../id.ts';
import { dayPattern } from '../time.ts';

/** One line of a breakfast's shopping list, ticked off or not. */
export const boughtSchema = z.object({
  day: z.string().check(z.regex(dayPattern)),
  /** An ingredient's id in the kitchen's list. */
  ingredient: z.string().check(z.regex(keyPattern)),
  ticked: z.boolean(),
});

export type Bought = z.infer<typeof boughtSchema>;
