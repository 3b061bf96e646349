import type { MorningGuest } from '../../../domain/openhouse/morning.ts';
import { organisationLabel } from '../../../domain/organisation.ts';
import { organisations } from '../../../local/queries/organisations.ts';
import type { People } from '../use-people.ts';
import { morningWords as words } from './morning-words.ts';

/** What the morning's list calls somebody. */
export interface GuestFace {
  readonly name: string;
  /** Empty for none. */
  readonly organisation: string;
}

/** The guests' names by person, as far as they have been read. */
export function guestFaces(
  guests: readonly MorningGuest[],
  people: People | null,
): ReadonlyMap<string, GuestFace> {
  const faces = new Map<string, GuestFace>();
  for (const { person } of guests) {
    const face = people?.get(person)?.fields;
    const name = face ? `${face.firstName} ${face.lastInitial}`.trim() : people ? words.noName() : '';
    const organisation = organisationLabel(organisations.value.get(face?.organisation ?? ''));
    faces.set(person, { name, organisation });
  }
  return faces;
}

/** In the order in which a list is read on paper: by name; whoever waits comes last, in the order of the queue. */
export const byName =
  (faces: ReadonlyMap<string, GuestFace>) =>
  (a: MorningGuest, b: MorningGuest): number =>
    (a.place ?? 0) - (b.place ?? 0) ||
    (faces.get(a.person)?.name ?? '').localeCompare(faces.get(b.person)?.name ?? '', 'sv') ||
    (a.person < b.person ? -1 : 1);
