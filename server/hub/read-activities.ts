import { activitySchema } from '../../src/domain/calendar/activity.ts';
import type { ActivityRow } from '../../src/domain/calendar/activity-rules.ts';
import type { Documents } from '../store/store.ts';
import { rowOf } from '../store/stored-row.ts';

/** So many rows are read in one question. */
const page = 5000;

/** A hub's activities, proposals too, and what its places are called by their ids. */
export async function readActivities(
  store: Pick<Documents, 'rowsAfter'>,
  hub: string,
): Promise<{ readonly rows: readonly ActivityRow[]; readonly places: ReadonlyMap<string, string> }> {
  const wanted = { owners: [], all: ['activity', 'spot'], own: [], shared: [] };
  const rows: ActivityRow[] = [];
  const places = new Map<string, string>();
  for (let after = 0; ; ) {
    const stored = await store.rowsAfter(hub, after, page, wanted);
    for (const { kind, id, fields } of stored.map(rowOf)) {
      if (fields.gone === true) continue;
      const parsed = kind === 'activity' ? activitySchema.safeParse(fields) : undefined;
      if (parsed?.success) rows.push({ id, fields: parsed.data });
      if (kind === 'spot' && typeof fields.name === 'string') places.set(id, fields.name);
    }
    const last = stored.at(-1);
    if (!last || stored.length < page) return { rows, places };
    after = last.seq;
  }
}
