/** Fewer than this many are nobody's business. */
export const fewest = 5;

/** Chance in [0, 1). */
export type Chance = () => number;

/**
 * A number of people as it may be told: 0 for fewer than five, else a multiple of five nearby, up or down by chance
 * so that sums over many are right on the whole. Whoever subtracts one from another learns of nobody.
 * Source: random rounding to base 5, as statistics agencies publish counts (Statistics New Zealand, "Random rounding").
 */
export function roundCount(count: number, chance: Chance): number {
  if (count < fewest) return 0;
  const down = count - (count % fewest);
  return chance() < (count - down) / fewest ? down + fewest : down;
}
