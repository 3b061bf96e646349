import { fold } from '../../../domain/text.ts';
import { organisations, sameOrganisation } from '../../../local/queries/organisations.ts';
import { Combobox, type ComboboxOption } from '../../../ui/combobox.tsx';
import { sharedWords } from './words.ts';

/** An organisation as somebody gives it: from the register (`id`), or only in sharedWords. */
export interface GivenOrganisation {
  readonly id: string | null;
  readonly text: string;
}

/** Nothing given yet. */
export const noOrganisation: GivenOrganisation = { id: null, text: '' };

const most = 8;

/** The organisations whose name or short name has a word that begins as typed; names that begin so first. */
export function suggestOrganisations(typed: string): ComboboxOption[] {
  const wanted = fold(typed);
  if (wanted === '') return [];
  const ranks: ComboboxOption[][] = [[], []];
  for (const [id, { name, short }] of organisations.value) {
    if (sameOrganisation(id) !== id) continue;
    const [full, brief] = [fold(name), fold(short)];
    const rank =
      full.startsWith(wanted) || brief.startsWith(wanted) ? 0 : full.includes(` ${wanted}`) ? 1 : -1;
    const detail = short !== '' && short !== name ? { detail: short } : {};
    if (rank >= 0) ranks[rank]?.push({ id, label: name, ...detail });
  }
  for (const rank of ranks)
    rank.sort((a, b) => a.label.length - b.label.length || a.label.localeCompare(b.label, 'sv'));
  const found = ranks.flat().slice(0, most);
  const [only] = found;
  return found.length === 1 && only && fold(only.label) === wanted ? [] : found;
}

export interface OrganisationFieldProps {
  value: GivenOrganisation;
  onValue: (value: GivenOrganisation) => void;
  error?: string | null;
}

/** Organisation with suggestions from the register; any text is fine. */
export function OrganisationField({ value, onValue, error }: OrganisationFieldProps) {
  return (
    <Combobox
      label={sharedWords.organisation()}
      hint={sharedWords.organisationHint()}
      error={error}
      value={value.text}
      onValue={(text) => onValue({ id: null, text })}
      options={suggestOrganisations(value.text)}
      onPick={(option) => onValue({ id: option.id, text: option.label })}
      isFiltered
      autoCapitalize="words"
    />
  );
}
