import { type BreakfastDay, type BreakfastRules, usualSeries } from '../../src/domain/breakfast/breakfast.ts';
import { breakfastDaySchema, seriesSchema } from '../../src/domain/breakfast/series.ts';
import type { Day } from '../../src/domain/time.ts';
import type { Store } from '../store/store.ts';
import { rowOf } from '../store/stored-row.ts';

/** More than a hub says anything of. */
const everything = 10_000;

/** When a hub has its breakfasts; the usual ones while it has said nothing. */
export async function readBreakfastRules(
  store: Store,
  hub: string,
  timeZone: string,
): Promise<BreakfastRules> {
  const said = { owners: [], all: ['series', 'breakfastDay'], own: [], shared: [] };
  const rows = (await store.rowsAfter(hub, 0, everything, said)).map(rowOf);
  const days = new Map<Day, BreakfastDay>();
  let series = usualSeries;
  for (const { kind, id, fields } of rows) {
    if (fields.gone === true) continue;
    if (kind === 'series' && id === hub) {
      const parsed = seriesSchema.safeParse(fields);
      if (parsed.success) series = parsed.data;
    }
    const day = kind === 'breakfastDay' ? breakfastDaySchema.safeParse(fields) : undefined;
    if (day?.success) days.set(day.data.day, day.data);
  }
  return { series, days, timeZone };
}
