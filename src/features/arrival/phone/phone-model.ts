import { checkOut, isPresent, undoCheckOut } from '../../../domain/arrival/arrival.ts';
import { type NewcomerForm, type NewcomerRefusal, writeIn } from '../../../domain/arrival/newcomer.ts';
import type { Hub } from '../../../domain/hub.ts';
import { makeId } from '../../../domain/id.ts';
import { ok, type Result } from '../../../domain/result.ts';
import { commit } from '../../../local/commit.ts';
import { rememberMe } from '../../../local/me.ts';
import { organisationFinder } from '../../../local/queries/organisations.ts';
import type { RowOf } from '../../../local/row.ts';
import { now } from '../../../local/time.ts';
import type { SaveRefusal } from '../save-words.ts';

/** Writes somebody in on their own phone, and remembers them there. Answers their id. */
export async function introduceMyself(
  form: NewcomerForm,
): Promise<Result<string, NewcomerRefusal | SaveRefusal>> {
  const written = writeIn(form, await organisationFinder());
  if (!written.ok) return written;
  const saved = await commit(written.value.changes);
  if (!saved.ok) return saved;
  await rememberMe(written.value.person);
  return ok(written.value.person);
}

/** Changes the face of a person; the organisation may be a new one. */
export async function changeMyself(
  person: string,
  form: NewcomerForm,
): Promise<Result<void, NewcomerRefusal | SaveRefusal>> {
  // The rule for writing in knows how names are cleaned and organisations found; only the person is not new.
  const written = writeIn(form, await organisationFinder(), makeId);
  if (!written.ok) return written;
  const { firstName, lastInitial, organisation } = written.value.fields;
  return commit([
    ...written.value.changes.filter(({ kind }) => kind === 'organisation'),
    { kind: 'person', id: person, fields: { firstName, lastInitial, organisation } },
  ]);
}

/** How it stands with somebody today. Times are epoch ms. */
export type Standing =
  | { readonly state: 'away' }
  | { readonly state: 'here'; readonly visit: string; readonly since: number; readonly changedAt: number }
  | { readonly state: 'left'; readonly visit: string; readonly at: number; readonly byClosing: boolean };

/** The standing of a person, from the visits of yesterday and today, oldest first. */
export function standingOf(
  visits: readonly RowOf<'visit'>[],
  person: string,
  day: string,
  place: Pick<Hub, 'closes' | 'timeZone'>,
  at: number,
): Standing {
  const mine = visits.filter(({ fields }) => fields.person === person);
  const going = mine.find(({ fields }) => isPresent(fields, place, at));
  if (going) {
    const { arrived, back } = going.fields;
    return { state: 'here', visit: going.id, since: arrived.at, changedAt: Math.max(arrived.at, back ?? 0) };
  }
  const todays = mine.find(({ fields }) => fields.day === day);
  if (!todays) return { state: 'away' };
  const { left, leftBy } = todays.fields;
  return {
    state: 'left',
    visit: todays.id,
    at: left ?? at,
    byClosing: left === null || leftBy === 'closing',
  };
}

/** Checks out now. */
export const leaveNow = (visit: string): Promise<Result<void, SaveRefusal>> =>
  commit([checkOut(visit, now())]);

/** Takes a check-out back. */
export const stay = (visit: string): Promise<Result<void, SaveRefusal>> =>
  commit([undoCheckOut(visit, now())]);
