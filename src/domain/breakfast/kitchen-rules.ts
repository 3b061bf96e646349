import type { Change } from '../change.ts';
import { boughtId } from '../id.ts';
import { shortText } from '../text.ts';
import type { Day } from '../time.ts';
import type { Bought } from './bought.ts';
import type { Diet } from './diet.ts';
import type { EatersOfDay } from './eaters.ts';
import type { SignUp } from './sign-up.ts';

const longestNote = 200;

/** What somebody does not eat: ids of the kitchen's diets, and a note for the desk. */
export function setDiet(person: string, diets: readonly string[], note: string): Change {
  const fields: Diet = { person, diets: [...new Set(diets)].sort(), note: shortText(note, longestNote) };
  return { kind: 'diet', id: person, fields: { ...fields } };
}

/** Ticks a line of the shopping list, or takes the tick away. */
export function tickBought(day: Day, ingredient: string, ticked: boolean): Change {
  const fields: Bought = { day, ingredient, ticked };
  return { kind: 'bought', id: boughtId(day, ingredient), fields: { ...fields } };
}

const byText = (a: readonly string[], b: readonly string[]): number => {
  const [mine, other] = [a.join(' '), b.join(' ')];
  return mine < other ? -1 : mine > other ? 1 : 0;
};

/**
 * The diets of those who come, without a name: each person's sorted, and the list sorted, so that its order tells
 * nothing. Whoever eats everything is not in it. `diets` are by person.
 */
export const eatersOf = (
  signUps: Iterable<Pick<SignUp, 'person' | 'coming'>>,
  diets: ReadonlyMap<string, Pick<Diet, 'diets'>>,
): string[][] =>
  [...signUps]
    .flatMap(({ person, coming }) => {
      const theirs = coming && person !== null ? diets.get(person)?.diets : undefined;
      return theirs && theirs.length > 0 ? [[...theirs].sort()] : [];
    })
    .sort(byText);

type Told = Readonly<Pick<EatersOfDay, 'diets' | 'heads'>>;

/** Says the counts of a day to the kitchen and to the phones, if they are others than they know. */
export function tellEaters(day: Day, { diets, heads }: Told, current: Told | undefined): Change[] {
  if (!current && diets.length === 0 && heads?.signedUp === 0) return [];
  const isSame = (a: Told, b: Told) =>
    JSON.stringify([a.diets, a.heads?.signedUp, a.heads?.walkIns]) ===
    JSON.stringify([b.diets, b.heads?.signedUp, b.heads?.walkIns]);
  if (current && isSame(current, { diets, heads })) return [];
  return [{ kind: 'eaters', id: day, fields: { day, diets, heads } }];
}
