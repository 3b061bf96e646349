import { activities } from '../../../local/queries/activities.ts';
import { breakfastRules } from '../../../local/queries/breakfast.ts';
import { hub } from '../../../local/queries/hub.ts';
import { clockTick } from '../../../local/time.ts';
import type { FormWorld } from './time-section.tsx';

/** What the form has to know of everything else; null until it is known. */
export function useWorld(): FormWorld | null {
  const [rules, all, row, now] = [breakfastRules.value, activities.value, hub.value, clockTick.value];
  return rules && all && row ? { rules, all, closes: row.fields.closes, now } : null;
}
