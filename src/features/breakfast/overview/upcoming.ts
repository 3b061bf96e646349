import { computed, type ReadonlySignal } from '@preact/signals';
import { breakfastsFrom, type Occurrence } from '../../../domain/breakfast.ts';
import { addDays } from '../../../domain/time.ts';
import { breakfastRules } from '../../../local/queries/breakfast.ts';
import { today } from '../../../local/queries/hub.ts';
import { clockTick } from '../../../local/time.ts';

/** So many that are held are told ahead. */
const mostHeld = 4;

// One of yesterday may last past midnight; the two more make up for those that are over already.
const around: ReadonlySignal<readonly Occurrence[]> = computed(() => {
  const rules = breakfastRules.value;
  return rules ? breakfastsFrom(rules, addDays(today.value, -1), mostHeld + 2) : [];
});

/** Those that are not over at `at` (epoch ms), until so many that are held have been found. */
export function upcomingOf(breakfasts: readonly Occurrence[], at: number): Occurrence[] {
  const found: Occurrence[] = [];
  let held = 0;
  for (const one of breakfasts) {
    if (one.ends <= at || held === mostHeld) continue;
    found.push(one);
    if (one.cancelled === null) held++;
  }
  return found;
}

/** The breakfasts from now on, cancelled ones among them; empty until the hub is known. */
export const upcoming: ReadonlySignal<readonly Occurrence[]> = computed(() =>
  upcomingOf(around.value, clockTick.value),
);

/** The next that is held, the one that is going on included. */
export const nextHeld: ReadonlySignal<Occurrence | undefined> = computed(() =>
  upcoming.value.find(({ cancelled }) => cancelled === null),
);

/** The one that would have been before it, when it is cancelled. */
export const firstCancelled: ReadonlySignal<Occurrence | undefined> = computed(() => {
  const [first] = upcoming.value;
  return first?.cancelled ? first : undefined;
});

/** Is it going on at `at`, epoch ms? */
export const isOn = ({ starts, ends }: Occurrence, at: number): boolean => starts <= at && at < ends;
