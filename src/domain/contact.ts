import * as z from 'zod/mini';

/** How to reach a person; the row's id is the person's. Another kind than the face, so no door ever holds it. */
export const contactSchema = z.object({
  person: z.string().check(z.maxLength(80)),
  lastName: z.string().check(z.maxLength(400)),
  email: z.string().check(z.maxLength(254)),
  phone: z.string().check(z.maxLength(40)),
});

export type Contact = z.infer<typeof contactSchema>;
