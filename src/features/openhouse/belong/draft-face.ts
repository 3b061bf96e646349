import { useEffect, useState } from 'preact/hooks';
import { me } from '../../../local/me.ts';
import { loadOrganisations, organisations } from '../../../local/queries/organisations.ts';
import { readPerson } from '../../../local/queries/people.ts';

/** First name and organisation in words. */
export interface Face {
  readonly name: string;
  readonly organisation: string;
}

const nobody: Face = { name: '', organisation: '' };

/** What this phone's person is called, to begin a form with; empty until read, or for nobody. */
export function useFace(): Face {
  const [face, setFace] = useState(nobody);
  const person = me.value;
  useEffect(() => {
    if (person === null) return;
    let isCurrent = true;
    const read = async (): Promise<void> => {
      await loadOrganisations();
      const row = await readPerson(person);
      if (!isCurrent || !row) return;
      const { firstName, organisation } = row.fields;
      setFace({
        name: firstName,
        organisation: organisations.peek().get(organisation ?? '')?.name ?? '',
      });
    };
    read().catch((error: unknown) => console.error('openhouse: the person was not read', error));
    return () => {
      isCurrent = false;
    };
  }, [person]);
  return face;
}
