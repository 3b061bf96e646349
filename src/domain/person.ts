import * as z from 'zod/mini';
import { dayPattern } from './time.ts';

/** The face of a person: what a pin says and what the door needs. Never a title or a role, by construction. */
export const personSchema = z.object({
  firstName: z.string().check(z.minLength(1), z.maxLength(800)),
  /** Tells two Annas of one organisation apart; one letter, as the person writes it. */
  lastInitial: z.string().check(z.maxLength(8)),
  /** An organisation's id, or null for somebody without one. */
  organisation: z.nullable(z.string().check(z.maxLength(80))),
  kind: z.enum(['member', 'guest']),
  /** May others see by name that this person is here? Off until said. */
  visible: z.boolean(),
  /** False until the community manager has looked at somebody who wrote themselves in. */
  checked: z.boolean(),
  /** The day of the first visit ever; it outlives the visits themselves. */
  firstDay: z.nullable(z.string().check(z.regex(dayPattern))),
});

export type Person = z.infer<typeof personSchema>;
