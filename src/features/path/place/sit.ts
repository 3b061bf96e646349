import { getUp, sitDown, stayOn } from '../../../domain/house/sit-down.ts';
import type { Sitting } from '../../../domain/house/sitting.ts';
import { isPersonal } from '../../../domain/role.ts';
import { commit } from '../../../local/commit.ts';
import { hub } from '../../../local/queries/hub.ts';
import { session } from '../../../local/session.ts';
import { liveSetting, saveSetting } from '../../../local/settings.ts';
import { now } from '../../../local/time.ts';
import { isKept } from '../../../ui/saving.ts';

/** The sitting that this device has said last. Its id is on no other device that could tell whose it is. */
export interface Seat {
  readonly id: string;
  readonly fields: Sitting;
}

const key = 'path-seat';

/** Where somebody has sat down with this device; null where nobody has. Who sits no more is still in it. */
export const seat = liveSetting<Seat | null>(key, null);

/** Sits down, and gets up from where one sat before. Answers whether it is kept; if not, the screen has said why. */
export async function sit(spot: string): Promise<boolean> {
  const hubFields = hub.peek()?.fields;
  if (!hubFields) return false;
  const at = now();
  const before = seat.peek();
  const change = sitDown(spot, hubFields, at);
  // At the hub's own screens the one before was somebody else, who sits where they sat.
  const isOwn = isPersonal(session.peek()?.role);
  const leaving = isOwn && before && before.fields.until > at ? [getUp(before.id, at)] : [];
  if (!(await isKept(commit([...leaving, change])))) return false;
  await saveSetting(key, { id: change.id, fields: change.fields as unknown as Sitting } satisfies Seat);
  return true;
}

/** Gets up. Answers whether it is kept. */
export async function leave({ id }: Seat): Promise<boolean> {
  if (!(await isKept(commit([getUp(id, now())])))) return false;
  await saveSetting(key, null);
  return true;
}

/** Stays for longer. Answers until when, epoch ms; null when it was not kept. */
export async function stay(sat: Seat): Promise<number | null> {
  const hubFields = hub.peek()?.fields;
  if (!hubFields) return null;
  const change = stayOn(sat, hubFields, now());
  if (!(await isKept(commit([change])))) return null;
  const until = change.fields.until as number;
  await saveSetting(key, { ...sat, fields: { ...sat.fields, until } } satisfies Seat);
  return until;
}
