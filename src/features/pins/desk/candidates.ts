import { useEffect, useState } from 'preact/hooks';
import { directoryVersion } from '../../../local/queries/directory.ts';
import { readPeople } from '../../../local/queries/people.ts';
import type { RowOf } from '../../../local/row.ts';
import { latestJob, type PinJobRow } from '../jobs/pin-jobs.ts';

type People = ReadonlyMap<string, RowOf<'person'>>;

/** Who may want a pin today: each once, without those who have one or wait for one. */
export interface Candidates {
  /** Have said they come today, and have not come yet. */
  readonly expected: readonly string[];
  /** Have checked in today. */
  readonly arrived: readonly string[];
}

/** Finds who of today has no pin yet and is not among those already chosen. */
export function findCandidates(
  day: string,
  plans: readonly RowOf<'plan'>[],
  visits: readonly RowOf<'visit'>[],
  jobs: readonly PinJobRow[],
  chosen: readonly string[],
): Candidates {
  const taken = new Set(chosen);
  const isOpen = (person: string) => !taken.has(person) && latestJob(jobs, person) === undefined;
  const here = new Set(visits.flatMap(({ fields }) => fields.person ?? []));
  const coming = new Set(
    plans.filter(({ fields }) => fields.day === day && fields.coming).map(({ fields }) => fields.person),
  );
  return {
    expected: [...coming].filter((person) => !here.has(person) && isOpen(person)),
    arrived: [...here].filter(isOpen),
  };
}

const nobody: People = new Map();

/** The people with these ids, read again when the ids or the register change; nobody until first read. */
export function usePeople(ids: readonly string[]): People {
  const [people, setPeople] = useState<People>(nobody);
  const key = ids.join(' ');
  const version = directoryVersion.value;
  useEffect(() => {
    let isCurrent = true;
    readPeople(ids).then(
      (found) => isCurrent && setPeople(found),
      (error: unknown) => console.error('pins: people could not be read', error),
    );
    return () => {
      isCurrent = false;
    };
  }, [key, version]);
  return people;
}
