import { useEffect, useMemo, useState } from 'preact/hooks';
import { type PinTemplate, pinTemplates, templateById } from '../../domain/pins/pin-template.ts';
import { hub } from '../../local/queries/hub.ts';
import { loadOrganisations, organisations } from '../../local/queries/organisations.ts';
import { livePerson } from '../../local/queries/people.ts';
import { recentPinJobs } from '../../local/queries/pin-jobs.ts';
import type { RowOf } from '../../local/row.ts';
import { latestJob, type PinJobRow, pinOf, type WantedPin } from './jobs/pin-jobs.ts';

// Never missing: the list has it.
const badge = pinTemplates.find(({ id }) => id === 'badge') as PinTemplate;

/** The template that this hub prints on, unless told otherwise. */
export const hubTemplate = (): PinTemplate => templateById(hub.value?.fields.pinTemplate ?? '') ?? badge;

/** The templates of labels, and those of whole sheets. */
export const labelTemplates = pinTemplates.filter(({ cutMarks }) => !cutMarks);
export const sheetTemplates = pinTemplates.filter(({ cutMarks }) => cutMarks);

/** Does a pin of this hub carry a QR? */
export const hasCodes = (): boolean => hub.value?.fields.pinQr ?? false;

export interface Pin {
  readonly row: RowOf<'person'>;
  readonly pin: WantedPin;
  /** Today's latest job of this person. */
  readonly job: PinJobRow | undefined;
}

/** Have the organisations been read? Before that a pin would be printed without one. */
export function useOrganisationsRead(): boolean {
  const [isRead, setRead] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    loadOrganisations().then(
      () => isCurrent && setRead(true),
      (error: unknown) => {
        console.error('pins: organisations not read', error);
        // A pin with a name alone is better than none.
        if (isCurrent) setRead(true);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, []);
  return isRead;
}

/** A person's pin, kept up while it is shown; undefined until it is known. */
export function usePin(person: string): Pin | undefined {
  const isRead = useOrganisationsRead();
  const row = useMemo(() => livePerson(person), [person]).value;
  const known = organisations.value;
  const recent = recentPinJobs.value;
  if (!row || !isRead) return undefined;
  const organisation = row.fields.organisation === null ? undefined : known.get(row.fields.organisation);
  return { row, pin: pinOf(row, organisation, hasCodes()), job: latestJob(recent, person) };
}
