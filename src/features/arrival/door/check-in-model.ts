import { type CheckIn, checkIn, isPresent, type VisitDetails } from '../../../domain/arrival/arrival.ts';
import type { Change } from '../../../domain/change.ts';
import { err, ok, type Result } from '../../../domain/result.ts';
import { addDays, type Day, dayAt } from '../../../domain/time.ts';
import { commit } from '../../../local/commit.ts';
import { expectArriving, readArriving } from '../../../local/queries/arriving.ts';
import { now } from '../../../local/time.ts';
import { house } from '../house.ts';
import type { SaveRefusal } from '../save-words.ts';

/** Somebody who has just been welcomed, and what taking it back needs. */
export interface Welcomed {
  readonly person: string;
  readonly firstName: string;
  readonly outcome: CheckIn['outcome'];
  /** First arrival of the day, epoch ms. */
  readonly at: number;
  readonly visit: string;
  /** Has this person never been here before today? */
  readonly isFirst: boolean;
  /** When it was done, epoch ms; the undo counts from here. */
  readonly doneAt: number;
  /** What takes it back. */
  readonly undo: readonly Change[];
}

const daysOf = (at: number): readonly [Day, Day] => {
  const day = dayAt(at, house.value.timeZone);
  return [day, addDays(day, -1)];
};

/** Gets ready for whoever of these people is about to tap their name. */
export const expectPeople = (ids: readonly string[]): Promise<void> => expectArriving(ids, daysOf(now()));

/**
 * Checks a person in: reads, decides, commits. Whoever came late yesterday and is still here has not come
 * again because midnight passed.
 */
export async function checkInPerson(
  id: string,
  details?: VisitDetails,
): Promise<Result<Welcomed, SaveRefusal>> {
  const at = now();
  const place = house.value;
  const days = daysOf(at);
  const [day] = days;
  const { person, visits } = await readArriving(id, days);
  const [current, yesterdays] = visits;
  if (!person) return err('unknown-person');
  const { firstName, firstDay } = person.fields;
  const who = { person: id, firstName, doneAt: at };
  if (!current && yesterdays && isPresent(yesterdays.fields, place, at)) {
    const { arrived } = yesterdays.fields;
    return ok({
      ...who,
      outcome: 'already-here',
      at: arrived.at,
      visit: yesterdays.id,
      isFirst: false,
      undo: [],
    });
  }
  const done = checkIn(id, person.fields, place, at, current?.fields, details);
  if (done.changes.length > 0) {
    const saved = await commit(done.changes);
    if (!saved.ok) return saved;
  }
  const isFirst = firstDay === null || firstDay >= day;
  const { outcome, visit, undo } = done;
  return ok({ ...who, outcome, at: done.at, visit, isFirst, undo });
}

/** From when on the minute for taking it back runs: whoever taps twice may still take back the first. */
export const undoFrom = (welcomed: Welcomed): number =>
  welcomed.outcome === 'already-here' ? welcomed.at : welcomed.doneAt;

/** Takes a check-in back. Whoever was here already takes back the arrival itself. */
export const takeBack = (welcomed: Welcomed): Promise<Result<void, SaveRefusal>> => commit(welcomed.undo);
