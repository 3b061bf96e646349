import type { ActivityRow } from '../../domain/calendar/activity-rules.ts';
import { activities } from '../../local/queries/activities.ts';

/** The activity with this id, kept up; null where this device knows of none, undefined until it has looked. */
export const useActivity = (id: string): ActivityRow | null | undefined => {
  const all = activities.value;
  return all === undefined ? undefined : (all.find((one) => one.id === id) ?? null);
};
