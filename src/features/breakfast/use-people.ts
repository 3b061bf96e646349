import { useEffect, useState } from 'preact/hooks';
import { organisationLabel } from '../../domain/organisation.ts';
import { directoryVersion, loadDirectory } from '../../local/queries/directory.ts';
import { loadOrganisations, organisations } from '../../local/queries/organisations.ts';
import { readPeople } from '../../local/queries/people.ts';
import type { RowOf } from '../../local/row.ts';
import { afterPaint } from '../../ui/after-paint.ts';

/** People by id. */
export type People = ReadonlyMap<string, RowOf<'person'>>;

/** Somebody whose organisation cannot be read is named all the same. */
const report = (error: unknown): void => console.error('breakfast: the organisations were not read', error);

/**
 * The people with these ids, read again when the ids or the register change. Null until first read, and until their
 * organisations can be named: two of one first name would look the same. What is known without them is painted
 * first: they lie among thousands.
 */
export function usePeople(ids: readonly string[]): People | null {
  const [people, setPeople] = useState<People | null>(null);
  const key = [...new Set(ids)].sort().join(' ');
  const version = directoryVersion.value;
  useEffect(() => {
    // Only so that changes of people are heard of.
    loadDirectory().catch((error: unknown) => console.error('breakfast: the register was not read', error));
  }, []);
  useEffect(() => {
    let isCurrent = true;
    const read = async (): Promise<void> => {
      await afterPaint();
      if (!isCurrent) return;
      const [found] = await Promise.all([
        readPeople(key === '' ? [] : key.split(' ')),
        loadOrganisations().catch(report),
      ]);
      if (isCurrent) setPeople(found);
    };
    read().catch((error: unknown) => console.error('breakfast: people could not be read', error));
    return () => {
      isCurrent = false;
    };
  }, [key, version]);
  return people;
}

/** What a list calls the organisation with this id; empty for none. */
export const organisationName = (id: string | null): string =>
  id === null ? '' : organisationLabel(organisations.value.get(id));
