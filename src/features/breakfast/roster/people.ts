import { organisationLabel } from '../../../domain/organisation.ts';
import { isolate } from '../../../i18n/isolate.ts';
import { organisations } from '../../../local/queries/organisations.ts';
import { livePerson } from '../../../local/queries/people.ts';
import { rosterWords } from './words.ts';

/** Somebody by first name and organisation. */
interface Face {
  readonly name: string;
  /** Empty for none, or when it is not known here. */
  readonly organisation: string;
}

/** What a list calls a person, kept up while it is drawn. A phone knows only those who want to be seen. */
export function faceOf(person: string): Face {
  // Asked for together, or the organisation comes a moment after the name.
  const known = organisations.value;
  const fields = livePerson(person).value?.fields;
  if (!fields) return { name: rosterWords.somebody(), organisation: '' };
  const { firstName, organisation } = fields;
  const label = organisation === null ? '' : organisationLabel(known.get(organisation));
  return { name: isolate(firstName), organisation: label };
}

/** First name and organisation in one line. */
export function sayFace(person: string): string {
  const { name, organisation } = faceOf(person);
  return organisation === '' ? name : `${name} · ${organisation}`;
}
