import { keptAt, namesOf } from '../../src/domain/forget.ts';
import type { Hub } from '../../src/domain/hub.ts';
import { fold } from '../../src/domain/text.ts';
import { addDays, type Day, dayAt } from '../../src/domain/time.ts';
import type { Row } from '../../src/protocol/row.ts';
import type { Documents } from '../store/store.ts';
import { rowOf } from '../store/stored-row.ts';

/**
 * What erasing several people in one push reads only once: who bears a name, and the visits that may hold it. All their
 * tombstones are written before the first of them is looked for.
 */
export interface ErasingTogether {
  bearers?: Promise<ReadonlyMap<string, readonly string[]>>;
  visits?: Promise<readonly Row[]>;
}

/** Whose each name is, by ids. */
async function readBearers(documents: Documents, hub: string): Promise<Map<string, string[]>> {
  const bearers = new Map<string, string[]>();
  for (const stored of await documents.rowsOf(hub, 'person', ['']))
    for (const name of namesOf(rowOf(stored).fields).map(fold))
      bearers.set(name, [...(bearers.get(name) ?? []), stored.id]);
  return bearers;
}

/** Those of the names that nobody else in the register bears. */
export async function onlyTheirs(
  documents: Documents,
  hub: string,
  person: string,
  names: readonly string[],
  together: ErasingTogether,
): Promise<string[]> {
  if (names.length === 0) return [];
  together.bearers ??= readBearers(documents, hub);
  const bearers = await together.bearers;
  return names.filter((name) => (bearers.get(fold(name)) ?? []).every((id) => id === person));
}

/** The visits that may name somebody: all that are kept, and those of devices whose clock is ahead. */
export async function keptVisits(
  documents: Documents,
  hub: string,
  settings: Hub,
  now: number,
): Promise<Row[]> {
  const days: Day[] = [];
  const last = addDays(dayAt(now, settings.timeZone), 2);
  for (let day = keptAt(settings, now).visits; day <= last; day = addDays(day, 1)) days.push(day);
  return (await documents.rowsOf(hub, 'visit', days)).map(rowOf);
}
