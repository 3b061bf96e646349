import { useMemo } from 'preact/hooks';
import { type Purchase, purchases } from '../../../domain/breakfast/shopping.ts';
import type { Day } from '../../../domain/time.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { kitchen } from '../../../local/queries/breakfast.ts';
import { boughtOn, eatersOn } from '../../../local/queries/breakfast-day.ts';
import { useExpected } from '../roster/expected.ts';
import { words } from './words.ts';

/** A line of the shopping list, with its tick. */
export interface Line extends Purchase {
  readonly ticked: boolean;
}

/** The shopping list of a day, kept up while it is drawn. */
export function useShoppingList(day: Day): Line[] {
  const ticked = new Set(
    boughtOn(day).value.flatMap(({ fields }) => (fields.ticked ? [fields.ingredient] : [])),
  );
  const { heads } = useExpected(day);
  const diets = useMemo(() => eatersOn(day), [day]).value?.diets ?? [];
  return purchases(kitchen.value.ingredients, { diets, heads }).map((one) => ({
    ...one,
    ticked: ticked.has(one.ingredient.id),
  }));
}

/** "3 förp. (44 skivor)", or "22 st" for what is bought loose. */
export function sayAmount({ packs, needed, ingredient }: Purchase): string {
  const amount = `${formatNumber(needed, { maximumFractionDigits: 1 })} ${ingredient.unit}`.trim();
  return packs === null ? amount : words.packs(packs, amount);
}

/** How many of the lines are ticked. */
export const tickedOf = (lines: readonly Pick<Line, 'ticked'>[]): number =>
  lines.filter(({ ticked }) => ticked).length;
