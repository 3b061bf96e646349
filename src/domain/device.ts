import * as z from 'zod/mini';
import { roles } from './role.ts';

/** A paired tablet or phone, as the desk may see it. Its secret is the server's alone. */
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
