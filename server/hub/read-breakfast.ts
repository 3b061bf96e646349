import { type BreakfastDay, type BreakfastRules, usualSeries } from '../../src/domain/breakfast/breakfast.ts';
import { breakfastDaySchema, seriesSchema } from '../../src/domain/breakfast/series.ts';
import type { Day } from '../../src/domain/time.ts';
import type { Row } from '../../src/protocol/row.ts';
import type { Documents } from '../store/store.ts';
import { rowOf } from '../store/stored-row.ts';

/** More than a hub says anything of. */
const everything = 10_000;

/** All that a hub has said of when it has breakfast. */
export async function breakfastRowsOf(store: Pick<Documents, 'rowsAfter'>, hub: string): Promise<Row[]> {
  const said = { owners: [], all: ['series', 'breakfastDay'], own: [], shared: [] };
  return (await store.rowsAfter(hub, 0, everything, said)).map(rowOf);
}

/** When a hub has its breakfasts, by what it has said; the usual ones while it has said nothing. */
export function breakfastRulesIn(rows: readonly Row[], hub: string, timeZone: string): BreakfastRules {
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

/** When a hub has its breakfasts. */
export const readBreakfastRules = async (
  store: Pick<Documents, 'rowsAfter'>,
  hub: string,
  timeZone: string,
): Promise<BreakfastRules> => breakfastRulesIn(await breakfastRowsOf(store, hub), hub, timeZone);
