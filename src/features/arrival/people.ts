import { useEffect, useState } from 'preact/hooks';
import type { Organisation } from '../../domain/organisation.ts';
import { organisationLabel } from '../../domain/organisation.ts';
import { directoryVersion } from '../../local/queries/directory.ts';
import { organisations, sameOrganisation } from '../../local/queries/organisations.ts';
import { readPeople } from '../../local/queries/people.ts';
import { samePerson } from '../../local/queries/same-person.ts';
import type { RowOf } from '../../local/row.ts';

/** People by id. */
export type People = ReadonlyMap<string, RowOf<'person'>>;

const nobody: People = new Map();

/** The people with these ids, read again when the ids or the register change. Null until first read. */
export function usePeople(ids: readonly string[]): People | null {
  const [people, setPeople] = useState<People | null>(null);
  const key = [...new Set(ids)].sort().join(' ');
  const version = directoryVersion.value;
  useEffect(() => {
    let isCurrent = true;
    const wanted = key === '' ? [] : key.split(' ');
    const reading = wanted.length === 0 ? Promise.resolve(nobody) : readPeople(wanted);
    reading.then(
      (found) => isCurrent && setPeople(found),
      (error: unknown) => console.error('arrival: people could not be read', error),
    );
    return () => {
      isCurrent = false;
    };
  }, [key, version]);
  return people;
}

/** Who is who where the host has merged two. */
export const same = { person: samePerson, organisation: sameOrganisation };

/** An organisation by id, as far as the register goes. */
export const organisationById = (id: string): Organisation | undefined => organisations.value.get(id);

/** What a list calls the organisation with this id; empty for none. */
export const labelOf = (id: string | null): string =>
  id === null ? '' : organisationLabel(organisationById(id));
