import type { Hub } from '../../src/domain/hub.ts';
import { phoneOwner } from '../../src/domain/id.ts';
import { countWeek } from '../../src/domain/openhouse/week-counts.ts';
import { isOver, weekFacts } from '../../src/domain/openhouse/week-facts.ts';
import type { WeekRow } from '../../src/domain/openhouse/weeks.ts';
import { addDays, type Day, dayAt } from '../../src/domain/time.ts';
import { changeToRow, type Row } from '../../src/protocol/row.ts';
import type { Committed, Documents, Store } from '../store/store.ts';
import type { ServerClock } from './clock.ts';
import { mergeIn } from './merge-in.ts';
import { wholeRows } from './whole-rows.ts';

/** The days from one to another, both taken in. */
function daysFrom(first: Day, last: Day): Day[] {
  const days: Day[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

/** What stays of one week, as the row that says it. */
async function rowOfCount(
  documents: Documents,
  hub: string,
  week: WeekRow,
  clock: ServerClock,
): Promise<Row> {
  const { firstDay, lastDay } = week.fields;
  // A phone that crossed midnight in another time zone may say the day beside it.
  const days = daysFrom(addDays(firstDay, -1), addDays(lastDay, 1));
  // An application that was changed says the day on which it was.
  const appliedOn = daysFrom(addDays(firstDay, -1), addDays(lastDay, 8));
  const [signUps, visits, stamps, applications, people, devices] = await Promise.all([
    wholeRows(documents, hub, 'weekSignUp', days),
    wholeRows(documents, hub, 'visit', days),
    wholeRows(documents, hub, 'stamp', days),
    wholeRows(documents, hub, 'application', appliedOn),
    wholeRows(documents, hub, 'person', ['']),
    documents.devices(hub),
  ]);
  const organisations = new Map(people.map(({ id, fields }) => [id, fields.organisation]));
  const owners = new Map(
    devices.flatMap(({ id, person }) => (person === null ? [] : [[phoneOwner(id), person] as const])),
  );
  const facts = weekFacts(week, {
    ...{ signUps, visits, stamps, applications },
    organisationOf: (person) => organisations.get(person) ?? null,
    whose: (owner) => owners.get(owner) ?? owner,
  });
  return changeToRow('weekCount', week.id, { ...countWeek(week.fields, facts) }, clock.stamp());
}

/**
 * Counts the open-house weeks that are over and not counted yet: once, for a second count beside the first might tell
 * of whoever came in between. To be called before what it counts is forgotten. Answers how many weeks.
 */
export async function countWeeks(
  store: Store,
  hub: string,
  settings: Hub,
  clock: ServerClock,
  publish: (hub: string, committed: Committed) => void,
): Promise<number> {
  const today = dayAt(clock.now(), settings.timeZone);
  const committed = await store.transaction(async (documents) => {
    await documents.lockHub(hub);
    const weeks = await wholeRows(documents, hub, 'week', ['']);
    const counted = new Set((await documents.rowsOf(hub, 'weekCount', [''])).map(({ id }) => id));
    const due = weeks.filter((week) => isOver(week, today) && !counted.has(week.id));
    if (due.length === 0) return undefined;
    const rows: Row[] = [];
    for (const week of due) rows.push(await rowOfCount(documents, hub, week, clock));
    return mergeIn(documents, hub, rows);
  });
  if (!committed) return 0;
  publish(hub, committed);
  return committed.rows.length;
}
