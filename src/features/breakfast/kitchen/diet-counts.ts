import type { DietName } from '../../../domain/breakfast/kitchen.ts';

interface DietCount {
  /** A diet of the kitchen's list; null for those that are no longer on it. */
  readonly diet: DietName | null;
  readonly count: number;
}

/** How many have each diet, in the order of the kitchen's list; nobody's name. */
export function countDiets(eaters: readonly (readonly string[])[], names: readonly DietName[]): DietCount[] {
  const known = new Set(names.map(({ id }) => id));
  const counts = names.map(
    (diet): DietCount => ({
      diet,
      count: eaters.filter((one) => one.includes(diet.id)).length,
    }),
  );
  const others = eaters.filter((one) => one.some((id) => !known.has(id))).length;
  return [...counts, { diet: null, count: others }].filter(({ count }) => count > 0);
}
