import * as z from 'zod/mini';
import { dayPattern } from '../time.ts';

const line = z.string().check(z.maxLength(1200));
const day = z.string().check(z.regex(dayPattern));
const person = z.string().check(z.minLength(1), z.maxLength(80));

/** Something the host means to do, on the day it is meant for; once it is done, on the day it was. */
export const taskSchema = z.object({
  text: z.string().check(z.minLength(1), z.maxLength(1200)),
  day,
  done: z.boolean(),
});

export type Task = z.infer<typeof taskSchema>;

/** What the host says at the door on one day; empty: nothing. The row's id is the day. */
export const dayMessageSchema = z.object({ day, text: line });

export type DayMessage = z.infer<typeof dayMessageSchema>;

/**
 * What the host has said of introducing two people to each other. Each word is a field of its own, so that two desks
 * that say different things while they are apart both keep theirs.
 */
export const introductionSchema = z.object({
  /** The two, the smaller id first; the row's id is made of both. */
  a: person,
  b: person,
  /** When the host last said something of them. */
  day,
  /** When they were introduced, or null. */
  met: z.nullable(day),
  /** Not before this day, or null. */
  notBefore: z.nullable(day),
  never: z.boolean(),
});

export type Introduction = z.infer<typeof introductionSchema>;

/** A weekly letter as it was sent. */
export const letterSchema = z.object({
  /** The day it was sent. */
  day,
  language: z.enum(['sv', 'en']),
  title: line,
  /** As it was written, see `letter-text.ts`. */
  text: z.string().check(z.maxLength(60_000)),
  /** Ids of those whom it names, so that their names can be taken out. */
  named: z.array(person).check(z.maxLength(500)),
});

export type Letter = z.infer<typeof letterSchema>;
