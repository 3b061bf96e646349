import { computed, type ReadonlySignal } from '@preact/signals';
import {
  type BreakfastDay,
  type BreakfastRules,
  type Series,
  usualSeries,
} from '../../domain/breakfast/breakfast.ts';
import type { Kitchen } from '../../domain/breakfast/kitchen.ts';
import { usualKitchen } from '../../domain/breakfast/usual-kitchen.ts';
import type { Day } from '../../domain/time.ts';
import type { RowOf } from '../row.ts';
import { watchKind } from '../watch-rows.ts';
import { hub } from './hub.ts';

const seriesRows = watchKind('series');
const kitchenRows = watchKind('kitchen');
const dayRows = watchKind('breakfastDay');
const dietRows = watchKind('diet');

/** When the hub has breakfast; the usual while it has said nothing. */
export const series: ReadonlySignal<Series> = computed(() => seriesRows.value[0]?.fields ?? usualSeries);

/** What the hub does and buys for it; the usual, in the hub's language, while it has said nothing. */
export const kitchen: ReadonlySignal<Kitchen> = computed(
  () => kitchenRows.value[0]?.fields ?? usualKitchen(hub.value?.fields.language ?? 'sv'),
);

/** The host's words about single days, by day. */
export const breakfastDays: ReadonlySignal<ReadonlyMap<Day, BreakfastDay>> = computed(
  () => new Map(dayRows.value.map(({ fields }) => [fields.day, fields])),
);

/** All that decides when breakfast is; undefined until the hub is known. */
export const breakfastRules: ReadonlySignal<BreakfastRules | undefined> = computed(() => {
  const timeZone = hub.value?.fields.timeZone;
  return timeZone === undefined ? undefined : { series: series.value, days: breakfastDays.value, timeZone };
});

/** What people do not eat, by person: everybody's at the desk, on a phone its own person's. */
export const dietsById: ReadonlySignal<ReadonlyMap<string, RowOf<'diet'>['fields']>> = computed(
  () => new Map(dietRows.value.map(({ id, fields }) => [id, fields])),
);

/** How many signed up and came, of every breakfast that was ever counted. In no particular order. */
export const attendances: ReadonlySignal<readonly RowOf<'attendance'>[]> = watchKind('attendance');
