import { useEffect, useState } from 'preact/hooks';
import { organisationLabel } from '../../domain/organisation.ts';
import { directoryVersion, loadDirectory } from '../../local/queries/directory.ts';
import { organisations } from '../../local/queries/organisations.ts';
import { readPeople } from '../../local/queries/people.ts';
import type { RowOf } from '../../local/row.ts';

export interface Named {
  readonly id: string;
  readonly firstName: string;
  readonly organisation: string;
}

/** Those of these people whom this device knows, in their order; only who wants to be seen unless `all`. */
export function useNamed(ids: readonly string[], all: boolean): readonly Named[] {
  const [people, setPeople] = useState<ReadonlyMap<string, RowOf<'person'>>>(new Map());
  const key = ids.join(' ');
  const version = directoryVersion.value;
  useEffect(() => {
    // Only so that changes of people are heard of.
    loadDirectory().catch((error: unknown) => console.error('calendar: the register was not read', error));
  }, []);
  useEffect(() => {
    let isCurrent = true;
    readPeople(key === '' ? [] : key.split(' ')).then(
      (found) => isCurrent && setPeople(found),
      (error: unknown) => console.error('calendar: people could not be read', error),
    );
    return () => {
      isCurrent = false;
    };
  }, [key, version]);
  return ids.flatMap((id) => {
    const person = people.get(id);
    if (!person || !(all || person.fields.visible)) return [];
    const { firstName, organisation } = person.fields;
    const name = organisation === null ? '' : organisationLabel(organisations.value.get(organisation));
    return [{ id, firstName, organisation: name }];
  });
}
