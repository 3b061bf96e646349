import * as z from 'zod/mini';
import { dayPattern } from '../time.ts';

const instant = z.number().check(z.int(), z.nonnegative());

/**
 * When somebody arrived (`at`, epoch ms). `round` counts how often the check-in was taken back: of two
 * arrivals the later round wins, within a round the earlier instant.
 */
export const arrivalSchema = z.object({ at: instant, round: z.number().check(z.int(), z.nonnegative()) });

/** Kinds of visit at the door. */
export const visitKinds = ['member', 'guest', 'openhouse', 'activity', 'group'] as const;

/** One person's stay on one day (or the unnamed part of a group). */
export const visitSchema = z.object({
  /** Null for the unnamed part of a group, and after the hub's period has passed. */
  person: z.nullable(z.string().check(z.maxLength(80))),
  day: z.string().check(z.regex(dayPattern)),
  kind: z.enum(visitKinds),
  arrived: arrivalSchema,
  /** Epoch ms, or null while here. */
  left: z.nullable(instant),
  leftBy: z.nullable(z.enum(['self', 'closing'])),
  /** When somebody who had left came in again the same day. */
  back: z.nullable(instant),
  /** Whose guest, in the guest's own words, and that person's id when it was picked from the register. */
  hostName: z.string().check(z.maxLength(400)),
  host: z.nullable(z.string().check(z.maxLength(80))),
  /** What for, in the guest's own words. */
  purpose: z.string().check(z.maxLength(400)),
  group: z.nullable(z.string().check(z.maxLength(80))),
  groupName: z.string().check(z.maxLength(400)),
  /** How many people this visit stands for: 1, or the unnamed part of a group. */
  party: z.number().check(z.int(), z.minimum(1), z.maximum(2000)),
  /** First name of whoever said "I'll greet". */
  greeter: z.nullable(z.string().check(z.maxLength(200))),
  /** The person's wish to be seen by name, as it was on this visit. */
  shown: z.boolean(),
});

export type Visit = z.infer<typeof visitSchema>;
export type Arrival = z.infer<typeof arrivalSchema>;
export type VisitKind = (typeof visitKinds)[number];
