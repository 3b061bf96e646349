import { useMemo } from 'preact/hooks';
import { headsOf } from '../../../domain/breakfast/coming.ts';
import { type Expected, expectHeads } from '../../../domain/breakfast/shopping.ts';
import { walkInsBefore } from '../../../domain/breakfast/turnout.ts';
import { isPersonal } from '../../../domain/role.ts';
import type { Day } from '../../../domain/time.ts';
import { attendances } from '../../../local/queries/breakfast.ts';
import { eatersOn, signUpsOn } from '../../../local/queries/breakfast-day.ts';
import { session } from '../../../local/session.ts';
import { rosterWords } from './words.ts';

interface Expectation extends Expected {
  /** False on a phone that no desk has told the number yet: it sees only those who show themselves. */
  readonly isWhole: boolean;
}

/** How many to expect at the breakfast of a day, kept up while it is drawn; phones believe what the desk counted. */
export function useExpected(day: Day): Expectation {
  const seen = headsOf(signUpsOn(day).value.map(({ fields }) => fields));
  const told = useMemo(() => eatersOn(day), [day]).value?.heads;
  const counted = attendances.value.map(({ fields }) => fields);
  if (!isPersonal(session.value?.role))
    return { ...expectHeads(seen, walkInsBefore(day, counted)), isWhole: true };
  if (!told) return { ...expectHeads(seen, []), isWhole: false };
  return { ...expectHeads(Math.max(seen, told.signedUp), told.walkIns), isWhole: true };
}

/** Why so many: "18 anmälda + 4 brukar komma ändå". */
export function sayWhy({ isWhole, signedUp, walkIns, lookedAt }: Expectation): string {
  if (!isWhole) return rosterWords.whySeen(signedUp);
  return lookedAt.length === 0
    ? rosterWords.whyNew(signedUp)
    : rosterWords.why(signedUp, walkIns, lookedAt.length);
}
