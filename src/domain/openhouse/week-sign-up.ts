import * as z from 'zod/mini';
import { arrivalSchema } from '../arrival/visit.ts';
import { idPattern } from '../id.ts';
import { dayPattern } from '../time.ts';

const rowId = z.string().check(z.regex(idPattern));
const person = z.string().check(z.maxLength(80));
const day = z.string().check(z.regex(dayPattern));

/**
 * "I come on this day of the week", one a person and day. Others' phones hear that there is one and since when, so
 * that everybody can count the queue; not whose it is.
 */
export const weekSignUpSchema = z.object({
  week: rowId,
  day,
  person,
  coming: z.boolean(),
  /** Since when the place is claimed (`at`, epoch ms); `round` counts how often that was said and taken back. */
  claimed: arrivalSchema,
  /** First name of whoever said "I'll greet"; the host's word. */
  greeter: z.nullable(z.string().check(z.maxLength(200))),
});

export type WeekSignUp = z.infer<typeof weekSignUpSchema>;

/** Where somebody wants mail about the week; for the desk alone, and gone when the week is over. */
export const weekAddressSchema = z.object({
  week: rowId,
  person,
  email: z.string().check(z.maxLength(320)),
  /** The last day of the week. */
  day,
});

export type WeekAddress = z.infer<typeof weekAddressSchema>;
