import * as z from 'zod/mini';
import { keyPattern } from '../id.ts';

/** What somebody does not eat; the row's id is the person's. For the desk alone: the kitchen sees counts. */
export const dietSchema = z.object({
  person: z.string().check(z.maxLength(80)),
  /** Ids of the kitchen's diets. */
  diets: z.array(z.string().check(z.regex(keyPattern))).check(z.maxLength(20)),
  note: z.string().check(z.maxLength(400)),
});

export type Diet = z.infer<typeof dietSchema>;
