import { computed, type ReadonlySignal } from '@preact/signals';
import type { Day } from '../../domain/time.ts';
import type { RowOf } from '../row.ts';
import { watchIndex } from '../watch-rows.ts';

type DailyKind = 'signUp' | 'turn' | 'seat' | 'onboarding' | 'bought' | 'eaters';
type Rows<K extends DailyKind> = ReadonlySignal<readonly RowOf<K>[]>;

const lastDay = '9999-12-31';
const mostKept = 8;

/** Asks for the rows of a kind from day to day; the same signal for the same question, of the latest few. */
function rangesOf<K extends DailyKind>(kind: K): (from: Day, to: Day) => Rows<K> {
  const known = new Map<string, Rows<K>>();
  return (from, to) => {
    const key = `${from} ${to}`;
    let found = known.get(key);
    if (!found) {
      found = watchIndex(kind, 'day', from, to);
      const oldest = known.keys().next().value;
      if (known.size >= mostKept && oldest !== undefined) known.delete(oldest);
      known.set(key, found);
    }
    return found;
  };
}

const signUps = rangesOf('signUp');
const turns = rangesOf('turn');
const seats = rangesOf('seat');
const onboardings = rangesOf('onboarding');
const bought = rangesOf('bought');
const eaters = rangesOf('eaters');

/** Who has said that they come to the breakfast of a day (or, `coming: false`, that they do not after all). */
export const signUpsOn = (day: Day): Rows<'signUp'> => signUps(day, day);

/** The same from a day on: what somebody has said of the breakfasts to come. */
export const signUpsSince = (day: Day): Rows<'signUp'> => signUps(day, lastDay);

/** The turns of a day that were ever taken, left ones too. */
export const turnsOn = (day: Day): Rows<'turn'> => turns(day, day);

/** The turns of a day and all later ones: a year of them tells whose turn it would be. */
export const turnsSince = (day: Day): Rows<'turn'> => turns(day, lastDay);

/** Who is part of the mix of a day, and where they sit. */
export const seatsOn = (day: Day): Rows<'seat'> => seats(day, day);

/** The same from a day on: who has sat with whom. */
export const seatsSince = (day: Day): Rows<'seat'> => seats(day, lastDay);

/** Who wants to be shown around on a day. */
export const onboardingsOn = (day: Day): Rows<'onboarding'> => onboardings(day, day);

/** The same from a day on. */
export const onboardingsSince = (day: Day): Rows<'onboarding'> => onboardings(day, lastDay);

/** The lines of a day's shopping list that were ever ticked. */
export const boughtOn = (day: Day): Rows<'bought'> => bought(day, day);

/** The diets of those who come on a day, without names; undefined until a desk has counted them. */
export const eatersOn = (day: Day): ReadonlySignal<RowOf<'eaters'>['fields'] | undefined> => {
  const rows = eaters(day, day);
  return computed(() => rows.value[0]?.fields);
};
