import { useEffect, useState } from 'preact/hooks';
import { organisationLabel } from '../../../domain/organisation.ts';
import type { Person } from '../../../domain/person.ts';
import { isolate } from '../../../i18n/isolate.ts';
import { readFaces } from '../../../local/queries/desk.ts';
import { directoryVersion } from '../../../local/queries/directory.ts';
import { loadOrganisations, organisations } from '../../../local/queries/organisations.ts';
import { sharedWords } from './words.ts';

/** Faces by person. */
export type Faces = ReadonlyMap<string, Person>;

/** Somebody whose organisation cannot be read is named all the same. */
const report = (error: unknown): void => console.error('desk: the organisations were not read', error);

/**
 * The faces of these people, read again when the ids or the register change. Null until first read, and until their
 * organisations can be named.
 */
export function useFaces(ids: readonly string[]): Faces | null {
  const [faces, setFaces] = useState<Faces | null>(null);
  const key = [...new Set(ids)].sort().join(' ');
  const version = directoryVersion.value;
  useEffect(() => {
    let isCurrent = true;
    Promise.all([readFaces(key === '' ? [] : key.split(' ')), loadOrganisations().catch(report)]).then(
      ([found]) => isCurrent && setFaces(found),
      (error: unknown) => console.error('desk: people could not be read', error),
    );
    return () => {
      isCurrent = false;
    };
  }, [key, version]);
  return faces;
}

/** What a list calls the organisation with this id; empty for none. */
export const labelOf = (id: string | null): string =>
  id === null ? '' : organisationLabel(organisations.value.get(id));

/** What somebody is called in a sentence. */
export const nameOf = (face: Pick<Person, 'firstName'> | undefined): string =>
  face ? isolate(face.firstName) : sharedWords.somebody();

/** First name and organisation, "Anna (SKV)": two of one first name are told apart. */
export function nameAndHouse(face: Pick<Person, 'firstName' | 'organisation'> | undefined): string {
  const label = labelOf(face?.organisation ?? null);
  return label === '' ? nameOf(face) : `${nameOf(face)} (${isolate(label)})`;
}
