import { computed, type ReadonlySignal } from '@preact/signals';
import { type RowOf, toRowOf } from '../row.ts';
import { findRow, readRows } from '../rows.ts';
import { watchRow } from '../watch-rows.ts';

/** A person; undefined for nobody. */
export const readPerson = async (id: string): Promise<RowOf<'person'> | undefined> =>
  toRowOf('person', await findRow('person', id));

/** The people with these ids that are known here, by id. */
export async function readPeople(ids: Iterable<string>): Promise<Map<string, RowOf<'person'>>> {
  const keys = [...new Set(ids)].map((id) => ['person', id] as const);
  const people = new Map<string, RowOf<'person'>>();
  const rows = keys.length === 0 ? [] : await readRows(keys);
  for (const row of rows) {
    const person = toRowOf('person', row);
    if (person) people.set(person.id, person);
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
