import * as z from 'zod/mini';

/** What a paired device is: the tablet at the door, or somebody's own phone. */
export const roles = ['door', 'phone'] as const;
export type Role = (typeof roles)[number];

/** A paired tablet or phone, as the door may see it. Its secret is the server's alone. */
export const deviceSchema = z.object({
  name: z.string().check(z.maxLength(80)),
  role: z.enum(roles),
  /** The person a phone belongs to, once it is known. */
  person: z.nullable(z.string().check(z.maxLength(80))),
  /** Epoch ms. */
  pairedAt: z.number().check(z.int(), z.nonnegative()),
  revoked: z.boolean(),
});

export type Device = z.infer<typeof deviceSchema>;
