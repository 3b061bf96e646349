import { breakfastOn, usualSeries } from '../domain/breakfast/breakfast.ts';
import { headsOf } from '../domain/breakfast/coming.ts';
import { eatersOf, tellEaters } from '../domain/breakfast/kitchen-rules.ts';
import { expectHeads } from '../domain/breakfast/shopping.ts';
import { attendanceOf, walkInsBefore } from '../domain/breakfast/turnout.ts';
import type { Change } from '../domain/change.ts';
import { shortUse } from '../domain/forget.ts';
import type { FieldsOf, Kind } from '../domain/kinds.ts';
import { isPersonal } from '../domain/role.ts';
import { addDays, type Day, dayAt } from '../domain/time.ts';
import { commit } from './commit.ts';
import { readPullState } from './pull-state.ts';
import { hub } from './queries/hub.ts';
import { toRowOf } from './row.ts';
import { findRow, readIndex, readKind } from './rows.ts';
import { session } from './session.ts';
import { now } from './time.ts';

const lastDay = '9999-12-31';

async function readDays<K extends Kind>(kind: K, from: Day, to: Day): Promise<FieldsOf<K>[]> {
  const rows = await readIndex(kind, from, to);
  return rows.flatMap((row) => toRowOf(kind, row)?.fields ?? []);
}

async function readAll<K extends Kind>(kind: K): Promise<FieldsOf<K>[]> {
  return (await readKind(kind)).flatMap((row) => toRowOf(kind, row)?.fields ?? []);
}

/** The counts of the week's breakfasts that are over, before the sign-ups are forgotten. */
async function attendanceChanges(timeZone: string, today: Day): Promise<Change[]> {
  const from = addDays(today, -shortUse);
  const [[series], said, signUps] = await Promise.all([
    readAll('series'),
    readAll('breakfastDay'),
    readDays('signUp', from, today),
  ]);
  const rules = {
    series: series ?? usualSeries,
    days: new Map(said.map((one) => [one.day, one])),
    timeZone,
  };
  const changes: Change[] = [];
  for (let day = from; day <= today; day = addDays(day, 1)) {
    const one = breakfastOn(rules, day);
    if (!one || one.cancelled !== null || one.ends > now()) continue;
    const visits = await readDays('visit', day, day);
    const current = toRowOf('attendance', await findRow('attendance', day))?.fields;
    changes.push(
      ...attendanceOf(
        one,
        signUps.filter((signUp) => signUp.day === day),
        visits,
        current,
      ),
    );
  }
  return changes;
}

/** What kitchen and phones are to know of the breakfasts to come. */
async function eaterChanges(today: Day): Promise<Change[]> {
  const [signUps, diets, known, attendances] = await Promise.all([
    readDays('signUp', today, lastDay),
    readAll('diet'),
    readDays('eaters', today, lastDay),
    readAll('attendance'),
  ]);
  const byPerson = new Map(diets.map((diet) => [diet.person, diet]));
  const current = new Map(known.map((one) => [one.day, one]));
  const days = new Set([...signUps.map(({ day }) => day), ...current.keys()]);
  return [...days].flatMap((day) => {
    const theirs = signUps.filter((signUp) => signUp.day === day);
    const { signedUp, lookedAt } = expectHeads(headsOf(theirs), walkInsBefore(day, attendances));
    const told = { diets: eatersOf(theirs, byPerson), heads: { signedUp, walkIns: [...lookedAt] } };
    return tellEaters(day, told, current.get(day));
  });
}

/**
 * What one of the hub's own devices does for breakfast by itself: counts who came, and at the desk also who comes
 * and their diets, for kitchen and phones. Says nothing when nothing is new. Cheap enough to be called every minute; phones do nothing.
 */
export async function keepBreakfast(): Promise<void> {
  const timeZone = hub.peek()?.fields.timeZone;
  const role = session.peek()?.role;
  if (timeZone === undefined || role === undefined || isPersonal(role)) return;
  // Half of what there is would be counted short.
  if ((await readPullState()).sweep !== undefined) return;
  const today = dayAt(now(), timeZone);
  const changes = await attendanceChanges(timeZone, today);
  if (role === 'desk') changes.push(...(await eaterChanges(today)));
  const kept = await commit(changes);
  if (!kept.ok) console.error(`local: breakfast was not counted: ${kept.code}`);
}
