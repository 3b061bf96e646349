import { computed, type ReadonlySignal } from '@preact/signals';
import { breakfastOn } from '../../domain/breakfast/breakfast.ts';
import type { Happening } from '../../domain/house/happening.ts';
import type { HouseNow } from '../../domain/house/place-now.ts';
import { countSitting } from '../../domain/house/sit-down.ts';
import { activities } from '../../local/queries/activities.ts';
import { breakfastRules } from '../../local/queries/breakfast.ts';
import { house, sittingsToday } from '../../local/queries/house.ts';
import { today } from '../../local/queries/hub.ts';
import { clockTick } from '../../local/time.ts';
import { words } from './now-words.ts';

/** Breakfast of the day, in the zone where the hub has it. */
const breakfasts: ReadonlySignal<readonly Happening[]> = computed(() => {
  const rules = breakfastRules.value;
  const found = rules && breakfastOn(rules, today.value);
  if (!found || found.cancelled) return [];
  return [...(house.value?.spot ?? [])]
    .filter(([, { zone }]) => zone === rules.series.zone)
    .map(([spot]) => ({
      ...{ id: `breakfast-${spot}`, spot, title: words.breakfast() },
      ...{ starts: found.starts, ends: found.ends, openness: 'join', soundLevel: 'lively' },
    }));
});

/** What is agreed for a place of the house. */
const planned: ReadonlySignal<readonly Happening[]> = computed(() =>
  (activities.value ?? [])
    .filter(({ fields: { state, spot } }) => state === 'agreed' && spot !== '')
    .map(({ id, fields: { spot, title, starts, ends, openness, soundLevel } }) => ({
      ...{ id, spot, title, starts, ends, openness, soundLevel },
    })),
);

/** What goes on in the places of the house. Everything here that shows what is on asks this. */
export const happenings: ReadonlySignal<readonly Happening[]> = computed(() => [
  ...breakfasts.value,
  ...planned.value,
]);

/** How many sit where. */
const sitting: ReadonlySignal<ReadonlyMap<string, number>> = computed(() =>
  countSitting(sittingsToday.value, clockTick.value),
);

/** The house as it is now, fresh every few seconds while it is shown; undefined until it has been read. */
export const houseNow: ReadonlySignal<HouseNow | undefined> = computed(
  () =>
    house.value && {
      ...{ house: house.value, now: clockTick.value, happenings: happenings.value, sitting: sitting.value },
    },
);
