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

/** What a device is once nobody vouches for whose it is: a member's phone is a guest's again. */
export const unprovenRole = (role: Role): Role => (role === 'member' ? 'guest' : role);
