import type { Ingredient } from './kitchen.ts';

export type { Ingredient } from './kitchen.ts';

/** How many of those who come have a diet. One person may have several. */
export interface Eaters {
  /** The diets of each person who has any; the rest eat everything. */
  readonly diets: readonly (readonly string[])[];
  /** How many are expected, those with diets among them. */
  readonly heads: number;
}

export interface Purchase {
  readonly ingredient: Ingredient;
  /** How many people it is for. */
  readonly heads: number;
  /** What they need, in units. */
  readonly needed: number;
  /** How many packs that is; null for what is bought loose. */
  readonly packs: number | null;
}

function takes({ notFor, onlyFor }: Ingredient, diets: readonly string[]): boolean {
  if (diets.some((diet) => notFor.includes(diet))) return false;
  return onlyFor.length === 0 || diets.some((diet) => onlyFor.includes(diet));
}

/** More than adding up can be wrong, less than anybody eats: 0.1 + 0.2 packs are three tenths, not one more pack. */
const grain = 1e-9;

/** What to buy, in the order of the list; what nobody needs is left out. Packs are rounded up. */
export function purchases(list: readonly Ingredient[], { diets, heads }: Eaters): Purchase[] {
  const plain = Math.max(0, heads - diets.length);
  return list.flatMap((ingredient) => {
    const eaters = (takes(ingredient, []) ? plain : 0) + diets.filter((one) => takes(ingredient, one)).length;
    const needed = eaters * ingredient.each;
    if (needed === 0) return [];
    const packs = ingredient.pack > 0 ? Math.ceil(needed / ingredient.pack - grain) : null;
    return [{ ingredient, heads: eaters, needed, packs }];
  });
}

/** How many to expect, and why. */
export interface Expected {
  readonly heads: number;
  /** Signed up, guests counted. */
  readonly signedUp: number;
  /** Who usually comes without having signed up: the median of the breakfasts looked at, rounded up. */
  readonly walkIns: number;
  /** Walk-ins of each breakfast that was looked at, the latest first. */
  readonly lookedAt: readonly number[];
}

const mostLookedAt = 6;

/**
 * Expects those who have signed up and as many walk-ins as usual. The median, because one study visit must not
 * fill the fridge for weeks.
 * @param walkIns of earlier breakfasts that were held, the latest first
 */
export function expectHeads(signedUp: number, walkIns: readonly number[]): Expected {
  const lookedAt = walkIns.slice(0, mostLookedAt);
  const sorted = lookedAt.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const median =
    sorted.length === 0 ? 0 : ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
  const usual = Math.ceil(median);
  return { heads: signedUp + usual, signedUp, walkIns: usual, lookedAt };
}
