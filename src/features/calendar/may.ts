import type { Activity } from '../../domain/calendar/activity.ts';
import type { Role } from '../../domain/role.ts';
import { me } from '../../local/me.ts';
import { session } from '../../local/session.ts';

/** What this device is; a stranger's phone until the hub has said. */
export const role = (): Role => session.value?.role ?? 'guest';

/** Is this the host's tablet? */
export const isDesk = (): boolean => role() === 'desk';

/** May something be proposed here? The tablets', and the phones' of members; a guest asks somebody. */
export const mayPropose = (): boolean => role() !== 'guest' && (role() !== 'member' || me.value !== null);

/** Is it this phone's person who started it? */
export const isOwn = ({ person }: Activity): boolean => person !== null && person === me.value;
