import * as z from 'zod/mini';
import { idPattern } from '../id.ts';
import { dayPattern } from '../time.ts';

const instant = z.number().check(z.int(), z.minimum(0));

/** That somebody, nobody knows who, sits down somewhere. */
export const sittingSchema = z.object({
  spot: z.string().check(z.regex(idPattern)),
  day: z.string().check(z.regex(dayPattern)),
  from: instant,
  /** When they will have left by themselves, or did. */
  until: instant,
});

export type Sitting = z.infer<typeof sittingSchema>;
