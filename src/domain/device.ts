import * as z from 'zod/mini';

/**
 * What a paired device is. `door`: the tablet by the door. `desk`: the host's, and all that a door is.
 * `member`: the phone of somebody whom a code from door or desk has proven. `guest`: a phone that joined by
 * the door's QR; who it says it is, it has said itself.
 */
export const roles = ['door', 'desk', 'member', 'guest'] as const;
export type Role = (typeof roles)[number];

/** Is it somebody's own phone, and not one of the hub's devices? */
export const isPersonal = (role: Role | undefined): boolean =>
  role !== undefined && role !== 'door' && role !== 'desk';

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
