import { computed, type ReadonlySignal } from '@preact/signals';
import {
  type BreakfastRules,
  breakfastOn,
  breakfastsFrom,
  type Occurrence,
} from '../../domain/breakfast/breakfast.ts';
import { addDays, type Day } from '../../domain/time.ts';
import { breakfastRules } from '../../local/queries/breakfast.ts';
import { today } from '../../local/queries/hub.ts';
import { clockTick } from '../../local/time.ts';

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
  let count = 0;
  for (const one of breakfasts) {
    if (one.ends <= at || count === mostHeld) continue;
    found.push(one);
    if (one.cancelled === null) count++;
  }
  return found;
}

/** The breakfasts from now on, cancelled ones among them; empty until the hub is known. */
export const upcoming: ReadonlySignal<readonly Occurrence[]> = computed(() =>
  upcomingOf(around.value, clockTick.value),
);

/** Those of them that are held. */
export const held: ReadonlySignal<readonly Occurrence[]> = computed(() =>
  upcoming.value.filter(({ cancelled }) => cancelled === null),
);

/** The next that is held, the one that is going on included. */
export const nextHeld: ReadonlySignal<Occurrence | undefined> = computed(() => held.value[0]);

/** The one that would have been before it, when it is cancelled. */
export const firstCancelled: ReadonlySignal<Occurrence | undefined> = computed(() => {
  const [first] = upcoming.value;
  return first?.cancelled ? first : undefined;
});

/** Is there a breakfast on a day, as far as this device knows? Where the hub is not known yet nothing is called off. */
export function isHeldOn(day: Day): boolean {
  const rules = breakfastRules.value;
  return !rules || breakfastOn(rules, day)?.cancelled === null;
}

/** Is it going on at `at`, epoch ms? */
export const isOn = ({ starts, ends }: Occurrence, at: number): boolean => starts <= at && at < ends;

/** So many days are laid before the host. */
const planned = 8;

/** What the host plans: the days to come, cancelled ones too, and further ones of which something has been said. */
export function plannedDays(rules: BreakfastRules, from: Day): Occurrence[] {
  const byDay = new Map(breakfastsFrom(rules, from, planned).map((one) => [one.day, one]));
  for (const day of rules.days.keys()) {
    const one = day < from ? null : breakfastOn(rules, day);
    if (one) byDay.set(day, one);
  }
  return [...byDay.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}
