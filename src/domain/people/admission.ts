import * as z from 'zod/mini';

/**
 * How far somebody has come who becomes a member; the row's id is the person's. What other rows tell (the slot on a
 * breakfast, the two answers, the signature) is not said here again.
 */
export const admissionSchema = z.object({
  person: z.string().check(z.maxLength(80)),
  /** With whom they come, when several begin together; empty for nobody. */
  group: z.string().check(z.maxLength(800)),
  /** Has the welcome been sent, have they been shown around, have they answered on paper, is their clothespin written? */
  mailed: z.boolean(),
  introduced: z.boolean(),
  answered: z.boolean(),
  pinned: z.boolean(),
});

export type Admission = z.infer<typeof admissionSchema>;
