import * as z from 'zod/mini';

const texts = z.array(z.string().check(z.minLength(1), z.maxLength(480))).check(z.maxLength(12));

/** What somebody likes to talk about, in their own words; the row's id is the person's. */
export const interestSchema = z.object({
  person: z.string().check(z.maxLength(80)),
  interests: texts,
  /** What they would like help with. */
  asks: texts,
  /** What they are glad to help others with. */
  offers: texts,
  /** Have they agreed that the host introduces them to others by these words? Off until said. */
  introduce: z.boolean(),
});

export type Interest = z.infer<typeof interestSchema>;
