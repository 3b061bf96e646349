import * as z from 'zod/mini';
import { keyPattern } from '../id.ts';
import { dayPattern } from '../time.ts';

/**
 * Who has a turn, since when (`at`, epoch ms). `round` counts how often it has changed hands on purpose: of two
 * claims the later round wins, within a round somebody wins over nobody, then the earlier instant.
 */
export const holderSchema = z.object({
  round: z.number().check(z.int(), z.nonnegative(), z.maximum(1_000_000)),
  at: z.number().check(z.int(), z.nonnegative()),
  /** Null when it was left. */
  person: z.nullable(z.string().check(z.minLength(1), z.maxLength(80))),
});

export type Holder = z.infer<typeof holderSchema>;

/** A task of the roster at one breakfast and who has taken it. Seen by everybody: whoever takes it says so. */
export const turnSchema = z.object({
  day: z.string().check(z.regex(dayPattern)),
  /** A task's id in the kitchen's list. */
  task: z.string().check(z.regex(keyPattern)),
  /** The second place: steps in when the first cannot. */
  backup: z.boolean(),
  holder: holderSchema,
  /** The holder would be glad if somebody took over. */
  offered: z.boolean(),
});

export type Turn = z.infer<typeof turnSchema>;
