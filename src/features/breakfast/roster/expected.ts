import { headsOf } from '../../../domain/coming.ts';
import { isPersonal } from '../../../domain/role.ts';
import { type Expected, expectHeads } from '../../../domain/shopping.ts';
import type { Day } from '../../../domain/time.ts';
import { walkInsBefore } from '../../../domain/turnout.ts';
import { attendances } from '../../../local/queries/breakfast.ts';
import { signUpsOn } from '../../../local/queries/breakfast-day.ts';
import { session } from '../../../local/session.ts';
import { rosterWords } from './words.ts';

/** How many to expect at the breakfast of a day, kept up while it is drawn. */
export function expectedOn(day: Day): Expected {
  const signedUp = headsOf(signUpsOn(day).value.map(({ fields }) => fields));
  const walkIns = walkInsBefore(
    day,
    attendances.value.map(({ fields }) => fields),
  );
  return expectHeads(signedUp, walkIns);
}

/** Does this device know of everybody who has signed up? A phone knows only those who want to be seen. */
export const knowsEverybody = (): boolean => !isPersonal(session.value?.role);

/** Why so many: "18 anmälda + 4 brukar komma ändå". */
export const sayWhy = ({ signedUp, walkIns, lookedAt }: Expected): string =>
  lookedAt.length === 0 ? rosterWords.whyNew(signedUp) : rosterWords.why(signedUp, walkIns, lookedAt.length);
