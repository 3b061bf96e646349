import * as z from 'zod/mini';
import { dayPattern } from '../time.ts';

/** A newcomer's wish to be shown around at a breakfast. Never refused for being full: the desk offers another day. */
export const onboardingSchema = z.object({
  person: z.string().check(z.maxLength(80)),
  day: z.string().check(z.regex(dayPattern)),
  wanted: z.boolean(),
  /** First name of whoever said "I'll receive them". */
  receiver: z.nullable(z.string().check(z.maxLength(200))),
});

export type Onboarding = z.infer<typeof onboardingSchema>;
