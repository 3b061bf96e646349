import { randomInt } from 'node:crypto';
import type { Gathering } from '../../src/domain/figures/count-figure.ts';
import { countFigure } from '../../src/domain/figures/count-figure.ts';
import type { Chance } from '../../src/domain/figures/rounding.ts';
import { daysBack, lastCountable, span, sundayOf, weekOf } from '../../src/domain/figures/weeks.ts';
import { seatDays } from '../../src/domain/forget.ts';
import type { Hub } from '../../src/domain/hub.ts';
import { type Aliases, standsFor } from '../../src/domain/people/aliases.ts';
import { addDays, type Day, dayAt } from '../../src/domain/time.ts';
import { changeToRow, type Row } from '../../src/protocol/row.ts';
import type { Committed, Documents, Store } from '../store/store.ts';
import type { ServerClock } from './clock.ts';
import { mergeIn } from './merge-in.ts';
import { wholeRows } from './whole-rows.ts';

/** For how many weeks back a hub that slept, or has just learned to count, is counted. */
const mostBack = 26;
const chanceSteps = 2 ** 32;
/** Nobody may guess which way a number was rounded, so no seed. */
const systemChance: Chance = () => randomInt(chanceSteps) / chanceSteps;

/** The Sundays whose weeks are to be counted: after the last one that was, or since anybody came. */
async function dueSundays(documents: Documents, hub: string, today: Day): Promise<Day[]> {
  const last = lastCountable(today);
  const back = Array.from({ length: mostBack }, (_, i) => addDays(last, -7 * i));
  const counted = await documents.rowsOf(hub, 'figure', back);
  const latest = counted
    .map(({ ix }) => ix)
    .sort()
    .at(-1);
  if (latest !== undefined) return back.filter((sunday) => sunday > latest).reverse();
  const visits = await documents.rowsOf(hub, 'visit', daysBack(last, mostBack));
  const first = visits.map(({ ix }) => ix).sort()[0];
  return first === undefined ? [] : back.filter((sunday) => sunday >= sundayOf(first)).reverse();
}

/** Over how many whole weeks up to a Sunday every visit is still here: none of their days has been forgotten. */
async function weeksHere(documents: Documents, hub: string, sunday: Day): Promise<number> {
  const tallies = await documents.rowsOf(hub, 'tally', ['']);
  const forgotten = new Set(tallies.map(({ id }) => id));
  for (let weeks = 0; weeks < span; weeks++)
    if (weekOf(addDays(sunday, -7 * weeks)).some((day) => forgotten.has(day))) return weeks;
  return span;
}

/** Who sat together at mixed tables or was introduced by the host, as far back as is known. */
async function gatheringsUntil(documents: Documents, hub: string, sunday: Day): Promise<Gathering[]> {
  const days = Array.from({ length: seatDays }, (_, i) => addDays(sunday, -i));
  const tables = new Map<string, { readonly day: Day; readonly people: string[] }>();
  for (const { fields } of await wholeRows(documents, hub, 'seat', days)) {
    if (fields.table === null) continue;
    const key = `${fields.day} ${fields.table}`;
    const table = tables.get(key);
    if (table) table.people.push(fields.person);
    else tables.set(key, { day: fields.day, people: [fields.person] });
  }
  const introduced = (await wholeRows(documents, hub, 'introduction', days)).flatMap(({ fields }) =>
    fields.met === null ? [] : [{ day: fields.met, people: [fields.a, fields.b] }],
  );
  return [...tables.values(), ...introduced];
}

/** Who is who: the one that each of those stands for that the host has said to be the same. */
async function oneOf(
  documents: Documents,
  hub: string,
  kind: 'personAlias' | 'organisationAlias',
  isThere: (id: string) => boolean,
): Promise<(id: string) => string> {
  const rows = await wholeRows(documents, hub, kind, ['']);
  const aliases: Aliases = new Map(rows.map(({ id, fields }) => [id, fields.of]));
  return (id) => standsFor(aliases, id, isThere);
}

async function rowOfFigure(
  documents: Documents,
  hub: string,
  sunday: Day,
  { settings, clock, chance }: { settings: Hub; clock: ServerClock; chance: Chance },
): Promise<Row | undefined> {
  const weeks = await weeksHere(documents, hub, sunday);
  if (weeks === 0) return undefined;
  const [visits, people, gatherings, answers] = await Promise.all([
    wholeRows(documents, hub, 'visit', daysBack(sunday, weeks)),
    wholeRows(documents, hub, 'person', ['']),
    gatheringsUntil(documents, hub, sunday),
    wholeRows(
      documents,
      hub,
      'answer',
      Array.from({ length: weeks }, (_, i) => addDays(sunday, -7 * i)),
    ),
  ]);
  const byId = new Map(people.map(({ id, fields }) => [id, fields]));
  const [who, where] = await Promise.all([
    oneOf(documents, hub, 'personAlias', (id) => byId.has(id)),
    oneOf(documents, hub, 'organisationAlias', () => true),
  ]);
  const figure = countFigure(
    {
      ...{ day: sunday, weeks, timeZone: settings.timeZone },
      gatherings: gatherings.map(({ day, people: there }) => ({ day, people: there.map(who) })),
      visits: visits.map(({ fields }) => ({ ...fields, person: fields.person && who(fields.person) })),
      answers: answers.map(({ fields }) => fields),
      organisationOf: (person) => {
        const organisation = byId.get(person)?.organisation ?? null;
        return organisation && where(organisation);
      },
      firstDayOf: (person) => byId.get(person)?.firstDay ?? null,
    },
    chance,
  );
  return changeToRow('figure', sunday, { ...figure }, clock.stamp());
}

/**
 * Counts the weeks that are over and not counted yet, each once: a second count beside the first might tell of whoever
 * came in between. To be called before visits are forgotten. Answers how many weeks.
 */
export async function countFigures(
  store: Store,
  hub: string,
  settings: Hub,
  clock: ServerClock,
  publish: (hub: string, committed: Committed) => void,
  chance: Chance = systemChance,
): Promise<number> {
  const today = dayAt(clock.now(), settings.timeZone);
  const committed = await store.transaction(async (documents) => {
    await documents.lockHub(hub);
    const rows: Row[] = [];
    for (const sunday of await dueSundays(documents, hub, today)) {
      const row = await rowOfFigure(documents, hub, sunday, { settings, clock, chance });
      if (row) rows.push(row);
    }
    return rows.length === 0 ? undefined : mergeIn(documents, hub, rows);
  });
  if (!committed) return 0;
  publish(hub, committed);
  return committed.rows.length;
}
