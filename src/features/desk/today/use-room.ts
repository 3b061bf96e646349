import { useMemo } from 'preact/hooks';
import { type InTheRoom, inTheRoom } from '../../../domain/desk/room.ts';
import type { Hub } from '../../../domain/hub.ts';
import { addDays, type Day } from '../../../domain/time.ts';
import { hub, today } from '../../../local/queries/hub.ts';
import { plansFrom } from '../../../local/queries/plans.ts';
import { openVisits, visitsOn } from '../../../local/queries/visits.ts';
import { clockTick } from '../../../local/time.ts';
import { isRead } from '../../../local/watch-rows.ts';
import { type Faces, useFaces } from '../shared/faces.ts';

/** Who is in the house and who is expected, with their faces, kept up while it is drawn. */
export interface RoomNow extends InTheRoom {
  readonly hub: Hub;
  readonly day: Day;
  /** Epoch ms. */
  readonly now: number;
  /** Those who plan to come today and are not here, nor have been. */
  readonly coming: readonly string[];
  readonly faces: Faces;
}

/** The room as it is now; null until it is read. */
export function useRoom(): RoomNow | null {
  const [settings, day, now] = [hub.value?.fields, today.value, clockTick.value];
  const [todays, yesterdays] = [visitsOn(day).value, visitsOn(addDays(day, -1)).value];
  const open = openVisits.value;
  const isHere = isRead(todays) && isRead(yesterdays);
  const room = useMemo(
    () => (settings && isHere ? inTheRoom(open, settings, now) : null),
    [open, settings, now, isHere],
  );
  const plans = useMemo(() => plansFrom(day), [day]).value;
  const coming = useMemo(() => {
    const been = new Set(todays.map(({ fields }) => fields.person));
    return plans.flatMap(({ fields }) =>
      fields.coming && fields.day === day && !been.has(fields.person) ? [fields.person] : [],
    );
  }, [plans, todays, day]);
  const ids = useMemo(() => [...(room?.people.keys() ?? []), ...coming], [room, coming]);
  const faces = useFaces(ids);
  if (!settings || !room || !faces) return null;
  // What is read of faces is a moment behind who is here: nobody is new who has not been looked at.
  return { ...room, hub: settings, day, now, coming, faces };
}
