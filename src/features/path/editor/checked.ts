import { checkHouse, type HouseProblem } from '../../../domain/house/check-house.ts';
import type { House } from '../../../domain/house/house.ts';

const known = new WeakMap<House, readonly HouseProblem[]>();

/** What is to be looked over in a house; found out once for each. */
export function problemsIn(house: House): readonly HouseProblem[] {
  let found = known.get(house);
  if (!found) {
    found = checkHouse(house);
    known.set(house, found);
  }
  return found;
}
