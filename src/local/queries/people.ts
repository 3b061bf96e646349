import { computed, type ReadonlySignal } from '@preact/signals';
import { type RowOf, toRowOf } from '../row.ts';
import { findRow, readRows } from '../rows.ts';
import { watchRow } from '../watch-rows.ts';
import { loadSamePeople, samePerson } from './same-person.ts';

/** A person; undefined for nobody. */
export const readPerson = async (id: string): Promise<RowOf<'person'> | undefined> =>
  toRowOf('person', await findRow('person', id));

/** The people with these ids that are known here, by these ids: whoever was merged into another is that other. */
export async function readPeople(ids: Iterable<string>): Promise<Map<string, RowOf<'person'>>> {
  const asked = [...new Set(ids)];
  const people = new Map<string, RowOf<'person'>>();
  if (asked.length === 0) return people;
  await loadSamePeople();
  const keys = asked.flatMap((id) =>
    [...new Set([id, samePerson(id)])].map((one) => ['person', one] as const),
  );
  const found = new Map<string, RowOf<'person'>>();
  for (const row of await readRows(keys)) {
    const person = toRowOf('person', row);
    if (person) found.set(person.id, person);
  }
  for (const id of asked) {
    const person = found.get(samePerson(id)) ?? found.get(id);
    if (person) people.set(id, person);
  }
  return people;
}

const mostWatched = 100;
const watched = new Map<string, ReadonlySignal<RowOf<'person'> | undefined>>();

/** A person who is kept up while somebody watches. The same signal for the same person. */
export function livePerson(id: string): ReadonlySignal<RowOf<'person'> | undefined> {
  let found = watched.get(id);
  if (!found) {
    const rows = watchRow('person', id);
    found = computed(() => rows.value[0]);
    const oldest = watched.keys().next().value;
    if (watched.size >= mostWatched && oldest !== undefined) watched.delete(oldest);
    watched.set(id, found);
  }
  return found;
}

/** A person's contact details, on the devices that may have them: their own phone. */
export const readContact = async (person: string): Promise<RowOf<'contact'> | undefined> =>
  toRowOf('contact', await findRow('contact', person));
