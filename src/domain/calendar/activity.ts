import * as z from 'zod/mini';
import { soundLevels } from '../house/house-kinds.ts';
import { idPattern } from '../id.ts';
import { activityForms, activityStates, opennesses } from './activity-kinds.ts';

const line = z.string().check(z.maxLength(800));
const prose = z.string().check(z.maxLength(8000));
const instant = z.number().check(z.int(), z.minimum(0), z.maximum(8_640_000_000_000_000));
const id = z.string().check(z.regex(idPattern));
const parts = z.number().check(z.int(), z.minimum(0), z.maximum(200));

/** What a link afterwards leads to. */
const linkSchema = z.object({ url: z.string().check(z.maxLength(2000)), title: line });

/** Anything in the calendar but breakfast. */
export const activitySchema = z.object({
  title: line,
  form: z.enum(activityForms),
  /** A place of the house by its id, or empty; `place` says where in words when it is none of them. */
  spot: z.string().check(z.maxLength(80)),
  place: line,
  /** Instants, epoch ms; the end is not in it. */
  starts: instant,
  ends: instant,
  openness: z.enum(opennesses),
  soundLevel: z.enum(soundLevels),
  /** Who started it, as they want to be named: first name and organisation. */
  by: line,
  /** Whose it is to change; null for nobody's but the host's. */
  person: z.nullable(z.string().check(z.maxLength(80))),
  about: prose,
  /** Does one sign up? Without, one just comes. */
  signUp: z.boolean(),
  /** For how many there is room; null for as many as come. */
  capacity: z.nullable(z.number().check(z.int(), z.minimum(1), z.maximum(9999))),
  state: z.enum(activityStates),
  /** Why it was declined or cancelled. */
  reason: line,
  /** What it belongs together with: a course in parts (`part` of `parts`), or, with 0 of 0, a repetition. Empty for none. */
  series: z.string().check(z.maxLength(80)),
  part: parts,
  parts: parts,
  /** Afterwards: what we learned, where to read on, a picture of the whiteboard (the id of a `picture`, or empty). */
  learned: prose,
  links: z.array(linkSchema).check(z.maxLength(20)),
  picture: z.string().check(z.maxLength(80)),
});

export type Activity = z.infer<typeof activitySchema>;
export type ActivityLink = z.infer<typeof linkSchema>;

/**
 * Who claims a place, since when (`at`, epoch ms): the same order as of turns at breakfast. `round` counts how often it
 * was taken back; of two words the later round wins, within a round somebody wins over nobody, then the earlier instant.
 */
const claimSchema = z.object({
  round: z.number().check(z.int(), z.nonnegative(), z.maximum(1_000_000)),
  at: z.number().check(z.int(), z.nonnegative()),
  /** The person, or null when they have withdrawn. */
  person: z.nullable(z.string().check(z.minLength(1), z.maxLength(80))),
});

/**
 * "I'll take part", one a person and activity. Who gets a place follows from all the claims, so everybody sees them;
 * names only of people who want to be seen.
 */
export const joiningSchema = z.object({
  person: z.string().check(z.minLength(1), z.maxLength(80)),
  activity: id,
  /** The day on which the activity ends, as it was when this was said: it is kept for a week after. */
  day: z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)),
  claim: claimSchema,
});

export type Joining = z.infer<typeof joiningSchema>;

const count = z.number().check(z.int(), z.minimum(0), z.maximum(100_000));

/** How many took part: what stays of an activity once sign-ups and visits are forgotten. Its id is the activity's. */
export const turnoutSchema = z.object({
  signedUp: count,
  /** Of those, who had checked in; or, where nobody signs up, nothing. */
  came: count,
  /** As the host counted heads; null while they have not. */
  counted: z.nullable(count),
});

export type Turnout = z.infer<typeof turnoutSchema>;
