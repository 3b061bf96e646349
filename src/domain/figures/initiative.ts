import * as z from 'zod/mini';
import { dayPattern } from '../time.ts';

/** Something that began at the hub, with its story: numbers stand beside it. */
export const initiativeSchema = z.object({
  title: z.string().check(z.minLength(1), z.maxLength(800)),
  /** How it came about, and what has become of it. */
  story: z.string().check(z.maxLength(8000)),
  /** Who is in it, as they want to be called: organisations, or people who agreed. */
  who: z.string().check(z.maxLength(800)),
  /** When it was born. */
  day: z.string().check(z.regex(dayPattern)),
  link: z.string().check(z.maxLength(2000)),
});

export type Initiative = z.infer<typeof initiativeSchema>;
