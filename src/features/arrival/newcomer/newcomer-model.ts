import type { VisitDetails } from '../../../domain/arrival/arrival.ts';
import { welcome } from '../../../domain/arrival/newcomer.ts';
import { ok, type Result } from '../../../domain/result.ts';
import { cleanText, fold } from '../../../domain/text.ts';
import { commit } from '../../../local/commit.ts';
import { searchDirectory } from '../../../local/queries/directory.ts';
import { findOrganisation, organisationFinder } from '../../../local/queries/organisations.ts';
import { now } from '../../../local/time.ts';
import type { Welcomed } from '../door/check-in-model.ts';
import { house } from '../house.ts';
import { labelOf } from '../people.ts';
import { type GivenHost, noHost } from '../shared/host-field.tsx';
import { type GivenOrganisation, noOrganisation } from '../shared/organisation-field.tsx';
import type { FormRefusal } from '../shared/refusal-words.ts';

/** What brings somebody here, as the short choice has it. */
export type Purpose = 'visit' | 'meeting' | 'activity' | 'openHouse' | 'other';

/** What a newcomer has written so far; kept as a draft. */
export interface NewcomerDraft {
  readonly firstName: string;
  /** The name that shall stay as it is although it looks like a title. */
  readonly keptName: string;
  readonly lastInitial: string;
  readonly organisation: GivenOrganisation;
  readonly host: GivenHost;
  readonly purpose: Purpose | null;
  readonly otherPurpose: string;
  readonly visible: boolean;
}

export const emptyNewcomer: NewcomerDraft = {
  firstName: '',
  keptName: '',
  lastInitial: '',
  organisation: noOrganisation,
  host: noHost,
  purpose: null,
  otherPurpose: '',
  visible: false,
};

/** The longest purpose and host name that a visit takes. */
const longestNote = 400;

const kinds: Partial<Record<Purpose, VisitDetails['kind']>> = {
  activity: 'activity',
  openHouse: 'openhouse',
};

/** What the visit tells: kind, purpose in words (`saidPurpose` names the choice) and whose guest. */
export function draftToDetails(draft: NewcomerDraft, saidPurpose: string): VisitDetails {
  const kind = draft.purpose === null ? undefined : kinds[draft.purpose];
  const purpose = draft.purpose === 'other' ? cleanText(draft.otherPurpose) || saidPurpose : saidPurpose;
  return {
    ...(kind ? { kind } : {}),
    hostName: cleanText(draft.host.text).slice(0, longestNote),
    host: draft.host.id,
    purpose: purpose.slice(0, longestNote),
  };
}

/** Somebody in the register with the same first name and organisation: themselves, or a namesake. */
export interface Namesake {
  readonly id: string;
  readonly firstName: string;
  readonly organisation: string;
}

/** Finds a namesake, so that the last initial is only asked for when it tells two apart. */
export function findNamesake(firstName: string, organisation: GivenOrganisation): Namesake | null {
  const name = fold(firstName);
  if (name === '') return null;
  const known = organisation.id ?? findOrganisation(fold(organisation.text)) ?? null;
  if (known === null && fold(organisation.text) !== '') return null;
  const label = labelOf(known);
  const hit = searchDirectory(`${firstName} ${label}`).find(
    (other) => fold(other.firstName) === name && other.organisation === label,
  );
  return hit ? { id: hit.id, firstName: hit.firstName, organisation: label } : null;
}

/** The newcomer is in the register and in the house, in one commit. */
export async function checkInNewcomer(
  draft: NewcomerDraft,
  saidPurpose: string,
): Promise<Result<Welcomed, FormRefusal>> {
  const at = now();
  const form = {
    firstName: draft.firstName,
    lastInitial: draft.lastInitial,
    organisation: draft.organisation,
    visible: draft.visible,
    details: draftToDetails(draft, saidPurpose),
  };
  const written = welcome(form, house.value, at, await organisationFinder());
  if (!written.ok) return written;
  const saved = await commit(written.value.changes);
  if (!saved.ok) return saved;
  const { person, outcome, visit, undo } = written.value;
  return ok({
    person,
    firstName: cleanText(draft.firstName),
    outcome,
    at: written.value.at,
    visit,
    isFirst: true,
    doneAt: at,
    undo,
  });
}
