import { type NewcomerRefusal, writeIn } from '../../../domain/arrival/newcomer.ts';
import type { Change } from '../../../domain/change.ts';
import { placeId, setAddress, signUpFor } from '../../../domain/openhouse/coming.ts';
import { err, ok, type Result } from '../../../domain/result.ts';
import { cleanText } from '../../../domain/text.ts';
import { commit } from '../../../local/commit.ts';
import { rememberMe } from '../../../local/me.ts';
import { today } from '../../../local/queries/hub.ts';
import { organisationFinder } from '../../../local/queries/organisations.ts';
import { readWeekSignUp } from '../../../local/queries/weeks.ts';
import type { RowOf } from '../../../local/row.ts';
import { now } from '../../../local/time.ts';

/** What somebody has chosen and written so far; kept as a draft. */
export interface SignUpDraft {
  readonly days: readonly string[];
  readonly firstName: string;
  readonly organisation: string;
  readonly email: string;
}

export type SignUpRefusal =
  | NewcomerRefusal
  | 'address-bad'
  | 'address-too-long'
  | 'nothing-open'
  | 'storage-full'
  | 'storage-failed';

/**
 * Signs somebody up for the chosen days, all at once: whoever the hub does not know is written in first, so that the
 * door knows them when they come. Answers for how many days; those that are over meanwhile are left out.
 */
export async function signUpNow(
  week: RowOf<'week'>,
  draft: SignUpDraft,
  known: string | null,
): Promise<Result<number, SignUpRefusal>> {
  const changes: Change[] = [];
  let person = known;
  if (person === null) {
    const form = { firstName: draft.firstName, organisation: { id: null, text: draft.organisation } };
    const written = writeIn(form, await organisationFinder());
    if (!written.ok) return written;
    person = written.value.person;
    changes.push(...written.value.changes);
  }
  const when = { now: now(), today: today.peek() };
  let count = 0;
  for (const day of draft.days) {
    const current = (await readWeekSignUp(placeId(week.id, day, person)))?.fields;
    const said = signUpFor(week, day, person, when, current);
    if (!said.ok) continue;
    count += 1;
    changes.push(...said.value);
  }
  if (count === 0) return err('nothing-open');
  if (cleanText(draft.email) !== '') {
    const address = setAddress(week, person, draft.email);
    if (!address.ok) return address;
    changes.push(...address.value);
  }
  const saved = await commit(changes);
  if (!saved.ok) return saved;
  if (known === null) await rememberMe(person);
  return ok(count);
}
