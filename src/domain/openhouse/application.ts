import * as z from 'zod/mini';
import { dayPattern } from '../time.ts';

const line = z.string().check(z.maxLength(800));
const prose = z.string().check(z.maxLength(8000));

/** "I would like to be a member", with the two answers. For the desk and whoever wrote it. */
export const applicationSchema = z.object({
  /** A person's, or that of the phone of somebody who has not said who they are. */
  by: z.nullable(z.string().check(z.maxLength(80))),
  /** The week in which it was written; empty outside of one. */
  week: z.string().check(z.maxLength(80)),
  name: line,
  organisation: line,
  /** What they aim to get out of it. */
  aim: prose,
  /** What they hope to contribute. */
  contribute: prose,
  at: z.number().check(z.int(), z.nonnegative()),
  day: z.string().check(z.regex(dayPattern)),
  /** The host's word. */
  state: z.enum(['new', 'answered']),
});

export type Application = z.infer<typeof applicationSchema>;
