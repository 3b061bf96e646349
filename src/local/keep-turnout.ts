import { daysOf } from '../domain/calendar/activity-rules.ts';
import { turnoutOf } from '../domain/calendar/turnout.ts';
import type { Change } from '../domain/change.ts';
import { shortUse } from '../domain/forget.ts';
import { isPersonal } from '../domain/role.ts';
import { addDays, dayAt } from '../domain/time.ts';
import { commit } from './commit.ts';
import { readPullState } from './pull-state.ts';
import { hub } from './queries/hub.ts';
import { toRowOf } from './row.ts';
import { findRow, readIndex, readKind } from './rows.ts';
import { session } from './session.ts';
import { now } from './time.ts';

const lastDay = '9999-12-31';

/** Those of the week's activities that are over and had sign-ups, as they were counted. */
async function turnoutChanges(timeZone: string): Promise<Change[]> {
  const at = now();
  const from = addDays(dayAt(at, timeZone), -shortUse);
  const over = (await readKind('activity')).flatMap((row) => {
    const one = toRowOf('activity', row);
    const isMeant = one?.fields.signUp && one.fields.state === 'agreed' && one.fields.ends <= at;
    return isMeant && dayAt(one.fields.ends, timeZone) >= from ? [one] : [];
  });
  if (over.length === 0) return [];
  const joinings = (await readIndex('joining', from, lastDay)).flatMap(
    (row) => toRowOf('joining', row)?.fields ?? [],
  );
  const changes: Change[] = [];
  for (const one of over) {
    const { from: first, to: last } = daysOf(one.fields, timeZone);
    const visits = (await readIndex('visit', first, last)).flatMap(
      (row) => toRowOf('visit', row)?.fields ?? [],
    );
    const current = toRowOf('turnout', await findRow('turnout', one.id))?.fields;
    const theirs = joinings.filter(({ activity }) => activity === one.id);
    changes.push(...turnoutOf(one, theirs, visits, current, at));
  }
  return changes;
}

/**
 * Counts who came to the activities that are over, before sign-ups and visits are forgotten. Done by the hub's own
 * devices; says nothing when nothing is new. Cheap enough to be called every minute; phones do nothing.
 */
export async function keepTurnout(): Promise<void> {
  const timeZone = hub.peek()?.fields.timeZone;
  const role = session.peek()?.role;
  if (timeZone === undefined || role === undefined || isPersonal(role)) return;
  // Half of what there is would be counted short.
  if ((await readPullState()).sweep !== undefined) return;
  const kept = await commit(await turnoutChanges(timeZone));
  if (!kept.ok) console.error(`local: activities were not counted: ${kept.code}`);
}
