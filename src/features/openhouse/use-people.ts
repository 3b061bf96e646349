import { useEffect, useState } from 'preact/hooks';
import { directoryVersion, loadDirectory } from '../../local/queries/directory.ts';
import { readPeople } from '../../local/queries/people.ts';
import type { RowOf } from '../../local/row.ts';

/** People by id. */
export type People = ReadonlyMap<string, RowOf<'person'>>;

/** The people with these ids, read again when the ids or the register change. Null until first read. */
export function usePeople(ids: readonly string[]): People | null {
  const [people, setPeople] = useState<People | null>(null);
  const key = [...new Set(ids)].sort().join(' ');
  const version = directoryVersion.value;
  useEffect(() => {
    // Only so that changes of people are heard of.
    loadDirectory().catch((error: unknown) => console.error('openhouse: the register was not read', error));
  }, []);
  useEffect(() => {
    let isCurrent = true;
    readPeople(key === '' ? [] : key.split(' ')).then(
      (found) => isCurrent && setPeople(found),
      (error: unknown) => console.error('openhouse: people could not be read', error),
    );
    return () => {
      isCurrent = false;
    };
  }, [key, version]);
  return people;
}
