import type { DirectoryHit } from '../../../domain/arrival/directory.ts';
import { fold } from '../../../domain/text.ts';
import { findOrganisation, organisations, sameOrganisation } from '../../../local/queries/organisations.ts';
import type { ComboboxOption } from '../../../ui/combobox.tsx';

const most = 8;

/** The organisations of the register whose name or short name has a word that begins as typed. */
export function suggestOrganisations(typed: string): ComboboxOption[] {
  const wanted = fold(typed);
  if (wanted === '') return [];
  const found: ComboboxOption[] = [];
  for (const [id, { name, short }] of organisations.value) {
    if (sameOrganisation(id) !== id) continue;
    const full = fold(name);
    const fits = full.startsWith(wanted) || full.includes(` ${wanted}`) || fold(short).startsWith(wanted);
    if (!fits) continue;
    found.push({ id, label: name, ...(short === '' || short === name ? {} : { detail: short }) });
  }
  const [only, second] = found;
  if (only && !second && fold(only.label) === wanted) return [];
  return found
    .sort((a, b) => a.label.length - b.label.length || a.label.localeCompare(b.label, 'sv'))
    .slice(0, most);
}

/** People as a field suggests them. */
export const suggestPeople = (hits: readonly DirectoryHit[]): ComboboxOption[] =>
  hits.map(({ id, firstName, lastInitial, organisation }) => ({
    id,
    label: lastInitial === '' ? firstName : `${firstName} ${lastInitial}`,
    ...(organisation === '' ? {} : { detail: organisation }),
  }));

/** What the organisation with this short or full name is called in full: a wall is read by strangers. */
export function fullName(label: string): string {
  const id = findOrganisation(fold(label));
  return (id === undefined ? undefined : organisations.value.get(id)?.name) ?? label;
}
